// Taking an assessment's people elsewhere as a file, in French.
import type { Words } from '../en.ts';

export const exporting: Words['exporting'] = {
  button: 'Exporter',
  title: 'Exporter les résultats',
  what: 'Toutes les personnes avec rangs, scores, erreurs types, décisions et motifs, en un fichier dans vos messages directs. Il contient des données personnelles : gardez-le avec le même soin. Qui exporte quoi est consigné.',
  format: 'Type de fichier',
  formats: {
    csv: { label: 'Tableau CSV', what: 'Pour un tableur ; une personne par ligne' },
    json: { label: 'Données JSON', what: 'Pour un autre programme, avec toutes les décisions' },
  },
  send: 'Me l’envoyer',
  choose: 'Choisissez l’un des deux.',
  coming: (assessment) => `L’export de ${assessment} arrive dans vos messages directs avec moi.`,
  file: 'L’export que vous avez demandé. Il contient des données personnelles.',
};
