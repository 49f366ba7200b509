// A person's decision: the three buttons, the form that asks why, and what is said afterwards.
import type { Words } from '../en.ts';
import { de } from './forms.ts';

export const decision: Words['decision'] = {
  verb: { advance: 'Faire avancer', hold: 'Mettre en attente', reject: 'Refuser' },
  done: { advance: 'étape suivante', hold: 'en attente', reject: 'refus' },
  marked: (name, done) => `${name} (${done})`,
  by: {
    advance: (who, at) => `Passage à l’étape suivante décidé par ${who} le ${at}`,
    hold: (who, at) => `Mise en attente décidée par ${who} le ${at}`,
    reject: (who, at) => `Refus décidé par ${who} le ${at}`,
  },
  report: 'Rapport',
  spoken: {
    report: (name) => `Ouvrir le rapport ${de(name)}`,
    advance: (name) => `Faire avancer ${name}`,
    hold: (name) => `Mettre en attente ${name}`,
    reject: (name) => `Refuser ${name}`,
    undo: (name) => `Annuler la décision sur ${name}`,
  },
  undo: 'Annuler la décision',

  ask: {
    advance: (name) => `Faire avancer ${name} ?`,
    hold: (name) => `Mettre ${name} en attente ?`,
    reject: (name) => `Refuser ${name} ?`,
  },
  askThis: { advance: 'Faire avancer ?', hold: 'Mettre en attente ?', reject: 'Refuser ?' },
  nothingSentBy: (name) => `Rien n’est envoyé à ${name}.`,
  after: {
    advance: 'La carte indiquera que vous avez fait avancer cette personne.',
    hold: 'Cette personne garde son rang, et la carte indiquera que vous l’avez mise en attente.',
    reject:
      'La carte indiquera que vous avez refusé cette candidature. Les réponses restent jusqu’à la date prévue pour leur suppression.',
  },
  why: 'Motif',
  whyHint: 'Conservé avec la décision ; la personne candidate peut le demander.',
  reasonMissing: 'Dites pourquoi en quelques mots : une décision demande un motif.',
  reasonShort: 'Donnez un peu plus de détails : 3 caractères au moins.',

  title: (name, done) => `${name} : ${done}`,
  nothingSent: 'Rien n’a été envoyé à la personne candidate.',
  undoUntil: (time) => `Vous pouvez annuler jusqu’à ${time}. Ensuite, il faudra une nouvelle décision avec un motif.`,
  meanwhile: (who, name, at) => `${who} a pris une décision sur ${name} le ${at}`,
};
