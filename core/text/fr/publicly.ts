// The ranked card where anybody may read.
import type { Words } from '../en.ts';
import { count, figure } from './forms.ts';

export const publicly: Words['publicly'] = {
  opened: (many) => `${count(many, 'personne a ouvert son lien', 'personnes ont ouvert leur lien')}.`,
  decided: 'Décisions',
  below: 'Plus bas',
  made: (made, all) => `${figure(made)} sur ${figure(all)}`,
  madeLast: (made, all, last) => `${figure(made)} sur ${figure(all)}, la dernière par ${last.by} le ${last.at}`,
  myView: 'Ouvrir ma vue',
};
