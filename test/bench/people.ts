// An open assessment and the people who take it, up to their last answer or past it.
import type { AssessmentId } from '#core/model/ids.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { everythingIn, recruiterIn } from '../standins/recruiter.ts';
import type { Rng } from './measure.ts';
import type { Stage } from './stage.ts';
import { freshText } from './texts.ts';

export type Candidate = ReturnType<typeof candidateAt>;
export type Field = {
  recruiter: ReturnType<typeof recruiterIn>;
  assessmentId: AssessmentId;
  /** They have answered everything, and not finished. */
  waiting: Candidate[];
};

const cardMs = 30_000;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** From `/assess new` to `count` people who only have to press Finish. */
export async function gather(stage: Stage, count: number, random: Rng): Promise<Field> {
  const recruiter = recruiterIn(stage.slack.workspace);
  await recruiter.open();
  // A letter each, so that their initials differ too.
  const people = Array.from({ length: count }, (_, i) => ({
    name: `Person ${letters[i]}`,
    email: `person${i}@post.example`,
  }));
  const links = await recruiter.invite(people);
  const waiting: Candidate[] = [];
  for (const [i, link] of links.entries()) waiting.push(await answered(link, people[i]!, random));
  const { id } = await stage.database.kysely.selectFrom('assessment').select('id').executeTakeFirstOrThrow();
  return { recruiter, assessmentId: id, waiting };
}

async function answered(link: string, { name, email }: { name: string; email: string }, random: Rng) {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, email);
  for (const item of (await candidate.page()).questions) {
    const { status } = await candidate.answer(item.id, anAnswer(item, freshText(random), Math.floor(random() * 3)));
    if (status !== 200) throw new Error(`An answer was answered with ${status}.`);
  }
  return candidate;
}

/** Presses Finish; throws when it isn't taken. */
export async function finish(candidate: Candidate): Promise<void> {
  const { status } = await candidate.submit();
  if (status !== 200) throw new Error(`The submission was answered with ${status}.`);
}

/** Resolves when the card says that `done` have finished and that nobody is being scored. */
export async function cardSays({ slack }: Stage, { recruiter }: Field, done: number): Promise<void> {
  const isScored = new RegExp(`: ${done} of \\d+ finished(?!.*being scored)`, 'u');
  const now = () => recruiter.messages().some(({ text }) => isScored.test(text));
  await slack.workspace.waitFor(now, cardMs);
}

/** The message whose words these are. */
export const cardWith = (field: Field, words: RegExp) =>
  field.recruiter.messages().findLast((message) => words.test(everythingIn(message)));
