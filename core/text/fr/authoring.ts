// What the drafter tells a recruiter about a draft and its job description. Quotes are verbatim.
import type { Words } from '../en.ts';
import { count } from './forms.ts';
import { experience } from './experience.ts';

export const authoring: Words['authoring'] = {
  experience,
  engine: 'banque de questions, sélection par le sens',
  someEngine: 'banque de questions',
  model: (name) => `le modèle de langage ${name}`,
  silent: 'Le modèle n’a pas répondu : ce brouillon vient donc de la banque de questions.',
  overBudget: 'L’usage du modèle prévu pour ce mois est épuisé : ce brouillon vient donc de la banque de questions.',
  spokenToPeople:
    'Aucun modèle de langage n’est configuré : certaines réponses de l’entretien attendront qu’une personne les lise.',
  order:
    'Ce passage donne des ordres à une machine. Il n’a pas servi au brouillon : si vous ne l’avez pas écrit, cherchez qui l’a fait.',
  notCalledFor: (criterion) => `« ${criterion} » a été écarté : la fiche de poste ne le demande pas.`,
  personal: (many) =>
    `${count(many, 'question écartée', 'questions écartées')} : le sujet ne doit pas compter dans un recrutement.`,
  unsound: (many) => `${count(many, 'question mal construite écartée', 'questions mal construites écartées')}.`,
  empty: 'Aucune question de la banque ne correspond vraiment à cette fiche de poste : le brouillon est vide.',
  knockOut: (quote) =>
    `« ${quote} » est un point à vérifier par oui ou par non. Rien ici ne le demande ni ne le note : vérifiez-le vous-même.`,
  bankIsEnglish: (language) =>
    `Les questions de la banque sont en anglais ; la fiche de poste est rédigée ${language}.`,
  notMeasured: (quote) => `Aucune question de ce brouillon ne mesure « ${quote} ».`,
  years: (quote) =>
    `« ${quote} » n’est pas noté : les années d’expérience ne prédisent presque pas la réussite au poste (ρ = 0,07) et découragent des candidatures.`,
  language: {
    fr: 'en français',
    de: 'en allemand',
    es: 'en espagnol',
    it: 'en italien',
    pt: 'en portugais',
    nl: 'en néerlandais',
    zh: 'en chinois',
    ja: 'en japonais',
    ko: 'en coréen',
    ru: 'en russe',
    ar: 'en arabe',
    el: 'en grec',
    he: 'en hébreu',
    hi: 'en hindi',
    th: 'en thaï',
    other: 'dans une autre langue',
  },

  flag: {
    age: 'Cette formulation peut exclure selon l’âge. Nommez plutôt la compétence.',
    carers:
      'Cette formulation peut exclure les personnes à temps partiel ou qui s’occupent d’un proche. Indiquez plutôt les horaires.',
    gender: 'Cette formulation semble viser un seul genre. Nommez plutôt la tâche ou la compétence.',
    native:
      'Cette formulation peut exclure selon l’origine. Indiquez le niveau que le travail demande, par exemple « courant » ou C1.',
    body: 'Cette formulation peut exclure des personnes handicapées. Dites ce qu’il y a à faire, et que des aménagements sont possibles.',
    belief:
      'Cette formulation peut exclure selon les convictions ou l’origine. Écrivez « prénom », et ne demandez rien des convictions.',
    looks: 'L’apparence ne dit rien du travail et peut exclure selon l’âge, l’origine ou les convictions.',
    family: 'La situation de famille n’a pas sa place dans une fiche de poste.',
    culture:
      'Une affinité que personne ne sait décrire favorise les profils déjà présents. Nommez plutôt le comportement attendu.',
    years:
      'Les années d’expérience ne prédisent presque pas la réussite au poste (ρ = 0,07) et excluent beaucoup de monde. Demandez plutôt ce que la personne sait faire.',
    record:
      'Cette demande peut exclure selon l’origine ou l’état de santé. Ne demandez que ce que la loi permet, après une offre.',
  },
};
