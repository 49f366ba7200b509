// Example candidates who sit an assessment at once, so that an empty playground shows what a full card looks like.
import type { AssessmentId, WorkspaceId } from '../model/ids.ts';
import type { Answer, Item } from '../model/item.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Files } from '../ports/outside.ts';
import { VOICES, written, type Voice } from './seed-answers.ts';
import { saveAnswer } from './sit/answer.ts';
import { agree, type ArrivalDeps } from './sit/consent.ts';
import { startClock } from './sit/clock.ts';
import { saveIntake } from './sit/intake.ts';
import { invite } from './invite/invite.ts';
import { asShown } from './sit/layout.ts';
import { notice } from './sit/notice.ts';
import { submit } from './sit/submit.ts';
import { skipCv } from './sit/upload-cv.ts';

/** `skill`: about what share of the questions they answer well, 0–1. */
type Example = { name: string; email: string; skill: number };
type Sitter = Example & { voice: Voice };

/** Nobody’s: addresses under `.invalid` lead nowhere. */
const EXAMPLES: readonly Example[] = [
  { name: 'Amara Okafor', email: 'amara@example.invalid', skill: 0.95 },
  { name: 'Bruno Lindqvist', email: 'bruno@example.invalid', skill: 0.9 },
  { name: 'Chen Wei', email: 'chen@example.invalid', skill: 0.8 },
  { name: 'Dana Petrova', email: 'dana@example.invalid', skill: 0.7 },
  { name: 'Elif Aydın', email: 'elif@example.invalid', skill: 0.55 },
  { name: 'Farid Haddad', email: 'farid@example.invalid', skill: 0.5 },
  { name: 'Grace Kim', email: 'grace@example.invalid', skill: 0.35 },
  { name: 'Hugo Martin', email: 'hugo@example.invalid', skill: 0.1 },
];

type Deps = ArrivalDeps & { files: Files };
type Seeding = { workspaceId: WorkspaceId; id: AssessmentId };

/** Invites the examples without a mail and answers for them; returns the names of those who had not sat it before. Throws Gone when it isn’t open. */
export async function seed(deps: Deps, { workspaceId, id }: Seeding): Promise<string[]> {
  const { assessment, people } = await deps.inWorkspace(workspaceId, async (tx) => {
    const found = await tx.assessment(id);
    const member = found && (await tx.member(found.createdBy));
    if (!found || !member) throw new Error('An assessment without its author.');
    const actor = { workspaceId, member, place: { platform: member.platform, channel: '', public: false } };
    const invited = await invite(tx, actor, { secrets: deps.secrets, id, people: [...EXAMPLES], mail: false });
    return { assessment: found, people: invited.people };
  });
  for (const { name, token } of people) {
    const i = EXAMPLES.findIndex((one) => one.name === name);
    await sit(deps, { workspaceId, assessment, token }, { ...EXAMPLES[i]!, voice: VOICES[i % VOICES.length]! });
  }
  return people.map(({ name }) => name);
}

type Seat = { workspaceId: WorkspaceId; assessment: Assessment; token: string };

async function sit(deps: Deps, { workspaceId, assessment, token }: Seat, { name, email, ...sitter }: Sitter) {
  const agreed = { agreed: true as const, keepProfile: false, language: 'en' as const };
  await agree(deps, token, { ...agreed, noticeVersion: notice.version, noticeModel: deps.modelProvider ?? null });
  await saveIntake(deps, token, {
    name,
    email,
    phone: '',
    location: '',
    availability: 'unknown',
    noticePeriod: '',
    salary: '',
  });
  if (assessment.withCv) await skipCv(deps, token);
  if (assessment.timeLimitMinutes !== null) await startClock(deps, token);
  const { layout, items } = await deps.inWorkspace(workspaceId, async (tx) => {
    const sitting = await tx.sitting(deps.secrets.hash(token));
    return { layout: sitting?.attempt?.layout ?? null, items: await tx.items(assessment.id, assessment.version) };
  });
  for (const [i, { id: itemId, item }] of items.entries()) {
    const answer = asShown(layout, itemId, answerTo(item, i, sitter));
    await saveAnswer(deps, token, { itemId, answer, revision: 1 });
  }
  await submit(deps, token, '');
}

const goldenRatio = 0.618;

/** The same each time, and spread evenly over the questions. */
const isAnsweredWell = (question: number, skill: number): boolean => ((question + 1) * goldenRatio) % 1 < skill;

type Answering = Pick<Sitter, 'skill' | 'voice'>;

function answerTo(item: Item, question: number, { skill, voice }: Answering): Answer {
  const well = isAnsweredWell(question, skill);
  if ('rubric' in item) return inWords(item.kind, written(item.rubric, voice, { question, skill, well }));
  return well ? rightTo(item) : wrongTo(item);
}

type Keyed = Exclude<Item, { rubric: unknown }>;

/** What the item itself holds as right. */
function rightTo(item: Keyed): Answer {
  if (item.kind === 'choice') return { kind: 'choice', choice: item.key };
  if (item.kind === 'multi') return { kind: 'multi', choices: item.key };
  if (item.kind === 'ranking') return { kind: 'ranking', order: item.key };
  return { kind: 'numeric', value: String(item.key) };
}

/** Another option, the right ones in part or turned round. */
function wrongTo(item: Keyed): Answer {
  if (item.kind === 'choice') return { kind: 'choice', choice: (item.key + 1) % item.options.length };
  if (item.kind === 'multi') return { kind: 'multi', choices: item.key.slice(0, 1) };
  if (item.kind === 'ranking') return { kind: 'ranking', order: item.key.toReversed() };
  return { kind: 'numeric', value: String(item.key + 2 * item.tolerance + 1) };
}

const inWords = (kind: 'short' | 'long' | 'interview', text: string): Answer =>
  kind === 'interview' ? { kind, said: [{ to: 0, text }] } : { kind, text };
