// One candidate's result, gathered for the page and the PDF.
import { can } from '../../actor.ts';
import { bandLabel, placeWords } from '../../cards/standing-words.ts';
import { engineName } from '../../scoring/engine-name.ts';
import { headlines } from '../../report/headlines.ts';
import type { AttemptId, MemberId } from '../../model/ids.ts';
import type { Report, ReportCriterion, Standing } from '../../model/report.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Attempt } from '../../ports/attempts.ts';
import type { Cv } from '../../ports/cvs.ts';
import type { Profile } from '../../ports/invitations.ts';
import type { Member } from '../../ports/members.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { plainWords } from '../../text/words.ts';
import { reviewAskedFor } from '../decide/answer-review.ts';
import { versionOf } from '../score/as-scored.ts';
import { standingDecision } from '../decide/decide.ts';
import { integrityOf } from '../sit/integrity.ts';
import { isNameHidden, namesOfRanked } from '../show/names.ts';
import { resultFor } from '../show/person-views.ts';
import { againOf, rescoredOf } from './report-again.ts';
import { rangeOf, reportCriteria } from './report-criteria.ts';
import { logOf, noticedOf } from './report-log.ts';
import { reviewsFor } from '../decide/reviews.ts';
import { rankedIn, rankedOne, versionIn } from '../rank/standings.ts';
import type { Standings } from '../../ports/standings.ts';
import { namesOf } from '../show/views.ts';
import { answerDue } from '../working-days.ts';

/** Places shown around the candidate's own are named; the page shortens long lists itself. */
const mostNamed = 200;

/** The report as `viewer` may see it, in their language; one without an id, who stands for everybody, sees no scorecards. Throws Gone when there is no such result. */
export async function reportOf(
  tx: Tx,
  id: AttemptId,
  viewer: Pick<Member, 'name' | 'role' | 'timeZone' | 'locale'> & { id: MemberId | null },
): Promise<Report> {
  const t = plainWords(viewer.locale);
  const { attempt, assessment, name } = await resultFor(tx, id, t);
  const [workspace, profile, standings] = [
    await tx.workspace(),
    await shownProfile(tx, { attempt, assessment }, name),
    await tx.standings(assessment.id),
  ];
  const criteria = await reportCriteria(tx, attempt, t);
  const [given, isHidden] = [await tx.cv(id), await isNameHidden(tx, assessment, id)];
  const cv = isHidden ? null : cvOf(given);
  return {
    ...who({ assessment, attempt, profile }, t),
    workspace: workspace.name,
    missed: (await tx.missedBy([id])).get(id) ?? { criteria: [], questions: [] },
    otherVersions: !attempt.trial && standings.groups.some(({ version }) => version !== versionOf(attempt)),
    scoredBy: scoredByOf(attempt, await outsideOf(tx, { id, criteria, t }), t),
    rescored: rescoredOf(attempt),
    again: await againOf(tx, attempt, t),
    finished: standings.counts.finished,
    invited: standings.counts.invited,
    result: rangeOf(attempt.composite, attempt.standardError),
    coverage: attempt.coverage ?? 0,
    place: placeOf(standings, attempt, t),
    standing: await standingOf(tx, { assessment, standings, t }, attempt),
    headlines: headlines({ criteria, cv }, t),
    criteria,
    cv,
    cvMatch: cvMatchOf(given, isHidden),
    comment: await tx.comment(id),
    noticed: await noticedOf(tx, attempt, t),
    integrity: viewer.id === null ? null : await integrityOf(tx, attempt, { t }),
    decision: await decisionOf(tx, id, t),
    seen: (await tx.decisions(id)).length,
    asked: await askedOf(tx, id, { viewer: viewer.id, t }),
    reviews: viewer.id === null || attempt.trial ? null : await reviewsFor(tx, attempt, { id: viewer.id, t }),
    log: await logOf(tx, attempt, t),
    viewer: {
      name: viewer.name,
      canDecide: can(viewer.role, 'decide') && !attempt.trial,
      canRescore: can(viewer.role, 'rescore') && !attempt.trial,
    },
    timeZone: viewer.timeZone,
    locale: viewer.locale,
  };
}

/** While a name waits for a decision, so does everything by which somebody could be found. */
async function shownProfile(
  tx: Tx,
  { attempt, assessment }: { attempt: Attempt; assessment: Assessment },
  name: string,
): Promise<Profile> {
  if (await isNameHidden(tx, assessment, attempt.id)) return { name, email: '' };
  return tx.profile(attempt.candidateId);
}

function who(
  { assessment, attempt, profile }: { assessment: Assessment; attempt: Attempt; profile: Profile },
  t: Words,
): Pick<
  Report,
  'attemptId' | 'assessmentId' | 'title' | 'version' | 'candidate' | 'trial' | 'submittedAt' | 'scoredAt'
> {
  const { name, email, contactEmail, phone, location, salary } = profile;
  return {
    attemptId: attempt.id,
    assessmentId: assessment.id,
    title: assessment.title,
    version: attempt.version,
    candidate: {
      name,
      email: contactEmail ?? email,
      phone: phone || null,
      location: location || null,
      availability: availabilityOf(profile, t),
      salary: salary || null,
    },
    trial: attempt.trial,
    submittedAt: (attempt.submittedAt ?? attempt.startedAt).toISOString(),
    scoredAt: (attempt.scoredAt ?? attempt.startedAt).toISOString(),
  };
}

function availabilityOf({ availability, noticePeriod }: Profile, t: Words): string | null {
  const { now, notice, noticeOf } = t.report.availability;
  if (availability === 'now') return now;
  if (availability === 'notice') return noticePeriod ? noticeOf(noticePeriod) : notice;
  return null;
}

const isReadByModel = ({ items }: ReportCriterion) => items.some(({ readings }) => readings !== null);

/** "at api.openai.com, with 4,210 tokens for $0.02"; null where no language model read or asked anything. */
async function outsideOf(
  tx: Tx,
  { id, criteria, t }: { id: AttemptId; criteria: ReportCriterion[]; t: Words },
): Promise<string | null> {
  const { input, output, cost } = await tx.usedFor(id);
  if (input + output === 0 && !criteria.some(isReadByModel)) return null;
  const tokens = t.report.tokens(input + output, cost ? t.dollars(cost) : '');
  const provider = await tx.agreedModel(id);
  return provider ? t.report.outside(provider, tokens) : tokens;
}

function scoredByOf({ submittedAt, scoredAt, scorerVersion }: Attempt, outside: string | null, t: Words): string {
  const ms = submittedAt && scoredAt ? scoredAt.getTime() - submittedAt.getTime() : 0;
  const engine = scorerVersion ? engineName(scorerVersion, t) : t.report.keysAlone;
  return t.report.scoredIn(Math.max(1, Math.round(ms / 1000)), engine, outside ?? t.report.inside);
}

function placeOf(standings: Standings, attempt: Attempt, t: Words): string | null {
  const { bands, size: placed } = versionIn(standings, versionOf(attempt));
  const mine = rankedOne(standings, attempt.id);
  return mine ? placeWords(mine, { bands, placed }, t) : null;
}

type InAssessment = { assessment: Assessment; standings: Standings; t: Words };

async function standingOf(tx: Tx, { assessment, standings, t }: InAssessment, attempt: Attempt): Promise<Standing[]> {
  if (attempt.trial) return [];
  const { bands, from, size } = versionIn(standings, versionOf(attempt));
  const shown = rankedIn(standings, from, from + Math.min(size, mostNamed));
  const names = await namesOfRanked(tx, { assessment, people: shown }, t);
  return bands.flatMap((band) => {
    const people = shown.filter((one) => one.place === band.place);
    if (people.length === 0) return [];
    return [
      {
        label: bandLabel(band, t),
        people: people.map((one) => ({
          ...one,
          name: names.get(one.attemptId) ?? t.common.candidate,
          me: one.attemptId === attempt.id,
        })),
      },
    ];
  });
}

function cvOf(cv: Cv | undefined): Report['cv'] {
  if (!cv?.reading) return null;
  const { employers, skills, education, languages } = cv.confirmed ?? cv.reading;
  return {
    employers,
    skills,
    education,
    languages,
    hiddenText: cv.reading.hiddenText,
    instructions: cv.reading.instructions.map(({ text }) => text),
  };
}

function cvMatchOf(cv: Cv | undefined, isHidden: boolean): Report['cvMatch'] {
  if (!cv?.match) return null;
  const { criteria, engine } = cv.match;
  const lines = criteria.map(({ name, met, quote }) => ({ name, met, quote: isHidden ? null : quote }));
  return { lines, withoutQuotes: isHidden, engine };
}

/** Not for the PDF, which is for everybody. */
async function askedOf(
  tx: Tx,
  id: AttemptId,
  { viewer, t }: { viewer: MemberId | null; t: Words },
): Promise<Report['asked']> {
  const request = viewer === null ? undefined : await reviewAskedFor(tx, id);
  if (!request) return null;
  const { askedAt, said, answer } = request;
  const due = answerDue(askedAt, (await tx.workspace()).timeZone);
  const by = answer && ((await namesOf(tx, [answer.by], t)).get(answer.by) ?? t.common.member);
  return {
    at: askedAt.toISOString(),
    said,
    due: due.toISOString(),
    answer:
      answer && by !== null ? { by, at: answer.at.toISOString(), text: answer.text, changed: answer.changed } : null,
  };
}

async function decisionOf(tx: Tx, id: AttemptId, t: Words): Promise<Report['decision']> {
  const decision = await standingDecision(tx, id);
  if (!decision || decision.kind === 'undo') return null;
  const names = await namesOf(tx, [decision.memberId], t);
  return {
    kind: decision.kind,
    by: names.get(decision.memberId) ?? t.common.member,
    at: decision.at.toISOString(),
    reason: decision.reason ?? '',
  };
}
