// What is said about joining threads and platforms.
import type { Platform } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import { count, plural } from './forms.ts';

const PLATFORM = { slack: 'Slack', teams: 'Teams' } as const satisfies Record<Platform, string>;
const THREAD: Record<Platform, string> = { slack: 'a Slack channel', teams: 'a Teams thread' };
const places = (n: number) => count(n, 'other place');

/** What says what to type. */
const typing = (command: Command) => ({
  codeRefused: `This code doesn’t work here. It may be mistyped, used or over, or from another workspace. Nothing was changed. Ask for a new one with ${command('link')}.`,
  joined: (name: string, own: Platform) =>
    `${PLATFORM[own]} belongs to the workspace “${name}” now, and you are an admin of it. Type ${command('list')} to see its assessments.`,
  told: (by: string, other: Platform) =>
    `${by} used your code: ${PLATFORM[other]} belongs to this workspace now, and they are an admin of it. If you don’t know them, take the role away with ${command('settings')}.`,
  moved: `This workspace has changed meanwhile. Nothing was changed by you. Type ${command('list')} to see where you are.`,
  inUse: (assessments: string) =>
    `Only a fresh installation can be joined, and this one has ${assessments}. Nothing was changed. Make the code here instead, with ${command('link workspace')}, and type it on the other side if that one is fresh.`,
  lastPlace: (assessment: string) =>
    `This is the only place that shows “${assessment}”. Link it somewhere else first, or close it with ${command('close')}.`,
});

const said = {
  onlyYou: 'Only you see this.',
  newCode: 'New code',

  codeTitle: (assessment: string) => `Link: ${assessment}`,
  codeSummary: (assessment: string) => `A code that shows ${assessment} in another thread`,
  codeUse: 'Type this in the other thread. Its card appears there, and both stay up to date.',
  codeEnds: (minutes: number, at: string) =>
    `Works once, for ${minutes} minutes, until ${at}. A new code ends this one.`,
  inSlack: 'In Slack',
  inTeams: 'In Teams',
  notJoined: (partner: Platform) => `${PLATFORM[partner]} isn’t joined with this workspace yet. Two steps, once:`,
  stepHere: (own: Platform) => ({ before: '1. An admin types ', after: ` here in ${PLATFORM[own]} and gets a code.` }),
  stepThere: (partner: Platform) => ({
    before: '2. An admin of ',
    middle: `${PLATFORM[partner]} types `,
    after: ' there.',
  }),

  workspaceTitle: (partner: Platform) => `Join ${PLATFORM[partner]}`,
  workspaceSummary: (partner: Platform) => `A code that joins ${PLATFORM[partner]} with this workspace`,
  workspaceUse: (partner: Platform) =>
    `An admin of ${PLATFORM[partner]} types this to Shortlist there. From then on both work in this workspace, with the same assessments.`,
  workspaceCare: 'Whoever uses this code becomes an admin here. Give it only to the person you mean.',

  linked: (assessment: string) => `“${assessment}” is linked. Its card appears in the thread in a moment.`,
  hereAlready: (assessment: string) => `“${assessment}” is shown here already. The code still works in another thread.`,
  wait: (at: string) => `Too many codes were wrong. Nothing was changed. Try again at ${at}.`,
  noPlace: 'This only works in a channel, chat or thread. Go there and type it again.',

  joinedAlready: 'Slack and Teams are joined in this workspace already. Nothing was changed.',
  samePlatform: (own: Platform) =>
    `This code was made in ${PLATFORM[own]}. An admin of ${PLATFORM[own === 'slack' ? 'teams' : 'slack']} has to type it there. Nothing was changed.`,
  taken: (own: Platform) =>
    `That workspace is joined with another ${PLATFORM[own]} already. Nothing was changed. Ask the admin who made the code.`,
  paired: 'Slack and Teams are joined in this workspace, so it can’t be joined with another one. Nothing was changed.',
  assessments: (many: number) => count(many, 'assessment'),
  retired:
    'This workspace was joined with another one a moment ago. Nothing was changed. Try again, and you are there.',

  unlinkTitle: (assessment: string) => `Unlink: ${assessment}`,
  unlinkAsk: (others: number) =>
    `Its card here becomes a short note and no longer changes. ${places(others)} still ${plural(others, { one: 'shows', other: 'show' })} it. No result is lost.`,
  unlink: 'Unlink here',
  unlinkSpoken: (assessment: string) => `Unlink here: ${assessment}`,
  unlinkConfirm: { title: 'Unlink this place?', text: 'You can link it again.', yes: 'Unlink', no: 'Keep it' },
  unlinking: (assessment: string) => `“${assessment}” is no longer shown in the thread.`,
  notHere: (assessment: string) => `“${assessment}” isn’t shown here, so there is nothing to unlink.`,
  leftTitle: (assessment: string) => `${assessment}: no longer shown here`,
  left: 'This thread was unlinked. The assessment goes on elsewhere.',

  also: (names: string) => `Also in ${names}`,
  named: (platform: Platform, title: string) => `${PLATFORM[platform]}: ${title}`,
  unnamed: THREAD,
  andMore: (n: number) => `and ${n} more`,
};

export const link = (command: Command) => ({ ...said, ...typing(command) });
