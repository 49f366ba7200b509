// Reads what a recruiter wants changed, in any of five languages, where no language model does.
import { chinese } from './wishes/chinese.ts';
import { english } from './wishes/english.ts';
import { french } from './wishes/french.ts';
import { german } from './wishes/german.ts';
import { spanish } from './wishes/spanish.ts';
import type { WishWords } from './wishes/wish-words.ts';

type Does =
  | { does: 'drop' | 'add'; what: string }
  | { does: 'swap'; what: string; by: string }
  /** `to` is a share in per cent, or more or less than now. */
  | { does: 'weigh'; what: string; to: number | 'more' | 'less' }
  /** `what` is empty where all is meant. */
  | { does: 'harder' | 'easier'; what: string }
  | { does: 'shorter'; minutes: number | null }
  | { does: 'case' | 'unread' };

/** `said`: the words as they were written, in this language. */
export type Wish = { said: string; language: string } & Does;

const LANGUAGES: readonly (readonly [string, WishWords])[] = [
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['zh', chinese],
];

/** Whole words; in Chinese nothing parts them. */
const whole = (language: string, pattern: string) =>
  language === 'zh' ? `(?:${pattern})` : `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

const ofAll = (pick: (words: WishWords) => string) =>
  LANGUAGES.map(([language, words]) => whole(language, pick(words))).join('|');

const JOINED = LANGUAGES.map(([language, { joins }]) => (language === 'zh' ? joins : `\\s+(?:${joins}|[+&])\\s+`));
const CLAUSE = new RegExp(`[\\n,;!?，、；。！？]+|\\.(?=\\s|$)|${JOINED.join('|')}`, 'iu');

const SHARE = /(\d{1,3})\s*(?:%|％|per ?cent|pour ?cent|prozent|por ?ciento)/iu;
const WEIGHING = new RegExp(
  `^(?:(?:${ofAll(({ weighs }) => weighs)})\\s*)+|(?:\\s*(?:${ofAll(({ weighs }) => weighs)}))+$`,
  'giu',
);
const ASKING = new RegExp(`^(?:(?:${ofAll(({ asks }) => asks)})\\s*)+`, 'iu');
/** A clause that says what to do is no further thing of the one before. */
const BEGINS = new RegExp(`^(?:${ofAll(({ begins }) => begins)})`, 'iu');
const BEFORE = new RegExp(`^(?:(?:${ofAll(({ before }) => before)})\\s*)+(?=.)`, 'iu');
const BEHIND = new RegExp(`(?:\\s*(?:${ofAll(({ behind }) => behind)}))+$`, 'iu');
/** What is meant by it stands elsewhere, and nobody can be sure where. */
const NOTHING = /^(?:it|this|that|them|everything|all|ça|tout|es|alles|lo|todo|它|全部)?$/iu;
const NAMED = 5;

const bare = (what: string) => what.trim().replace(BEFORE, '').replace(BEHIND, '').trim();

/** Keeps together what the names of criteria say: “SQL and indexes” is one thing. */
const TIED = '\u2060';

/** The wishes in their order, with “drop SQL and Docker” as two; what isn’t understood is `unread`. `names` are of things that may be meant. */
export function wishesIn(text: string, names: readonly string[] = []): Wish[] {
  const clauses = tied(text, names)
    .split(CLAUSE)
    .map((clause) => clause.replaceAll(TIED, ' ').trim())
    .filter((clause) => clause !== '');
  const wishes: Wish[] = [];
  for (const said of clauses) {
    const wish = wishOf(said);
    const before = wishes.at(-1);
    const goesOn = wish.does === 'unread' && before && isOfOne(before) && isName(said);
    wishes.push(goesOn ? { ...before, said, what: bare(said) } : wish);
  }
  // “Too long, 30 minutes at most” is one wish.
  const hasLength = wishes.some((wish) => wish.does === 'shorter' && wish.minutes !== null);
  return wishes.filter((wish) => !(hasLength && wish.does === 'shorter' && wish.minutes === null));
}

const isOfOne = (wish: Wish): wish is Wish & { does: 'drop' | 'add' | 'weigh' } =>
  wish.does === 'drop' || wish.does === 'add' || wish.does === 'weigh';

/** “Docker”, and not “make it the heaviest at 40 %”. */
const isName = (said: string) => !BEGINS.test(said) && said.split(/\s+/u).length <= NAMED;

function tied(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || name === '') return left;
    const end = at + name.length;
    return `${left.slice(0, at)}${left.slice(at, end).replaceAll(' ', TIED)}${left.slice(end)}`;
  }, text);
}

type Read = (clause: string) => Does | undefined;

function wishOf(said: string): Wish {
  const clause = said.replace(ASKING, '');
  for (const { language, reads } of READERS)
    for (const read of reads) {
      const does = read(clause);
      if (does && !('what' in does && NOTHING.test(does.what) && !isOfAll(does))) return { said, language, ...does };
    }
  return { said, language: 'en', does: 'unread' };
}

const isOfAll = ({ does }: Does) => does === 'harder' || does === 'easier';

const READERS = LANGUAGES.map(([language, words]) => ({ language, reads: readsOf(language, words) }));

/** What a clause may say, the surest first. */
function readsOf(language: string, words: WishWords): Read[] {
  const pattern = (source: string) => new RegExp(whole(language, source), 'iu');
  const minutes = `(\\d{1,3})[\\s-]*(?:${words.minutes})`;
  const shorter = pattern(`${words.shorter.replaceAll('#', minutes)}|^${minutes}$`);
  const isCase = pattern(words.case);
  return [
    saying(words.swap, ({ what, by }) => ({ does: 'swap', what, by })),
    (clause) => (shorter.test(clause) ? { does: 'shorter', minutes: numberIn(clause, minutes) } : undefined),
    shared,
    saying(words.lighter, ({ what }) => ({ does: 'weigh', what, to: 'less' })),
    saying(words.heavier, ({ what }) => ({ does: 'weigh', what, to: 'more' })),
    saying(words.drop, ({ what }) => ({ does: 'drop', what })),
    (clause) => (isCase.test(clause) ? { does: 'case' } : undefined),
    ofLevel('harder', pattern(words.harder)),
    ofLevel('easier', pattern(words.easier)),
    saying(words.add, ({ what }) => ({ does: 'add', what })),
  ];
}

function saying(phrases: readonly string[], does: (found: { what: string; by: string }) => Does): Read {
  const patterns = phrases.map((one) => new RegExp(`^${one.replaceAll(/<(what|by)>/gu, '(?<$1>.+?)')}$`, 'iu'));
  return (clause) => {
    const found = patterns.map((one) => one.exec(clause)?.groups).find(Boolean);
    return found && does({ what: bare(found['what'] ?? ''), by: bare(found['by'] ?? '') });
  };
}

function shared(clause: string): Does | undefined {
  const share = SHARE.exec(clause);
  const what = share && clause.replace(share[0], '').trim().replaceAll(WEIGHING, '');
  return share && what !== null ? { does: 'weigh', what: bare(what), to: Number(share[1]) } : undefined;
}

function ofLevel(does: 'harder' | 'easier', level: RegExp): Read {
  return (clause) => {
    if (!level.test(clause)) return undefined;
    const what = bare(clause.replace(level, ' '));
    return { does, what: NOTHING.test(what) ? '' : what };
  };
}

function numberIn(clause: string, minutes: string): number | null {
  const many = new RegExp(minutes, 'iu').exec(clause)?.[1];
  return many ? Number(many) : null;
}
