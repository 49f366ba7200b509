// A ranked card and its data from the database, beside one row by its key; and each after somebody’s score has changed.
import { drawCard } from '#bots/slack/draw.ts';
import { cardOf, rankedView } from '#core/assess/show/views.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '#core/model/ids.ts';
import type { Assessment } from '#core/ports/assessments.ts';
import type { Tx } from '#core/ports/store.ts';
import { wordsOf } from '#core/text/words.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';
import { inTurn, median, ROUNDS, timed, type Figures, type Rng, type Row, type Timed } from './measure.ts';
import { freshSentences } from './texts.ts';

/** Those on the first page and a few more: real, since the card opens what is sealed of them. */
const real = 12;
/** So many in a row for each figure. */
const reads = 50;
const t = wordsOf({ locale: 'en', platform: 'slack' });
const rankings = [
  { people: 10_000, data: { times: 3 } },
  { people: 100_000, data: { times: 10 } },
];
/** Of each in a round. */
const calls = 10;

type Ranking = {
  db: TestDatabase;
  workspaceId: WorkspaceId;
  assessmentId: AssessmentId;
  attempts: AttemptId[];
  people: number;
};

export async function storedRankingRows(random: Rng): Promise<Row[]> {
  const db = await startDatabase();
  try {
    const rows: Row[] = [];
    for (const { people, data } of rankings) {
      const ranking = await filled(db, people, random);
      const shared = { unit: 'ms', note: 'floor: a row by key; each in a transaction of its own' };
      const card = { what: `Card of ${t.figure(people)}, each after a change, p50`, ...shared, target: { most: 50 } };
      rows.push(
        { what: `Ranked card’s data of ${t.figure(people)}, p50`, ...shared, target: data, ...(await dataOf(ranking)) },
        { ...card, ...(await cardsOf(ranking, random)) },
      );
    }
    return rows;
  } finally {
    await db.stop();
  }
}

const reader = { audience: 'you' as const, timeZone: 'Europe/London', t, manages: true };

/** What the card is made from, of an assessment that was looked up already; as many in a row as rows by key. */
async function dataOf(ranking: Ranking): Promise<Figures> {
  const { db, workspaceId } = ranking;
  const assessment = await withAssessment(ranking, async (_, one) => one);
  const read = () => timed(() => db.inWorkspace(workspaceId, (tx) => rankedView(tx, assessment, reader)));
  return beside(ranking, () => medianOf(read));
}

function cardsOf(ranking: Ranking, random: Rng): Promise<Figures> {
  const people = t.figure(ranking.people);
  return beside(ranking, async () => {
    await withAssessment(ranking, (tx) => tx.saveScores(ranking.attempts[0]!, scoresOf(90 + 9 * random(), random)));
    return timed(async () => {
      const drawn = JSON.stringify(drawCard(await withAssessment(ranking, (tx, one) => cardOf(tx, one, reader))));
      if (!drawn.includes(people)) throw new Error('The card counts others.');
    });
  });
}

function withAssessment<Result>(
  { db, workspaceId, assessmentId }: Ranking,
  work: (tx: Tx, assessment: Assessment) => Promise<Result>,
): Promise<Result> {
  return db.inWorkspace(workspaceId, async (tx) => {
    const assessment = await tx.assessment(assessmentId);
    if (!assessment) throw new Error('The assessment was not found.');
    return work(tx, assessment);
  });
}

async function beside({ db, workspaceId, attempts }: Ranking, ours: Timed): Promise<Figures> {
  const row = (id: AttemptId) =>
    timed(async () => {
      const found = await db.inWorkspace(workspaceId, (tx) => tx.attempt(id));
      if (found?.id !== id) throw new Error('The row was not found.');
    });
  const byKey = () => medianOf((i) => row(attempts[i % attempts.length]!));
  for (let i = 0; i < ROUNDS; i += 1) await Promise.all([byKey(), ours()]);
  return inTurn(calls, byKey, ours);
}

/** One read is soon done, and the first after something else pays for what that left behind. */
async function medianOf(read: (i: number) => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < reads; i += 1) taken.push(await read(i));
  return median(taken);
}

/** An assessment of so many scored attempts; the real ones stand at the top. */
async function filled(db: TestDatabase, people: number, random: Rng): Promise<Ranking> {
  const workspaceId = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspaceId, real);
  await db.inWorkspace(workspaceId, async (tx) => {
    for (const [i, id] of attempts.entries()) await tx.saveScores(id, scoresOf(99 - i / 10, random));
  });
  await copied(db, assessmentId, people - real);
  return { db, workspaceId, assessmentId, attempts, people };
}

const scoresOf = (composite: number, random: Rng) => ({
  composite,
  standardError: 3,
  coverage: 1,
  scorerVersion: 'bench',
  criteria: [],
  items: [],
  evidenceLine: freshSentences(random, 1)[0] ?? null,
});

/** Rows of people whom nobody looks up, straight into the tables. */
async function copied({ database: { pool } }: TestDatabase, assessmentId: AssessmentId, count: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local statement_timeout = 0');
    await client.query(`create temporary table copied on commit drop as
      select n, gen_random_uuid() as candidate, gen_random_uuid() as invitation from generate_series(1, ${count}) n`);
    await client.query(
      `insert into candidate (id, workspace_id, profile, delete_after)
      select candidate, a.workspace_id, '', now() + interval '1 year' from copied, assessment a where a.id = $1`,
      [assessmentId],
    );
    await client.query(
      `insert into invitation (id, workspace_id, assessment_id, candidate_id, kind, token_hash, code, number)
      select invitation, a.workspace_id, a.id, candidate, 'personal', sha256(invitation::text::bytea), 'C' || n, 1000 + n
      from copied, assessment a where a.id = $1`,
      [assessmentId],
    );
    await client.query(
      `insert into attempt (id, workspace_id, assessment_id, version, invitation_id, candidate_id, state, submitted_at,
        scored_at, composite, standard_error, coverage, scorer_version, delete_after)
      select gen_random_uuid(), a.workspace_id, a.id, 1, invitation, candidate, 'scored', now(), now(), 90 * random(),
        3 + 12 * random(), 1, 'bench', now() + interval '1 year' from copied, assessment a where a.id = $1`,
      [assessmentId],
    );
    await client.query('commit');
    // The planner must know how many there are, as it does where they came one by one.
    await client.query('vacuum analyze candidate, invitation, attempt');
  } finally {
    client.release();
  }
}
