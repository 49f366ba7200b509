// The form that starts an assessment.
import type { Words } from '../en.ts';

export const start: Words['start'] = {
  jobTitle: 'Intitulé du poste',
  jobTitleHint: 'Visible par les personnes candidates.',
  job: 'Fiche de poste',
  jobHint:
    'Une phrase suffit pour commencer. Les critères et les questions en sont tirés. 3 000 caractères au plus : commencez par ce que la personne doit savoir faire.',
  template: 'Partir de',
  templateHint:
    'Des questions de départ, à modifier à votre gré. Un modèle apporte ses parties, et son temps limite si vous n’en choisissez pas.',
  drafted: 'une nouvelle ébauche d’après la fiche de poste',
  sameQuestions: (minutes) => `ses critères et ses questions, ${minutes} min`,
  beganWith: (title) => `Les critères et les questions sont ceux de ${title}.`,
  templateGone: 'Cette évaluation n’existe plus ; on ne peut pas en partir.',
  parts: 'Contenu de l’évaluation',
  cv: 'CV',
  cvNote: 'La personne le dépose et corrige ce qui en a été lu',
  questions: 'Questions',
  questionsNote: 'Tirées de la fiche de poste ; vous les validez',
  interview: 'Entretien',
  interviewNote: 'Trois à cinq questions sur des expériences passées, dans une conversation, les mêmes pour tous',
  closes: 'Clôture',
  closesHint: 'Laissez vide pour clôturer vous-même.',
  limit: 'Temps limite pour les questions',
  noLimit: 'Sans limite',
  minutes: (many) => `${many} minutes`,
  submit: 'Rédiger le brouillon',

  titleMissing: 'Indiquez un intitulé : le poste tel que les personnes candidates le connaissent.',
  jobMissing: 'Collez la fiche de poste, ou décrivez le poste en une phrase.',
  jobShort: 'Dites-en un peu plus : une phrase complète suffit.',
  partsMissing: 'Choisissez un CV, des questions ou un entretien.',
  closesUnreadable: 'Indiquez un jour et une heure.',
  closesPast: 'Ce moment est déjà passé. Choisissez une date ultérieure.',
};
