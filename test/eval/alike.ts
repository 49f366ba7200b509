// Pairs that must score alike, and additions that must not pay.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Embed } from '#core/scoring/embed.ts';
import { mean } from '#core/stats/agreement.ts';
import { parsed, questionsIn, type Question } from './folder.ts';
import { APART, scoreOf, type By, type Score } from './grading.ts';
import type { Part, Row } from './row.ts';
import { written } from './table.ts';

const Pair = z.object({ id: z.string(), kind: z.string(), question: z.string(), a: z.string(), b: z.string() });
const Attack = z.object({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  without: z.string(),
  with: z.string(),
});

/**
 * Two answers to one question. `gain` is the second's score minus the first's; null where only one of them has any.
 * `left`: how many of the two were left to a person.
 */
type Compared = { id: string; kind: string; half: string; gain: number | null; left: number };
type Two = { id: string; kind: string; question: string; first: string; second: string };

const WAYS: By[] = ['points', 'model answer'];

/** Two of 100 pairs may be apart: no engine of plain arithmetic is blind to how a thing is said. */
const PAIRS_APART = 0.02;

const PAIRS: Counting = {
  of: (some) => mean(some.map((one) => (isApart(one) ? 1 : 0))),
  as: 'share',
  target: PAIRS_APART,
};
const ATTACKS: Counting = { of: (some) => some.filter(pays).length, as: 'count', target: 0 };

/** Null where the folder has none. */
function twosOfPairs(folder: string): Two[] | null {
  const path = join(folder, 'pairs.json');
  if (!existsSync(path)) return null;
  const { pairs } = parsed(z.object({ pairs: z.array(Pair) }), path);
  return pairs.map(({ a, b, ...rest }) => ({ ...rest, first: a, second: b }));
}

function twosOfAttacks(folder: string): Two[] | null {
  const path = join(folder, 'attacks.json');
  if (!existsSync(path)) return null;
  const { attacks } = parsed(z.object({ attacks: z.array(Attack) }), path);
  return attacks.map(({ without, with: attacked, ...rest }) => ({ ...rest, first: without, second: attacked }));
}

/** The share of pairs whose scores differ by more than 5 of 100, for both ways of grading and each half. */
export async function pairsPart(embed: Embed, folder: string): Promise<Part> {
  const title = 'Pairs that must score alike';
  const twos = twosOfPairs(folder);
  if (!twos) return { title, rows: [], skipped: ['there is no pairs.json.'] };
  const part: Part = {
    title,
    rows: [],
    details: [['kind', 'pairs', 'apart', 'mean difference', 'largest', 'answers left']],
  };
  for (const by of WAYS) {
    const compared = await comparedOf(questionsIn(folder), { twos, score: offline(embed, by) });
    part.rows.push(...rowsOf(`pairs apart, ${by}`, compared, PAIRS));
    if (by === WAYS.at(-1)) part.details?.push(...perKind(compared, isApart, (gains) => gains.map(Math.abs)));
  }
  return part;
}

/** How many additions raise a score by more than 5 of 100, for both ways of grading and each half. */
export async function attacksPart(embed: Embed, folder: string): Promise<Part> {
  const title = 'Attacks that must not pay';
  const twos = twosOfAttacks(folder);
  if (!twos) return { title, rows: [], skipped: ['there is no attacks.json.'] };
  const part: Part = {
    title,
    rows: [],
    details: [['kind', 'attacks', 'that pay', 'mean gain', 'largest', 'answers left']],
  };
  for (const by of WAYS) {
    const compared = await comparedOf(questionsIn(folder), { twos, score: offline(embed, by) });
    part.rows.push(...rowsOf(`attacks that pay, ${by}`, compared, ATTACKS));
    if (by === WAYS.at(-1)) part.details?.push(...perKind(compared, pays, (gains) => gains));
  }
  return part;
}

type Alike = { folder: string; questions: readonly Question[]; score: Score };

/** The same for a way of scoring that isn't the offline engine's; no row of what isn't in the folder. */
export async function alikeRows(name: string, { folder, questions, score }: Alike): Promise<Row[]> {
  const [pairs, attacks] = [twosOfPairs(folder), twosOfAttacks(folder)];
  const apart = pairs && (await comparedOf(questions, { twos: pairs, score }));
  const paying = attacks && (await comparedOf(questions, { twos: attacks, score }));
  return [
    ...(apart ? rowsOf(`pairs apart, ${name}`, apart, PAIRS) : []),
    ...(paying ? rowsOf(`attacks that pay, ${name}`, paying, ATTACKS) : []),
  ];
}

// An answer that is left to a person beside one that is scored is treated differently.
const isApart = ({ gain }: Compared) => gain === null || Math.abs(gain) > APART;
const pays = ({ gain }: Compared) => gain !== null && gain > APART;

const offline =
  (embed: Embed, by: By): Score =>
  (asked, answer) =>
    scoreOf(embed, asked, { answer, by });

type Way = { twos: readonly Two[]; score: Score };

async function comparedOf(questions: readonly Question[], { twos, score }: Way): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const { first, second, ...two } of twos) {
    const asked = questions.find(({ id }) => id === two.question);
    if (!asked) throw new Error(`${two.id} names the question ${two.question}, which isn’t in answers/.`);
    const before = await score(asked, first);
    const after = await score(asked, second);
    const gain = before === null && after === null ? 0 : before === null || after === null ? null : after - before;
    const left = [before, after].filter((one) => one === null).length;
    compared.push({ ...two, half: asked.half, gain, left });
  }
  return compared;
}

type Counting = { of: (some: readonly Compared[]) => number; as: Row['as']; target: number };

/** Only those of the half that may be looked at are named. */
function rowsOf(name: string, compared: readonly Compared[], { of, ...rest }: Counting): Row[] {
  const isBad = name.startsWith('pairs') ? isApart : pays;
  const halves = [...Map.groupBy(compared, ({ half }) => half)];
  const row = (set: string, some: readonly Compared[]): Row => {
    const named = set === 'dev' ? some.filter(isBad).map(({ id }) => id) : [];
    const note = `${some.filter(isBad).length} of ${some.length}${named.length > 0 ? `: ${named.join(', ')}` : ''}`;
    return { name: `${name}, ${set}`, value: of(some), better: 'less', slack: 0, note, ...rest };
  };
  return [row('all', compared), ...(halves.length > 1 ? halves.map(([half, some]) => row(half, some)) : [])];
}

function perKind(
  compared: readonly Compared[],
  isBad: (one: Compared) => boolean,
  seen: (gains: number[]) => number[],
): string[][] {
  const points = (value: number) => written({ as: 'points' }, value);
  return [...Map.groupBy(compared, ({ kind }) => kind)].map(([kind, some]) => {
    const gains = seen(some.flatMap(({ gain }) => gain ?? []));
    return [
      kind,
      String(some.length),
      String(some.filter(isBad).length),
      points(mean(gains)),
      points(Math.max(...gains)),
      String(some.reduce((sum, { left }) => sum + left, 0)),
    ];
  });
}
