// What is said in Microsoft Teams alone, where it works otherwise than Slack.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const teams: Words['teams'] = {
  needed: 'Ce champ est obligatoire.',
  between: (min, max) => `Indiquez un nombre entier de ${figure(min)} à ${figure(max)}.`,
  atLeast: (min) => `Écrivez au moins ${count(min, 'caractère')}.`,
  clock: 'À',
  openForm: 'Ouvrir le formulaire',
  formReady: (title) => `${title} : ce bouton ouvre le formulaire.`,
  toldApart: 'La réponse est dans votre conversation avec moi, car elle n’est que pour vous.',
  showApart: 'La réponse est pour vous seulement. Ce bouton l’affiche.',
  showMe: 'Me l’afficher',
  done: 'C’est fait.',
  doneThread: 'C’est fait. La carte dans le fil l’indique dans un instant.',
  chooseFirst: 'Choisissez d’abord une personne dans la liste, puis appuyez sur le bouton.',
  answer: 'Shortlist',
  guests: 'Les invités ne peuvent pas utiliser Shortlist. Adressez-vous à l’équipe de recrutement de cet espace.',
  otherTenant: 'Shortlist n’est pas configuré pour cette organisation.',
  unknownYou: 'Teams n’a pas indiqué qui vous êtes. Rien n’a été modifié. Réessayez dans une minute.',
  askFirst: 'Une confirmation est d’abord demandée. Tapez @Shortlist show et utilisez le bouton de la carte.',
  oldCard: 'Cette carte vient d’une version plus ancienne. Tapez @Shortlist show pour afficher la dernière.',
  fileDeclined: 'Le fichier n’a pas été enregistré. Le bouton du rapport permet de le recevoir à tout moment.',
  fileGone: 'Ce fichier ne peut plus être envoyé. Redemandez le PDF sur la carte.',
  fileRefused: 'Teams n’a pas donné d’emplacement pour le fichier. Redemandez le PDF sur la carte.',
  fileSlow: 'Teams a mis trop de temps à recevoir le fichier. Redemandez le PDF sur la carte.',
  fileSent: 'Le rapport est dans vos fichiers.',
  fileAsk: 'Voici le fichier que vous avez demandé. Teams le garde dans votre OneDrive si vous l’autorisez.',
  openPerson: (name) => `Ouvrir ${name}`,
  searchNothing: 'Aucun résultat. Essayez avec moins de mots.',
  assessmentState: {
    drafting: 'brouillon en cours',
    failed: 'brouillon non abouti',
    draft: 'brouillon',
    open: 'ouverte',
    closed: 'clôturée',
  },
};
