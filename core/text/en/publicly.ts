// The ranked card where anybody may read.
import { count, figure } from './forms.ts';

export const publicly = {
  opened: (many: number) => `${count(many, 'person has', 'people have')} opened their link.`,
  decided: 'Decided',
  below: 'Below',
  made: (made: number, all: number) => `${figure(made)} of ${figure(all)}`,
  madeLast: (made: number, all: number, last: { by: string; at: string }) =>
    `${figure(made)} of ${figure(all)}, last by ${last.by}, ${last.at}`,
  myView: 'Open my view',
};
