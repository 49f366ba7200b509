// The French sentences about what is kept on the device, and about an assessment that is open twice.
import type { Steps } from '../types.ts';

const places = {
  'this page': 'sur cette page',
  'another tab': 'dans un autre onglet de ce navigateur',
  'another device': 'sur un autre appareil',
};

export const keeping: Steps['keeping'] = {
  device: (time) => `Enregistré sur cet appareil à ${time}`,
  cant: (time) => `Enregistrement impossible depuis ${time}`,
  refused: (time) => `Enregistrement impossible depuis ${time}. Copiez votre texte maintenant`,
  deviceMore:
    'Ce qui n’est pas encore envoyé est gardé sur cet appareil, verrouillé pour ce navigateur. Cela survit à un rechargement ou à une panne, et disparaît à l’envoi de vos réponses.',
  offlineMore:
    'Vos mots sont gardés sur cet appareil, et le temps passé hors ligne vous est rendu. Tout part de lui-même au retour de la connexion. Ce que vous écrivez avant la fin du temps compte, même si cela arrive plus tard ; ce que vous écrivez ensuite est gardé et signalé.',
  behindMore: 'Vos mots sont gardés sur cet appareil. Tout part de lui-même dès que le service répond.',
  cantMore:
    'Il n’y a pas de connexion, et ce navigateur ne garde rien lui-même. Laissez cette page ouverte jusqu’à ce qu’elle affiche « Enregistré », ou copiez votre texte en lieu sûr.',
  blocked: 'Ce navigateur ne garde pas de copie.',
  blockedMore:
    'C’est une fenêtre privée, ou le stockage est désactivé. Vous pouvez travailler quand même : chaque modification part en deux secondes. Si la connexion se coupe, laissez cette page ouverte.',
  full: 'La mémoire de cet appareil est pleine.',
  fullMore:
    'Vous pouvez travailler quand même : chaque modification part en deux secondes. Si la connexion se coupe, laissez cette page ouverte.',
  understood: 'Compris',
  late: 'Une partie a été écrite après la fin du temps.',
  lateMore: 'Elle est gardée et signalée à l’équipe. Ce que vous avez écrit avant compte.',
};

export const elsewhere: Steps['elsewhere'] = {
  title: 'Votre évaluation est ouverte ailleurs',
  since: (place, time) => `Elle est ouverte ${places[place]} depuis ${time}.`,
  more: 'Une seule page peut écrire à la fois, pour qu’aucune réponse ne soit écrasée. Ce que vous avez écrit ici est gardé.',
  here: 'Continuer ici',
  afterwards: 'L’autre page cesse alors d’écrire. Tout ce qu’elle a enregistré vous suit.',
};
