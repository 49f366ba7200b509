// The link that anybody may be given.
import { count, figure, plural } from './forms.ts';

export const share = {
  title: 'Share link',
  summary: (assessment: string) => `The share link of ${assessment}`,
  open: (assessment: string) => `Open the share link of ${assessment}`,
  until: (when: string) =>
    `Whoever has this link can start, until ${when}. Each gives a name and an e-mail first, and takes part once.`,
  always:
    'Whoever has this link can start, until you close the assessment. Each gives a name and an e-mail first, and takes part once.',
  /** `most`: how many may use it; null for no limit. */
  uses: (uses: number, most: number | null) => {
    if (most !== null)
      return `${figure(uses)} of at most ${count(most, 'person', 'people')} ${plural(uses, { one: 'has', other: 'have' })} used it.`;
    return uses === 0 ? 'Nobody has used it yet.' : `${count(uses, 'person has', 'people have')} used it.`;
  },
  full: 'Nobody else can start by it now.',
  limit: 'Limit how many',
  limitTitle: 'Limit the share link',
  most: 'So many people at most',
  mostHint: 'Leave it empty for no limit. Whoever has begun goes on in any case.',
  mostWrong: (most: number) => `A whole number from 1 to ${figure(most)}, please, or nothing.`,
  replace: 'New link',
  replaceAsk: {
    title: 'Replace this link?',
    text: 'It stops at once for everybody who hasn’t begun by it. Whoever has begun goes on with a link of their own.',
    yes: 'Replace it',
    no: 'Keep it',
  },
};
