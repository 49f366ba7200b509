// The French sentences of the first page and of what surrounds every step; ⟦ ⟧ enclose what is shown bold.
import type { First } from '../types.ts';
import { count, plural } from './forms.ts';

const NUMBERS = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const word = (n: number) => NUMBERS[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const shell: First['shell'] = {
  skip: 'Aller au contenu',
  help: 'Aide',
  stuck: 'Un souci ? Écrivez à',
  by: 'Avec Shortlist',
  progress: 'Votre avancement',
  yourAssessment: 'Votre évaluation pour',
  partOf: (n, all) => `Partie ${n} sur ${all}`,
  done: ' (terminé)',
  optional: 'Facultatif',
  back: 'Retour',
  close: 'Fermer',
  trialLabel: 'Essai',
  trial: 'Ceci est un essai.',
  trialMore:
    'Vous voyez ce que voient les personnes évaluées. Rien de ce que vous faites ici n’entre dans le classement.',
  sending: 'Envoi…',
  language: 'Langue',
  deciders: (name) => (name ? `${name} et l’équipe de recrutement` : 'l’équipe de recrutement'),
  dayAt: (day, time) => `${day} à ${time}`,
  title: (step, job, workspace) => `${step} · ${job} chez ${workspace}`,
  comeBack: (until) =>
    until
      ? `Vous pouvez fermer cette page et revenir avec le même lien, sur n’importe quel appareil, jusqu’au ${until}.`
      : 'Vous pouvez fermer cette page et revenir avec le même lien, sur n’importe quel appareil.',
};

const parts: First['parts'] = {
  intake: () => ({
    name: 'À propos de vous',
    short: 'Vous',
    what: 'Coordonnées et date à laquelle vous pourriez commencer',
  }),
  cv: () => ({ name: 'Votre CV', short: 'Votre CV', what: 'Vous vérifiez ce que nous y avons lu' }),
  questions: (n) => ({
    name: n === 0 ? 'Questions' : count(n, 'question'),
    short: 'Questions',
    what: 'Une à la fois. Vous pouvez passer, revenir et corriger',
  }),
  interview: () => ({ name: 'Entretien', short: 'Entretien', what: 'Une courte conversation sur votre expérience' }),
};

const welcome: First['welcome'] = {
  step: 'Bienvenue',
  hello: (first, workspace) =>
    first
      ? `Bonjour ${first}. Montrez à ${workspace} comment vous travaillez.`
      : `Montrez à ${workspace} comment vous travaillez.`,
  lead: (minutes, n, until) => {
    const by = until ? `, jusqu’au ⟦${until}⟧` : '';
    return `Environ ${count(minutes, 'minute')} en ${word(n)} ${plural(n, 'partie')}. Répondez quand vous le souhaitez${by}${n > 1 ? ', avec une pause entre elles si vous voulez' : ''}. Rien ne commence sans votre accord.`;
  },
  limit: (minutes) =>
    `Les questions ont un temps limite de ⟦${count(minutes, 'minute')}⟧. Il ne commence que lorsque vous les commencez.`,
  partsHeading: (n) => plural(n, 'À quoi s’attendre', `Les ${word(n)} parties`),
  expect: 'À quoi s’attendre',
  minutes: (n) => `${n} min`,
  who: 'Qui commence ?',
  whoHint: (workspace) => `${workspace} s’en sert pour vous envoyer votre propre lien et vous joindre.`,
  before: 'Avant d’accepter',
  decides: 'Une personne décide',
  decidesMore: (deciders) =>
    `Un logiciel note vos réponses et montre sur quoi il s’appuie. Vos réponses sont ensuite lues par ${deciders}. Aucun refus ne vient d’un logiciel.`,
  software: 'Une IA intervient',
  softwareMore: (model) =>
    model
      ? `Les premières notes des réponses écrites, et les relances d’un entretien, viennent d’un modèle d’IA chez ${model}, hors de l’employeur. Il reçoit vos réponses sans votre nom ni vos coordonnées. L’âge, la photo, l’adresse et les écoles ne sont pas utilisés.`
      : 'Les premières notes viennent d’un petit modèle d’IA installé sur le serveur de l’employeur ; rien n’est envoyé à un service d’IA extérieur. Votre nom, votre âge, votre photo, votre adresse et vos écoles ne sont pas utilisés.',
  kept: 'Ce qui est conservé, et combien de temps',
  keptMore: (months) =>
    `Vos coordonnées, votre CV et vos réponses, pendant ${count(months, 'mois', 'mois')} après votre accord. Vous pouvez à tout moment en demander une copie, une correction ou la suppression.`,
  noticed: 'Ce qui est remarqué',
  noticedMore:
    'Combien de texte vous collez, beaucoup de texte en peu de temps, le fait de quitter la page, le temps passé sur chaque question, quand vous commencez, enregistrez et envoyez, les coupures de connexion, les réponses arrivées après la fin du temps, un texte caché dans un CV, des ordres donnés au logiciel, et les réponses qui ressemblent à celles d’une autre personne ou à la question. Des personnes le voient ; rien de cela ne change la note. Avant l’envoi, vous pouvez lire ce qui a été remarqué quand vous avez collé, tapé ou quitté la page, et des réponses en retard, et le commenter ; vous pouvez demander le reste.',
  full: 'Lire la notice complète',
  notice: 'La notice complète',
  version: (version, date) => `Version ${version}, ${date}`,
  agreement: 'Votre accord',
  agree: 'J’ai lu ce qui précède et j’accepte que mon évaluation se passe ainsi.',
  agreeMissing: 'Cochez cette case pour continuer. Rien n’a encore été recueilli.',
  keepProfile: (workspace) => `Conserver mon profil pour d’autres postes chez ${workspace}.`,
  submit: 'Accepter et continuer',
};

const otherLanguage: First['otherLanguage'] = {
  asked: (language) => `Les questions sont en ${language}.`,
  answer: (language, isScored) =>
    isScored
      ? `Répondez aussi en ${language} : le logiciel ne note que cette langue. Une réponse dans une autre langue est conservée et attend qu’une personne la lise.`
      : `Répondez aussi en ${language}. Le logiciel ne note que l’anglais : ce que vous écrivez attend donc qu’une personne le lise.`,
};

const fields: First['fields'] = {
  name: 'Nom complet',
  email: 'Adresse e-mail',
};

const problems: First['problems'] = {
  count: (n) => `${capital(word(n))} ${plural(n, 'réponse est', 'réponses sont')} à corriger.`,
  kept: 'Tout ce que vous avez saisi est encore là.',
  name: 'Écrivez votre nom tel que l’équipe doit l’utiliser.',
  email: 'Une adresse e-mail ressemble à nom@exemple.fr.',
  offline: 'Vous êtes hors ligne.',
  offlineMore: 'Rien n’est perdu. Appuyez de nouveau sur le bouton quand la connexion sera revenue.',
  busy: 'Le service ne répond pas pour le moment.',
  busyMore: 'Rien n’est perdu. Attendez une minute, puis appuyez de nouveau sur le bouton.',
  refused: 'L’envoi n’a pas abouti.',
  code: (code) => `Code pour l’assistance : ${code}`,
};

const gone: First['gone'] = {
  title: 'Ce lien est fermé',
  more: 'Ce qui avait été enregistré est en sécurité. L’équipe peut rouvrir le lien pour vous.',
  unsent: 'Ces mots n’avaient pas été envoyés',
  unsentMore: 'Copiez-les maintenant si vous voulez les garder.',
  question: (n) => `Question ${n}`,
};

const loading: First['loading'] = {
  step: 'Chargement',
  failed: 'L’étape suivante ne peut pas encore être chargée.',
  failedMore: 'Rien n’est perdu. Nous réessayons de nous-mêmes jusqu’au retour de la connexion.',
};

export const first: First = { locale: 'fr-FR', shell, parts, welcome, otherLanguage, fields, problems, gone, loading };
