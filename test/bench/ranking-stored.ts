// A card from the database: of ten thousand within a time, of a hundred thousand beside one row by its key.
import { drawCard } from '#bots/slack/draw.ts';
import { cardOf } from '#core/assess/views.ts';
import type { AssessmentId, AttemptId, WorkspaceId } from '#core/model/ids.ts';
import { wordsOf } from '#core/text/words.ts';
import { startDatabase, submitted, type TestDatabase } from '../standins/database.ts';
import { inTurn, median, ROUNDS, timed, type Rng, type Row } from './measure.ts';
import { freshSentences } from './texts.ts';

/** Those on the first page and a few more: real, since the card opens what is sealed of them. */
const real = 12;
/** Rows by key for each figure of the floor. */
const reads = 50;
const t = wordsOf({ locale: 'en', platform: 'slack' });
const cards = { few: { attempts: 10_000, times: 6 }, many: { attempts: 100_000, times: 3 } };

type Ranking = { workspaceId: WorkspaceId; assessmentId: AssessmentId; attempts: AttemptId[] };

export async function storedRankingRows(random: Rng): Promise<Row[]> {
  const db = await startDatabase();
  try {
    const [few, many] = [cards.few.attempts, cards.many.attempts];
    const first = await figuresOf(db, await filled(db, few, random), cards.few);
    const second = await figuresOf(db, await filled(db, many, random), cards.many);
    const note = 'floor: a row by key; everything from the transaction to the message';
    return [
      { what: `Card of ${t.figure(few)} in the database, p50`, unit: 'ms', target: { most: 50 }, note, ...first },
      { what: `Card of ${t.figure(many)} in the database, p50`, unit: 'ms', target: { times: 10 }, note, ...second },
    ];
  } finally {
    await db.stop();
  }
}

async function figuresOf(db: TestDatabase, ranking: Ranking, card: { attempts: number; times: number }) {
  const { workspaceId, assessmentId, attempts } = ranking;
  const row = (id: AttemptId) =>
    timed(async () => {
      const found = await db.inWorkspace(workspaceId, (tx) => tx.attempt(id));
      if (found?.id !== id) throw new Error('The row was not found.');
    });
  // One row is soon read, and the first after a card pays for what the card left behind.
  const byKey = async () => {
    const taken: number[] = [];
    for (let i = 0; i < reads; i += 1) taken.push(await row(attempts[i % attempts.length]!));
    return median(taken);
  };
  const draw = () =>
    timed(async () => {
      const drawn = await db.inWorkspace(workspaceId, async (tx) => {
        const assessment = await tx.assessment(assessmentId);
        if (!assessment) throw new Error('The assessment was not found.');
        return cardOf(tx, assessment, { audience: 'you', timeZone: 'Europe/London', t, manages: true });
      });
      if (!JSON.stringify(drawCard(drawn)).includes(t.figure(card.attempts)))
        throw new Error('The card counts others.');
    });
  for (let i = 0; i < ROUNDS; i += 1) await Promise.all([byKey(), draw()]);
  return inTurn(card.times, byKey, draw);
}

/** An assessment of so many scored attempts; the real ones stand at the top. */
async function filled(db: TestDatabase, count: number, random: Rng): Promise<Ranking> {
  const workspaceId = await db.newWorkspace();
  const { assessmentId, attempts } = await submitted(db.inWorkspace, workspaceId, real);
  await db.inWorkspace(workspaceId, async (tx) => {
    for (const [i, id] of attempts.entries()) {
      const scores = { composite: 99 - i / 10, standardError: 3, coverage: 1, scorerVersion: 'bench' };
      await tx.saveScores(id, {
        ...scores,
        criteria: [],
        items: [],
        evidenceLine: freshSentences(random, 1)[0] ?? null,
      });
    }
  });
  await copied(db, assessmentId, count - real);
  return { workspaceId, assessmentId, attempts };
}

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
