// Drafts an assessment with a language model: it names criteria and writes questions, and code checks every one of them.
import { Unusable } from '../ports/model.ts';
import type { Item } from '../model/item.ts';
import type { Words } from '../text/en.ts';
import { askAuthor, type Asking } from './ask-author.ts';
import { yearsIn } from './draft-notes.ts';
import type { Draft } from './draft-types.ts';
import type { Job } from './job.ts';
import { shownFlags } from './job-flags.ts';
import { withoutOrders } from './orders.ts';
import { readCriteria, readFlags, readNotes, unquotedNotes, weighed, type Named } from './model-criteria.ts';
import { criteriaQuestion, questionsQuestion } from './model-prompts.ts';
import { checkedItem, type Checked, type DraftedCriteria, type DraftedQuestions } from './model-shapes.ts';

/** `t`: the language of notes and flags; criteria and questions are in the description's. */
export type ModelRequest = { job: Job; withQuestions: boolean; t: Words };

const MOST = { minutes: 45, items: 12, each: 3 };
/** With fewer criteria than these whose words are found, the model is asked again. */
const ENOUGH = 2;

/**
 * A draft whose quotes stand in the description, whose weights are whole and sum to 100, and whose questions hold to
 * the contract of items and ask nothing personal; what doesn’t is left out, with a note. Throws what the model throws;
 * Unusable where nothing is left of its answer.
 */
export async function draftByModel({ job, withQuestions, t }: ModelRequest, asking: Asking): Promise<Draft> {
  const document = { text: withoutOrders(job.text), language: job.language };
  const { drafted, named, unquoted } = await criteriaFor({ ...job, text: document.text }, asking, t);
  const written = withQuestions ? await Promise.all(questionsOf(named, document, asking)) : named.map(() => []);
  const kept = chosen(written);
  const measured = named.filter((_, i) => !withQuestions || (kept[i]?.length ?? 0) > 0);
  if (measured.length === 0) throw new Unusable('Nothing of the draft could be used.', { input: 0, output: 0 });
  const source = `model:${asking.model.nameOf('author')}` as const;
  const items = named.flatMap(({ name }, i) => (kept[i] ?? []).map((item) => ({ criterion: name, item, source })));
  return {
    title: job.title,
    language: job.language,
    criteria: weighed(measured),
    items,
    flags: readFlags(drafted, job, shownFlags(job, t)),
    minutes: items.reduce((sum, { item }) => sum + item.minutes, 0),
    engine: t.authoring.model(asking.model.nameOf('author')),
    notes: [
      ...job.requirements.filter(({ knockOut }) => knockOut).map(({ text }) => t.authoring.knockOut(text)),
      ...yearsIn(job).map((quote) => t.authoring.years(quote)),
      ...unquotedNotes(unquoted, t),
      ...named.filter((one) => !measured.includes(one)).map(({ name }) => t.authoring.notMeasured(name)),
      ...refusedNotes(written.flat(), t),
      ...readNotes(drafted),
    ],
  };
}

type Read = ReturnType<typeof readCriteria> & { drafted: DraftedCriteria };

/** Asked once more where hardly a quote stands in the description. */
async function criteriaFor(job: Job, asking: Asking, t: Words): Promise<Read> {
  const read = async (again: boolean) => {
    const drafted = await askAuthor(asking, criteriaQuestion(job, { notesIn: t.locale, again }));
    return { drafted, ...readCriteria(drafted, job) };
  };
  const first = await read(false);
  return first.named.length < ENOUGH && first.unquoted.length > 0 ? read(true) : first;
}

function questionsOf(
  named: readonly Named[],
  document: { text: string; language: string },
  asking: Asking,
): Promise<Checked[]>[] {
  const many = named.length <= 3 ? MOST.each : 2;
  const minutes = Math.round(MOST.minutes / named.length);
  return named.map(async ({ name, because }, i) => {
    const asked = questionsQuestion(document, { name, because, many, minutes, number: i + 1 });
    return (await answered(askAuthor(asking, asked))).questions.map(checkedItem);
  });
}

/** A criterion to which the model has nothing to say is left out; the others stand. */
const answered = (asked: Promise<DraftedQuestions>): Promise<DraftedQuestions> =>
  asked.catch((error: unknown) => {
    if (error instanceof Unusable) return { questions: [] };
    throw error;
  });

/** The first of each criterion, and then more in turn as long as there is time; nothing twice. */
function chosen(written: readonly (readonly Checked[])[]): Item[][] {
  const prompts = new Set<string>();
  const isNew = ({ prompt }: Item) => prompts.size < prompts.add(prompt.toLowerCase()).size;
  const sets = written.map((all) => all.flatMap((one) => ('item' in one && isNew(one.item) ? [one.item] : [])));
  const kept = sets.map((set) => set.slice(0, 1));
  for (let round = 1; round < MOST.each; round += 1)
    for (const [i, set] of sets.entries()) {
      const next = set[round];
      const all = kept.flat();
      const spent = all.reduce((sum, { minutes }) => sum + minutes, 0);
      if (next && all.length < MOST.items && spent + next.minutes <= MOST.minutes) kept[i]?.push(next);
    }
  return kept;
}

function refusedNotes(written: readonly Checked[], t: Words): string[] {
  const many = (why: 'unsound' | 'personal') => written.filter((one) => 'refused' in one && one.refused === why).length;
  const [unsound, personal] = [many('unsound'), many('personal')];
  return [
    ...(personal > 0 ? [t.authoring.personal(personal)] : []),
    ...(unsound > 0 ? [t.authoring.unsound(unsound)] : []),
  ];
}
