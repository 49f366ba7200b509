// Asking for changes of a draft in plain words. `said` comes in quotation marks.
import { count, list } from './forms.ts';

export const wish = {
  ask: 'Ask for a change',
  label: 'What should be different?',
  hint: 'In your words, for example: harder, drop the SQL part, add a case study. You see what changed, and can undo it.',
  submit: 'Change it',
  missing: 'Say what should be different.',
  working: (said: string) => `Being changed as asked: ${said}`,
  done: (said: string) => `Changed as asked: ${said}`,
  refused: (said: string) => `Nothing was changed for ${said}.`,
  meanwhile: (said: string) => `The draft was changed by somebody meanwhile, so ${said} wasn’t done. Ask again.`,
  /** `parts` come in quotation marks. */
  unread: (parts: readonly string[]) => `Not followed: ${list(parts)}.`,
  known:
    'What is always understood: drop or add a topic, more weight on a topic, harder, easier, shorter (or within 30 min), add a case study. Put commas between several.',
  added: (what: string) => `Added: ${what}`,
  removed: (what: string) => `Removed: ${what}`,
  changed: (what: string) => `Changed: ${what}`,
  weight: (name: string, from: number, to: number) => `Weight: ${name}, ${from} % → ${to} %`,
  more: (many: number) => `and ${count(many, 'more change')}`,
  undo: 'Undo',
  changedSince: 'Something was changed since, so this can’t be undone any more.',
  waits: 'An earlier change is still being made. Try again in a minute.',
};
