// What can be typed, for completion: one line each.
interface Command {
  text: string;
  what: string;
}

export const commands: Command[] = [
  { text: '/assess new', what: 'Draft an assessment from a job description' },
  { text: '/assess invite', what: 'Add people by name, CSV, CV files or link' },
  { text: '/assess list', what: 'See what is open' },
  { text: '/assess show', what: 'Post the card of an assessment' },
  { text: '/assess rank', what: 'See who stands where' },
  { text: '/assess compare', what: 'Put two to four people side by side' },
  { text: '/assess remind', what: 'Write to those who haven’t finished' },
  { text: '/assess close', what: 'End an assessment' },
  { text: '/assess audit', what: 'Check for adverse impact' },
  { text: '/assess settings', what: 'Choose what you are told, and when' },
  { text: '/assess privacy', what: 'Find, export or delete a person’s data' },
  { text: '/assess billing', what: 'See the plan and what is used' },
  { text: '/assess help', what: 'See everything you can type' },
];

/** The commands that what is typed may become; none once a command stands there in full. */
export function completions(typed: string): Command[] {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const known = commands.filter(({ text }) => text.startsWith(typed.trimEnd().toLowerCase()));
  return known.some(({ text }) => typed === `${text} ` || typed === text) ? [] : known;
}
