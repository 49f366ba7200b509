// Scoring everybody again, in French.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const rerun: Words['rerun'] = {
  button: 'Noter de nouveau avec le nouveau barème',
  offer: (people) =>
    `${count(people, 'personne a une note', 'personnes ont une note')} selon un barème, une clé ou des poids d’une version antérieure.`,
  running: (done, all) =>
    all === 0
      ? 'La nouvelle notation va commencer.'
      : `Notées de nouveau : ${figure(done)} sur ${figure(all)}. Aucune note n’a encore changé.`,
  under: {
    ready:
      'Tout le monde a été noté de nouveau. Aucune note n’a encore changé : regardez l’ancienne et la nouvelle côte à côte.',
    using: 'Les nouvelles notes sont en train d’être mises en place.',
    undoing: 'Les anciennes notes sont en train d’être rétablies.',
  },
  over: {
    kept: (who, at) => `Les anciennes notes ont été gardées : ${who}, le ${at}.`,
    undone: (who, at) => `Les anciennes notes ont été rétablies : ${who}, le ${at}.`,
  },
  used: (version, who, at) => `Les notes de la version ${figure(version)} sont en vigueur : ${who}, le ${at}.`,
  look: 'Ancienne et nouvelle côte à côte',
  title: (assessment) => `Notation refaite : ${assessment}`,
  summary: (assessment) => `${assessment}, notation refaite : ancienne et nouvelle note côte à côte`,
  asked: (who, at) => `Demandée par ${who}, le ${at}.`,
  changed: (version, what) => `Version ${figure(version)} : ${what}`,
  counts: {
    moved: (many) => count(many, 'note diffère', 'notes diffèrent'),
    same: (many) => count(many, 'reste la même', 'restent les mêmes'),
    not: (many) => count(many, 'ne peut pas être refaite', 'ne peuvent pas être refaites'),
  },
  old: (score) => `Ancienne : ${score}`,
  now: (score) => `Nouvelle : ${score}`,
  none: 'pas de note',
  score: (score, error, range) => `${figure(score)} ± ${figure(error)}, probablement ${range}`,
  placed: (place) => `, ${place}`,
  move: (criterion, was, now) => `${criterion} : ${was} → ${now}`,
  moved: (moves) => `Ce qui l’a changée : ${moves}`,
  weighed: 'Ce qui l’a changée : les poids seuls',
  same: 'De nouveau la même note',
  reader: (was, now) => `Lue par ${now} ; avant par ${was}`,
  byHand: (criteria) => `La note donnée par un membre reste : ${criteria}`,
  decided: {
    advance: 'Passage à l’étape suivante décidé sur l’ancienne note ; la décision reste',
    hold: 'Mise en attente décidée sur l’ancienne note ; la décision reste',
    reject: 'Refus décidé sur l’ancienne note ; la décision reste',
  },
  decidedOn: (many) =>
    `${count(many, 'décision a été prise', 'décisions ont été prises')} sur l’ancienne note ; aucune n’a été changée.`,
  decidedOld: 'Cette décision a été prise sur la note d’avant, calculée selon une version antérieure.',
  reason: {
    questions: (version) =>
      `Ne peut pas être notée de nouveau : la version ${figure(version)} posait d’autres questions`,
    criteria: (version) =>
      `Ne peut pas être notée de nouveau : dans la version ${figure(version)}, les questions relevaient d’autres critères`,
    limit: (version) => `Ne peut pas être notée de nouveau : la version ${figure(version)} avait un autre temps limite`,
  },
  scoredAgain: (at, version) => `Noté de nouveau avec la version ${figure(version)}, le ${at}.`,
  use: 'Utiliser les nouvelles notes',
  keep: 'Garder les anciennes',
  undo: 'Rétablir les anciennes notes',
  refresh: 'Regarder de nouveau',
  next: 'Suite',
  back: 'Retour',
  page: (page, pages) => `Page ${figure(page)} sur ${figure(pages)}.`,
  record:
    'Les deux restent dans l’historique, avec la version, qui a lu et qui a décidé. Les décisions ne changent pas.',
  startAsk: {
    title: 'Noter de nouveau tout le monde ?',
    text: 'Les réponses de tous sont relues avec le barème, les clés et les poids les plus récents. Vous voyez l’ancienne et la nouvelle note côte à côte avant tout changement.',
    yes: 'Noter de nouveau',
    no: 'Pas maintenant',
  },
  useAsk: {
    title: 'Utiliser les nouvelles notes ?',
    text: 'Elles remplacent les anciennes dans le classement, les rapports et les pages des candidats. Les notes données par des membres restent. Cela peut être annulé.',
    yes: 'Utiliser les nouvelles notes',
    no: 'Pas maintenant',
  },
  undoAsk: {
    title: 'Rétablir les anciennes notes ?',
    text: 'Les notes d’avant sont de nouveau en vigueur. Ce que des membres ont modifié depuis reste.',
    yes: 'Les rétablir',
    no: 'Laisser ainsi',
  },
  nobody:
    'Aucune réponse ne peut être notée de nouveau : les notes suivent déjà la version la plus récente, ou les questions étaient autres.',
  versionChanged:
    'Les questions ont été modifiées entre-temps : ces notes sont dépassées. Gardez les anciennes et notez de nouveau.',
};
