// L’accueil d’un membre, et les premiers mots dans un nouveau lieu.
import type { Words } from '../en.ts';
import { count } from './forms.ts';

export const home: Words['home'] = {
  hello: 'Bonjour, je suis Shortlist',
  helloNote:
    'Je rédige des évaluations à partir de fiches de poste et je tiens à jour une carte de classement dans le fil. Les décisions sont prises par des personnes. Pour commencer, copiez l’une de ces lignes :',
  title: 'Vos évaluations',
  count: (many) => `${count(many, 'évaluation')} dans votre accueil.`,
  waiting: (what) => `En attente de votre part : ${what}`,
  scorecards: (many) => count(many, 'avis à donner', 'avis à donner'),
  undecided: (many) => count(many, 'résultat à trancher', 'résultats à trancher'),
  tryThis: 'Essayez ceci, ou collez une fiche de poste entière à la suite :',
  exampleJob:
    'new Infirmière de nuit, unité de huit lits. Requis : sécurité des médicaments, transmissions claires, calme avec les familles, trois ans en service',
  reviewerEmpty: 'Ce sont les recruteurs qui créent les évaluations. Ce qu’on vous demande s’affichera ici.',
  help: 'Aide',
  back: 'Toutes les évaluations',
  which: 'Pour quelle évaluation',
  noneOpen:
    'Aucune évaluation n’est ouverte : personne ne peut encore être invité. Validez un brouillon, ou créez-en une.',
  chooseOpen: 'Choisissez une évaluation ouverte.',
  preview: (assessment) => `Un résultat de ${assessment}`,
  previewNote: 'Les noms et les scores ne s’affichent que pour les personnes autorisées, une à une.',
};
