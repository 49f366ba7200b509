// A question about what a candidate has done, made of the words of a job description. The quote is verbatim.
import type { Words } from '../en.ts';

export const experience: Words['authoring']['experience'] = {
  prompt: (quote) =>
    `La fiche de poste dit : « ${quote} ». Racontez une fois où votre travail, votre formation ou votre vie vous l’a demandé : quelle était la situation, ce que vous avez fait vous-même et pourquoi, et ce qui en est sorti. Si cela ne vous est pas encore arrivé, racontez ce qui s’en approche le plus.`,
  points: [
    'une situation réelle, et ce qui y était en jeu',
    'ce que la personne a fait elle-même, étape par étape',
    'pourquoi elle a fait ainsi et non autrement',
    'ce qui en est sorti, et comment elle le sait',
  ],
  asks: [
    'Qu’est-ce qui y était en jeu ?',
    'Qu’avez-vous fait vous-même, étape par étape ?',
    'Pourquoi avez-vous fait ainsi ?',
    'Qu’en est-il sorti, et comment l’avez-vous su ?',
  ],
  levels: [
    'Rien de tel, ou pas de réponse.',
    'Des généralités sur ce genre de travail ; rien que la personne ait fait.',
    'Une situation réelle, mais ce que la personne a fait elle-même, ou ce qui en est sorti, reste flou.',
    'Une situation réelle ; ce que la personne a fait et ce qui en est sorti sont clairs et répondent à ce que demande le poste.',
    'De même, avec une bonne raison pour chaque étape, une vérification du résultat et ce qui en a été appris ; aussi difficile que dans ce poste, ou plus.',
  ],
  reference:
    'Une situation, racontée de sorte qu’un collègue puisse se la représenter : ce qu’il fallait faire et ce qui pouvait mal tourner ; ce que la personne a fait elle-même, dans l’ordre, avec la raison de chaque étape ; ce qui en est sorti et comment cela s’est vu ; et ce qu’elle fait autrement depuis.',
  source: 'formée des mots de la fiche de poste',
  note: (quotes) =>
    `La banque n’a rien sur ${quotes.map((quote) => `« ${quote} »`).join(', ')} : les candidats racontent ce qu’ils en ont fait. Sans modèle de langage, ce sont des personnes qui lisent ces réponses.`,
};
