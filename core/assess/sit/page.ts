// What the candidate's page is told: everything of theirs, nothing of the key.
import { cvProblemMessage, cvWarnings } from '../../cv/problem-words.ts';
import type { CandidatePage, Intake, PageCv, Part, SavedAnswer } from '../../model/page.ts';
import type { Item } from '../../model/item.ts';
import type { Assessment, AssessmentItem } from '../../ports/assessments.ts';
import type { Attempt, Response } from '../../ports/attempts.ts';
import type { Cv } from '../../ports/cvs.ts';
import type { Profile } from '../../ports/invitations.ts';
import type { Interviewer } from '../../ports/interviewer.ts';
import type { Transcriber } from '../../ports/transcriber.ts';
import type { Workspace } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import type { Locale } from '../../text/locale.ts';
import { plainWords } from '../../text/words.ts';
import { clockOf, timeEnd, wholeMinutes } from './clock.ts';
import { asShown, inLayout, type Layout } from './layout.ts';
import { endOf, refuseFull, withLink, type LinkDeps, type Sitting } from './link.ts';
import { countedAt } from './integrity.ts';
import { interviewOf } from './interview-page.ts';
import { whoAsks } from './listen-by-model.ts';
import { notice } from './notice.ts';
import { pageItemOf } from './page-item.ts';
import { pagePen } from './pen.ts';
import { resultOf } from './result.ts';
import { isInterview } from '../draft/with-interview.ts';

const intakeMinutes = 3;
const cvMinutes = 4;

/** `locale`: the language to speak until one is remembered on the attempt. */
export type PageDeps = LinkDeps & {
  locale: Locale;
  interviewer: Pick<Interviewer, 'kind'>;
  transcriber?: Transcriber;
};

/** The page's whole state. Looking at it changes nothing but that the link is known to have been opened. */
export function candidatePage(deps: PageDeps, token: string): Promise<CandidatePage> {
  return withLink(deps, { token, shared: true }, async (tx, sitting) => {
    await refuseFull(tx, sitting.invitation);
    const language = sitting.attempt?.language ?? deps.locale;
    const { interviewer, transcriber, modelProvider = null } = deps;
    return pageOf(tx, sitting, { language, interviewer, voice: transcriber !== undefined, model: modelProvider });
  });
}

type Spoken = Pick<PageDeps, 'interviewer'> & { language: Locale; voice: boolean; model: string | null };

async function pageOf(tx: Tx, sitting: Sitting, spoken: Spoken): Promise<CandidatePage> {
  const { language, interviewer, voice, model } = spoken;
  const { invitation, assessment, attempt, now } = sitting;
  const [workspace, items, profile, decider, by, mine] = await Promise.all([
    tx.workspace(),
    tx.items(assessment.id, assessment.version),
    invitation.candidateId ? tx.profile(invitation.candidateId) : undefined,
    tx.member(assessment.createdBy),
    whoAsks(tx, attempt?.id, { interviewer, model }),
    attempt ? ofAttempt(tx, attempt) : nothingYet,
  ]);
  const t = plainWords(language);
  const end = endOf(invitation, assessment);
  const questions = items.filter((item) => !isInterview(item));
  return {
    state: stateOf(attempt),
    share: invitation.kind === 'share',
    trial: invitation.kind === 'trial',
    workspace: shownOf(workspace),
    language,
    decider: decider?.name ?? null,
    title: assessment.title,
    contentLanguage: assessment.language,
    closesAt: end?.toISOString() ?? null,
    now: now.toISOString(),
    notice: { ...notice, model },
    firstName: firstNameOf(profile),
    parts: partsOf({ sitting, items, ...mine }),
    timeLimitMinutes: wholeMinutes(sitting),
    intake: attempt ? withCv(intakeOf(profile), attempt, mine.cv) : null,
    cv: pageCvOf(mine.cv, t),
    questionCount: questions.length,
    questionKinds: [...new Set(questions.map(({ item }) => item.kind))],
    questions: mayRead(sitting) ? inLayout(mine.layout, questions).map(pageItemOf) : [],
    interview: interviewOf({ items, ...mine, mayRead: mayRead(sitting) }, { by, voice }),
    answers: Object.fromEntries(mine.responses.map((response) => [response.itemId, savedAs(mine.layout, response)])),
    ...(await underWay(tx, sitting, { ...mine, items, t })),
  };
}

type UnderWay = Pick<CandidatePage, 'clock' | 'pen' | 'noticed' | 'result'>;

async function underWay(
  tx: Tx,
  sitting: Sitting,
  { items, noted, responses, t }: Given & { items: AssessmentItem[]; t: Words },
): Promise<UnderWay> {
  const { attempt, now } = sitting;
  if (!attempt) return { clock: null, pen: null, noticed: [], result: null };
  const open = attempt.state === 'started';
  const end = timeEnd({ ...sitting, attempt });
  return {
    clock: clockOf({ ...sitting, attempt }, now),
    pen: pagePen(attempt, now),
    noticed: open ? countedAt({ items: inLayout(attempt.layout, items), noted, responses, end }).sightings : [],
    result: open ? null : await resultOf(tx, { attempt, t }),
  };
}

const shownOf = ({ name, contact, look: { version, accent, hasLogo } }: Workspace): CandidatePage['workspace'] => ({
  name,
  contact,
  look: { version, hasAccent: accent !== null, hasLogo },
});

/** With a time limit, nothing is shown before the clock runs. */
function mayRead({ assessment, attempt }: Sitting): boolean {
  if (!attempt) return false;
  return assessment.timeLimitMinutes === null || attempt.clockStartedAt !== null || attempt.state !== 'started';
}

function stateOf(attempt: Attempt | undefined): CandidatePage['state'] {
  if (!attempt) return 'new';
  return attempt.state === 'started' ? 'open' : attempt.state;
}

/** What somebody has given so far, as far as their page shows it. */
type Given = {
  cv: Cv | undefined;
  responses: Response[];
  noted: Awaited<ReturnType<Tx['signs']>>;
  layout: Layout | null;
};

const nothingYet: Given = { cv: undefined, responses: [], noted: [], layout: null };

async function ofAttempt(tx: Tx, { id, layout }: Attempt): Promise<Given> {
  const [cv, responses, noted] = await Promise.all([tx.cv(id), tx.responses(id), tx.signs(id)]);
  return { cv, responses, noted, layout };
}

const firstNameOf = (profile: Profile | undefined) => profile?.name.trim().split(/\s+/u)[0] ?? null;

function intakeOf(profile: Profile | undefined): Intake | null {
  if (!profile) return null;
  const {
    name,
    email,
    contactEmail = email,
    phone = '',
    location = '',
    availability = 'unknown',
    noticePeriod = '',
    salary = '',
  } = profile;
  return { name, email: contactEmail, phone, location, availability, noticePeriod, salary };
}

/** Until the form is sent, what the CV says stands where nothing is known; what was typed is never replaced. */
function withCv(intake: Intake | null, { intakeAt }: Attempt, cv: Cv | undefined): Intake | null {
  if (!intake || intakeAt || cv?.state !== 'read' || !cv.reading) return intake;
  const { phone, location } = cv.reading;
  return { ...intake, phone: intake.phone || (phone ?? ''), location: intake.location || (location ?? '') };
}

type Mine = Pick<Given, 'cv' | 'responses'> & { sitting: Sitting; items: AssessmentItem[] };

function partsOf({ sitting: { assessment, attempt }, items, cv, responses }: Mine): Part[] {
  const cvDone = cv?.state === 'skipped' || Boolean(cv?.confirmed);
  const questions = items.filter((item) => !isInterview(item));
  const spoken = items.filter(isInterview);
  const isAnswered = ({ id }: AssessmentItem) => responses.some(({ itemId, answer }) => itemId === id && answer);
  const isTalkedOut = ({ id }: AssessmentItem) => responses.some(({ itemId, talk }) => itemId === id && talk?.done);
  const parts: Part[] = [{ kind: 'intake', minutes: intakeMinutes, done: Boolean(attempt?.intakeAt) }];
  if (assessment.withCv) parts.push({ kind: 'cv', minutes: cvMinutes, done: cvDone });
  if (questions.length > 0)
    parts.push({ kind: 'questions', minutes: minutesOf(questions), done: questions.every(isAnswered) });
  if (spoken.length > 0) parts.push({ kind: 'interview', minutes: minutesOf(spoken), done: spoken.every(isTalkedOut) });
  return parts;
}

/** What the questions take a prepared candidate, in whole minutes. */
export function minutesOf(items: { item: Item }[]): number {
  return Math.ceil(items.reduce((sum, { item }) => sum + item.minutes, 0));
}

/** What all its parts take, in whole minutes: what a candidate is told, and so the recruiter. */
export function minutesInAll({ minutes, withCv }: Pick<Assessment, 'minutes' | 'withCv'>): number {
  return minutes + intakeMinutes + (withCv ? cvMinutes : 0);
}

function pageCvOf(cv: Cv | undefined, t: Words): PageCv {
  if (!cv || cv.state === 'skipped' || !cv.fileName) return { state: 'none' };
  const { fileName, reading, confirmed } = cv;
  if (cv.state === 'reading') return { state: 'reading', fileName };
  if (cv.state === 'failed' || !reading) {
    const problem = cv.problem ?? 'other';
    return { state: 'failed', fileName, problem: { code: `cv-${problem}`, message: cvProblemMessage(problem, t) } };
  }
  const { employers, skills, education, languages } = confirmed ?? reading;
  return {
    state: 'read',
    fileName,
    pages: reading.pages,
    employers,
    skills,
    education,
    languages,
    warnings: cvWarnings(reading, t),
    confirmed: confirmed !== null,
  };
}

const savedAs = (layout: Layout | null, response: Response): SavedAnswer =>
  savedOf({ ...response, answer: asShown(layout, response.itemId, response.answer) });

export function savedOf({ answer, revision, savedAt }: Response): SavedAnswer {
  return { answer, revision, savedAt: savedAt.toISOString() };
}
