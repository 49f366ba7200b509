// What can be typed, for completion: one line each.
import type { Offer } from './write-field.tsx';

export const commands: Offer[] = [
  { text: '/assess new', what: 'Draft an assessment from a job description' },
  { text: '/assess invite', what: 'Add people by name and e-mail, or share one link' },
  { text: '/assess list', what: 'See what is open' },
  { text: '/assess show', what: 'See the card of an assessment' },
  { text: '/assess rank', what: 'See who stands where' },
  { text: '/assess compare', what: 'Put two to four people side by side' },
  { text: '/assess remind', what: 'Write to those who haven’t finished' },
  { text: '/assess link', what: 'Show it in another thread too' },
  { text: '/assess unlink', what: 'Stop showing it in this thread' },
  { text: '/assess close', what: 'Stop taking answers' },
  { text: '/assess settings', what: 'What you’re told, your language, and who may do what' },
  { text: '/assess help', what: 'See everything you can type' },
];

/** The commands that what is typed may become; none once a command stands there in full. */
export function completions(typed: string): Offer[] {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const known = commands.filter(({ text }) => text.startsWith(typed.trimEnd().toLowerCase()));
  return known.some(({ text }) => typed === `${text} ` || typed === text) ? [] : known;
}
