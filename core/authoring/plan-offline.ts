// Changes a draft as a wish asks, with the item bank alone; the same wish on the same draft gives the same plan.
import type { BankItem } from '../model/item.ts';
import type { AssessmentItem } from '../ports/assessments.ts';
import type { Content } from '../ports/versions.ts';
import { cosine, type Embed } from '../scoring/embed.ts';
import { bank } from './bank.ts';
import { calledIn } from './context.ts';
import { inEnglish } from './glossary.ts';
import { nearnessOf, phraseOf, skillsOf } from './matching.ts';
import { lacksScored, unchanged, type Plan, type PlannedCriterion, type PlannedItem } from './plan.ts';
import { reweighed, sumOf } from './reweigh.ts';
import { knownOf, sourceOf } from './swap.ts';
import { wishesIn, type Wish } from './wish.ts';

/** A criterion and what is asked for mean the same from this cosine on; unrelated pairs of the bank lie below. */
const SAME = 0.6;
/** Where no word calls for a skill, the nearest is added from this cosine on: “working under stress” lies .53 from calm under pressure, “welding” below .48 from all. */
const NEAR = 0.5;
/** Of the present length, where no length is asked for. */
const SHORTER = 0.7;
const ADDED = 2;

/** `besides`: the minutes of the parts that are no questions, such as the CV. */
type Draft = { criteria: PlannedCriterion[]; present: Content; language: string; besides: number; embed: Embed };
/** Undefined where nothing of the draft answers to the wish. */
type Applied = PlannedCriterion[] | undefined;

/** Wishes are fulfilled in their order; those that aren’t understood, that nothing answers to, or that leave a score without a question, are named. */
export async function planOffline(
  { said, present, language, besides = 0 }: { said: string; present: Content; language: string; besides?: number },
  embed: Embed,
): Promise<Plan> {
  let criteria = unchanged(present);
  const unread: string[] = [];
  const names = [...present.criteria.map(({ name }) => name), ...bank.map(({ skill }) => skill)];
  for (const wish of wishesIn(said, [...new Set(names)])) {
    // What is said in another language than English is so too.
    const spoken = wish.language === 'en' ? language : wish.language;
    const applied = await apply(wish, { criteria, present, language: spoken, besides, embed });
    if (applied && !applied.some((one) => lacksScored(one, present))) criteria = applied;
    else unread.push(wish.said);
  }
  return { criteria, unread };
}

async function apply(wish: Wish, draft: Draft): Promise<Applied> {
  switch (wish.does) {
    case 'drop':
      return dropped(draft, wish.what);
    case 'add':
      return added(draft, wish.what);
    case 'weigh':
      return weighed(draft, wish);
    case 'swap':
      return swapped(draft, wish);
    case 'harder':
      return moved(draft, wish.what, 1);
    case 'easier':
      return moved(draft, wish.what, -1);
    case 'shorter':
      return shortened(draft, wish.minutes);
    case 'case':
      return withCase(draft);
    case 'unread':
      return undefined;
  }
}

/** The criterion that is meant: by its name, by the skill that the words call for, or by meaning. */
async function meant({ criteria, language, embed }: Draft, what: string): Promise<PlannedCriterion | undefined> {
  const named = criteria.find(({ name }) => begins(name, what) || begins(what, name));
  if (named) return named;
  const skill = await skillFor(what, language, embed);
  const called = criteria.find(({ name }) => name === skill?.name);
  if (called) return called;
  const [asked, ...names] = await embed([inEnglish(what, language), ...criteria.map(({ name }) => name)]);
  const near = criteria.map((one, i) => ({ one, cos: cosine(asked, names[i]) })).toSorted((a, b) => b.cos - a.cos)[0];
  return near && near.cos >= SAME ? near.one : undefined;
}

/** “SQL” in “SQL and indexes”; “it” is no “writing”. */
const begins = (text: string, part: string) =>
  text
    .toLowerCase()
    .split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?=\p{Script=Han})/u)
    .some((_, i, parts) => parts.slice(i).join('').startsWith(part.toLowerCase()));

type Named = { name: string };

async function skillFor(what: string, language: string, embed: Embed): Promise<Named | undefined> {
  const named = bank.find(({ skill }) => skill.toLowerCase() === what.toLowerCase());
  if (named) return { name: named.skill };
  const { phrase, skills } = await heard(what, language, embed);
  return calledIn(phrase, skills).toSorted((a, b) => b.strength - a.strength)[0]?.skill;
}

/** For what may come, and never for what is to go: the recruiter sees what came and takes it back. */
async function nearestSkill({ language, embed }: Draft, what: string): Promise<Named | undefined> {
  const { phrase, skills } = await heard(what, language, embed);
  const near = skills.map((skill) => ({ skill, cos: nearnessOf(phrase, skill) })).filter(({ cos }) => cos >= NEAR);
  return near.toSorted((a, b) => b.cos - a.cos)[0]?.skill;
}

async function heard(what: string, language: string, embed: Embed) {
  const english = inEnglish(what, language);
  const [vector] = await embed([english]);
  return { phrase: phraseOf(english, vector), skills: await skillsOf(bank, embed) };
}

/** The criterion goes with its questions, or else the questions that speak of it; never the last of all. */
async function dropped(draft: Draft, what: string): Promise<Applied> {
  const criterion = await meant(draft, what);
  const left = criterion
    ? draft.criteria.filter((one) => one !== criterion)
    : withItems(draft.criteria, (item) => !speaksOf(draft, item, what)).filter(({ items }) => items.length > 0);
  const isSame = count(left) === count(draft.criteria) && left.length === draft.criteria.length;
  return isSame || left.length === 0 ? undefined : left;
}

const count = (criteria: readonly PlannedCriterion[]) => criteria.reduce((sum, { items }) => sum + items.length, 0);

function speaksOf(draft: Draft, planned: PlannedItem, what: string): boolean {
  const { prompt, context = '' } = itemOf(draft, planned).item;
  return `${prompt}\n${context}`.toLowerCase().includes(what.toLowerCase());
}

const withItems = (criteria: readonly PlannedCriterion[], keeps: (item: PlannedItem) => boolean) =>
  criteria.map((one) => ({ ...one, items: one.items.filter(keeps) }));

/** More questions for the criterion, or a criterion that the bank has questions for. */
async function added(draft: Draft, what: string): Promise<Applied> {
  const skill = (await skillFor(what, draft.language, draft.embed)) ?? (await nearestSkill(draft, what));
  const criterion = skill
    ? draft.criteria.find(({ name }) => name === skill.name || begins(name, what))
    : await meant(draft, what);
  const name = skill?.name ?? criterion?.name ?? '';
  const taken = takenIn(draft);
  const more = bank.filter((one) => one.skill === name && !taken.has(sourceOf(one)));
  if (more.length === 0) return undefined;
  if (criterion) {
    const items = more.slice(0, 1).map(planned);
    return draft.criteria.map((one) => (one === criterion ? { ...one, items: [...one.items, ...items] } : one));
  }
  // What was dropped before has left the others with less than 100 in all.
  const weight = sumOf(draft.criteria) / draft.criteria.length || 100;
  return [
    ...draft.criteria,
    { keeps: null, name, weight, because: '', items: varied(more).slice(0, ADDED).map(planned) },
  ];
}

/** One of each kind first. */
const varied = (items: readonly BankItem[]): BankItem[] => {
  const firsts = items.filter((one, i) => items.findIndex((other) => other.item.kind === one.item.kind) === i);
  return [...firsts, ...items.filter((one) => !firsts.includes(one))];
};

const planned = (one: BankItem): PlannedItem => ({ item: one.item, source: sourceOf(one) });

const isWritten = ({ item }: BankItem) => item.kind === 'long' || item.kind === 'short';

/** The longest written question of the bank that isn’t asked, for the weightiest criterion that has one. */
function withCase(draft: Draft): Applied {
  const taken = takenIn(draft);
  for (const criterion of draft.criteria.toSorted((a, b) => b.weight - a.weight)) {
    const cases = bank.filter((one) => one.skill === criterion.name && isWritten(one) && !taken.has(sourceOf(one)));
    const [longest] = cases.toSorted((a, b) => b.item.minutes - a.item.minutes);
    if (longest)
      return draft.criteria.map((one) =>
        one === criterion ? { ...one, items: [...one.items, planned(longest)] } : one,
      );
  }
  return undefined;
}

/** What comes weighs as much as what goes; without the one there isn’t the other. */
async function swapped(draft: Draft, { what, by }: { what: string; by: string }): Promise<Applied> {
  const gone = await meant(draft, what);
  const more = await added(draft, by);
  if (!gone || !more?.includes(gone)) return undefined;
  return more.filter((one) => one !== gone).map((one) => (one.keeps ? one : { ...one, weight: gone.weight }));
}

async function weighed(draft: Draft, { what, to }: { what: string; to: number | 'more' | 'less' }): Promise<Applied> {
  const criterion = await meant(draft, what);
  return criterion && reweighed(draft.criteria, criterion, to);
}

/** Each question of the bank that is no knock-out gives way to one of its skill that is a step harder or easier, of its kind where there is one. */
async function moved(draft: Draft, what: string, by: 1 | -1): Promise<Applied> {
  const only = what === '' ? undefined : await meant(draft, what);
  if (!only && what !== '' && (await skillFor(what, draft.language, draft.embed))) return undefined;
  const taken = takenIn(draft);
  let many = 0;
  const swap = (old: PlannedItem): PlannedItem => {
    const asked = itemOf(draft, old);
    const known = asked.knockout ? undefined : knownOf(asked);
    const fits = bank.filter(
      (one) => one.skill === known?.skill && one.difficulty === known.difficulty + by && !taken.has(sourceOf(one)),
    );
    const next = fits.find((one) => one.item.kind === known?.item.kind) ?? fits[0];
    if (!next) return old;
    taken.add(sourceOf(next));
    many += 1;
    return planned(next);
  };
  const criteria = draft.criteria.map((one) => (only && one !== only ? one : { ...one, items: one.items.map(swap) }));
  return many > 0 ? criteria : undefined;
}

/** The questions that bring least for their time go, and never the last that a criterion’s score rests on. What is short enough already stays. */
function shortened(draft: Draft, minutes: number | null): Applied {
  const length = (criteria: readonly PlannedCriterion[]) =>
    criteria.flatMap(({ items }) => items).reduce((sum, item) => sum + itemOf(draft, item).item.minutes, 0);
  const most = minutes === null ? length(draft.criteria) * SHORTER : minutes - draft.besides;
  let criteria = draft.criteria;
  while (length(criteria) > most) {
    const least = leastOf(draft, criteria);
    if (!least) break;
    criteria = withItems(criteria, (item) => item !== least);
  }
  return criteria === draft.criteria && length(criteria) > most ? undefined : criteria;
}

function leastOf(draft: Draft, criteria: readonly PlannedCriterion[]): PlannedItem | undefined {
  const mayGo = (item: PlannedItem, items: PlannedItem[]) => {
    const left = items.filter((one) => one !== item);
    return left.length > 0 && !lacksScored({ items: left }, draft.present);
  };
  return criteria
    .flatMap(({ weight, items }) =>
      items
        .filter((item) => mayGo(item, items))
        .map((item) => ({ item, value: weight / items.length / itemOf(draft, item).item.minutes })),
    )
    .toSorted((a, b) => a.value - b.value)[0]?.item;
}

const takenIn = (draft: Draft): Set<string> =>
  new Set(draft.criteria.flatMap(({ items }) => items).map((item) => itemOf(draft, item).source));

type Asked = Pick<AssessmentItem, 'item' | 'source' | 'knockout'>;

function itemOf({ present }: Pick<Draft, 'present'>, planned: PlannedItem): Asked {
  if (!('keeps' in planned)) return planned;
  const kept = present.items.find(({ id }) => id === planned.keeps);
  if (!kept) throw new Error('A plan keeps a question that isn’t there.');
  return kept;
}
