// Templates: what an assessment asks, saved for others to begin with.
import { count } from './forms.ts';

export const templates = {
  title: 'Templates',
  count: (many: number) => count(many, 'template'),
  none: 'No template yet. “Save as template” on an assessment’s questions keeps them for the next one.',
  save: 'Save as template',
  name: 'Name',
  nameHint: 'Criteria, questions, parts and time limit are saved. Candidates and the deadline aren’t.',
  missing: 'Give it a name.',
  taken: 'There is a template of this name already. Choose another name.',
  full: (most: number) => `There are ${count(most, 'template')}, and no more fit. Remove one first.`,
  gone: 'This template is gone: somebody has removed it.',
  summary: (name: string) => `Template: ${name}`,
  saved: (who: string, when: string) => `Saved by ${who}, ${when}.`,
  how: 'A new assessment can begin with it: choose it in the form.',
  openSpoken: (name: string) => `Open the template ${name}`,
  all: 'All templates',
  rename: 'Rename',
  remove: 'Remove',
  removeAsk: {
    title: 'Remove this template?',
    text: 'Assessments that began with it stay as they are.',
    yes: 'Remove it',
    no: 'Keep it',
  },
  /** Beside its name, where a new assessment begins. */
  offered: (minutes: number) => `template, ${minutes} min`,
};
