// Inviting: the form, what is wrong with a line of it, and the card with the links.
import { count, plural } from './forms.ts';

export const invite = {
  people: 'Candidates',
  peopleHint: 'One person a line: name, e-mail. About 70 fit; add more afterwards.',
  how: 'How they get their link',
  byMail: 'Send each an e-mail',
  asLinks: 'Show me the links to copy',
  invite: 'Invite',
  nobody: 'Write one person a line, like: Amara Osei, amara@example.com',

  line: (line: number, problem: string) => `Line ${line}: ${problem}`,
  /** `lines` are their numbers, as many as fit. */
  moreLines: (lines: string, many: number) => `Look at ${plural(many, { one: 'line', other: 'lines' })} ${lines} too.`,
  repeated: (email: string, line: number) => `${email} is on line ${line} too.`,
  noAddress: 'there is no e-mail address.',
  twoSigns: (email: string) => `${email} has more than one @.`,
  nothingAfter: (email: string) => `${email} has nothing after the @.`,
  nothingBefore: (email: string) => `${email} has nothing before the @.`,
  commaForDot: (email: string) => `${email} has a comma where a dot belongs.`,
  noEnding: (email: string) => `${email} has no ending, like .com, after the @.`,
  noEmail: (email: string) => `${email} isn’t an e-mail address.`,
  twoAddresses: 'there are two e-mail addresses. Put each person on a line.',
  formula: (sign: string) => `the name begins with “${sign}”, like a formula.`,
  longName: (most: number) => `the name is longer than ${most} characters.`,

  invited: (many: number) => `${count(many, 'candidate is', 'candidates are')} invited`,
  mailed: 'An e-mail with the link is on its way to each.',
  notMailed: 'No e-mail was sent: copy each link to its person.',
  once: 'Each link is for one person. You find it again under “Candidates” on the card.',
  linksUntil: (when: string) => `Links work until ${when}.`,
  openLink: (name: string) => `Open the link of ${name}`,
  others: (many: number) => count(many, 'other'),
  /** `names` are written out as a list. */
  already: (names: string, many: number) =>
    `${names} ${plural(many, { one: 'was invited before and keeps the link', other: 'were invited before and keep their links' })}.`,

  draftFirst: (assessment: string) =>
    `“${assessment}” is still a draft. Approve it on its card first; nobody is invited before that.`,
  openFirst: (assessment: string) => `“${assessment}” is closed. Open it again on its card first.`,
};
