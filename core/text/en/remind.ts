// Reminding candidates who haven't finished: what the member is shown.
import { figure, list, plural } from './forms.ts';

const have = (n: number) => plural(n, { one: 'has', other: 'have' });
const havent = (n: number) => plural(n, { one: 'hasn’t', other: 'haven’t' });
const were = (n: number) => plural(n, { one: 'was', other: 'were' });

export const remind = {
  title: (n: number) => `${figure(n)} ${havent(n)} finished`,
  nobody: 'Everybody has finished',
  nobodyLeft: 'There is nobody to remind.',
  /** "2 haven’t opened their link, 1 has opened it and 4 are working." */
  stages: ({ unopened, opened, working }: { unopened: number; opened: number; working: number }) => {
    const parts = [
      unopened > 0 ? `${figure(unopened)} ${havent(unopened)} opened their link` : '',
      opened > 0 ? `${figure(opened)} ${have(opened)} opened it and not begun` : '',
      working > 0 ? `${figure(working)} ${plural(working, { one: 'is', other: 'are' })} working` : '',
    ];
    return `${list(parts.filter(Boolean))}.`;
  },
  recent: (n: number) => `${figure(n)} ${were(n)} reminded less than a day ago.`,
  byShareLink: (n: number) =>
    `${figure(n)} came by the share link and can’t be written to: nobody has confirmed their address.`,
  refused: (n: number) =>
    plural(n, {
      one: 'The address of 1 was refused by the mail server. Send them their link yourself.',
      other: `The addresses of ${figure(n)} were refused by the mail server. Send them their links yourself.`,
    }),
  onlyYou: (assessment: string) => `${assessment}. Only you see this.`,
  button: (n: number) => `Remind ${figure(n)}`,
  askTitle: (n: number) => `Remind ${figure(n)} ${plural(n, { one: 'candidate', other: 'candidates' })}?`,
  ask: (n: number) =>
    `${plural(n, { one: 'They get', other: 'Each gets' })} one e-mail now. Whoever was reminded less than a day ago is left out.`,
  no: 'Not now',
  done: (n: number) =>
    n === 0 ? 'Nobody was reminded.' : `${figure(n)} ${plural(n, { one: 'is', other: 'are' })} reminded by e-mail.`,
  again: 'Each candidate is reminded once a day at most, and once by itself a day before the deadline.',
  /** To who owes them. */
  owed: (n: number) =>
    plural(n, { one: 'One scorecard is yours to give', other: `${figure(n)} scorecards are yours to give` }),
  owedMore: (n: number) => `And ${figure(n)} more. They are on the cards of their assessments.`,
  owedNote: 'You get one reminder a day at most, for three days.',
  /** To who can remind them. */
  owing: (people: number, scorecards: number) =>
    `${figure(people)} ${plural(people, { one: 'reviewer owes', other: 'reviewers owe' })} ${figure(scorecards)} ${plural(scorecards, { one: 'scorecard', other: 'scorecards' })}.`,
  owingToday: (n: number) => `${figure(n)} of them ${were(n)} told today already.`,
  reviewers: (n: number) => `Remind ${figure(n)} ${plural(n, { one: 'reviewer', other: 'reviewers' })}`,
  askReviewersTitle: (n: number) => `Remind ${figure(n)} ${plural(n, { one: 'reviewer', other: 'reviewers' })}?`,
  askReviewers: (n: number) =>
    `${plural(n, { one: 'They get', other: 'Each gets' })} one direct message from me now. Nobody is reminded twice a day.`,
  doneReviewers: (n: number) =>
    n === 0
      ? 'Nobody was reminded: all who owe a scorecard were told today already.'
      : `${figure(n)} ${plural(n, { one: 'reviewer is', other: 'reviewers are' })} reminded by direct message.`,
  isClosed: 'No candidate is waited for',
  isClosedText: 'The assessment is closed.',
  closed: 'This assessment is closed. Open it again on its card first.',
  draft: 'Approve the draft first. Nobody is invited before that.',
};
