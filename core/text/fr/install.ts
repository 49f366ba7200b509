// What an installer reads on the pages that add the app to Slack, in French.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const install = (command: Command): Words['install'] => ({
  title: 'Ajouter Shortlist à Slack',
  lead: 'Shortlist prépare une évaluation à partir d’une offre d’emploi et tient à jour une carte classée dans votre canal de recrutement. Ce sont des personnes qui décident.',
  asks: 'Slack montre ensuite ce que Shortlist pourra y faire, avant que vous n’acceptiez. Là où seuls les administrateurs peuvent ajouter des applications, la demande leur est transmise.',
  button: 'Ajouter à Slack',
  done: (team) => `Shortlist est dans ${team}`,
  doneLead: `Tapez ${command('help')} dans Slack pour commencer.`,
  donePrivate: 'Dans un canal privé, ajoutez-le d’abord avec /invite.',
  cancelled: 'Shortlist n’a pas été ajouté',
  cancelledLead: 'L’ajout a été annulé dans Slack. Rien n’a été modifié.',
  tooOld: 'Cette page n’est plus valable',
  tooOldLead:
    'L’ajout de Shortlist doit être terminé en dix minutes, une seule fois, dans le navigateur où il a commencé. Rien n’a été modifié.',
  refused: 'Slack n’a pas ajouté Shortlist',
  refusedLead: 'La réponse de Slack n’a pas pu être utilisée. Rien n’a été modifié.',
  ours: 'Shortlist n’a pas pu être ajouté',
  code: (code) => `Référence ${code}`,
  again: 'Recommencer',
});
