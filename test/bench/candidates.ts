// Candidates in numbers: how fast answers are saved beside bare inserts, and a thousand who work at the same time.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { CandidateId, InvitationId, type AssessmentId } from '#core/model/ids.ts';
import { secretsOf } from '#db/secrets.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { pause, percentile, ROUNDS, type Rng, type Row } from './measure.ts';
import type { Candidate, Field } from './people.ts';
import { send } from './send.ts';
import type { Stage } from './stage.ts';
import { freshText } from './texts.ts';

const connections = 50;
const roundMs = 5_000;
const crowd = 1_000;
const startMs = 60_000;
const workMs = 60_000;
const submitMs = 60_000;
const betweenSavesMs = 5_000;

export type Question = Awaited<ReturnType<Candidate['page']>>['questions'][number];
export type Sitting = { candidate: Candidate; questions: Question[]; revision: number; last: string };
type Watch = { latencies: number[]; lost: number; failed: number };

export async function candidateRows(stage: Stage, field: Field, random: Rng): Promise<Row[]> {
  const first = await invited(stage, field.assessmentId, connections);
  const saving = await savingRow(stage, await Promise.all(first.map(writerAt)), random);
  return [saving, ...(await crowdRows(stage, await invited(stage, field.assessmentId, crowd), random))];
}

/** Links as the product makes them, without the mails. */
export async function invited(
  { inWorkspace, workspaceId, keyring, url }: Stage,
  assessmentId: AssessmentId,
  many: number,
): Promise<string[]> {
  const secrets = secretsOf(keyring);
  const deleteAfter = new Date(Date.now() + 86_400_000);
  const ids = Array.from({ length: many }, () => InvitationId.parse(randomUUID()));
  await inWorkspace(await workspaceId(), async (tx) => {
    for (const id of ids) {
      const candidateId = CandidateId.parse(randomUUID());
      const code = id.slice(0, 8);
      const person = { name: `Person ${code}`, email: `${id}@post.example` };
      await tx.addCandidate(candidateId, person, { trial: false, deleteAfter });
      const tokenHash = secrets.hash(secrets.linkToken(id));
      const link = { id, assessmentId, candidateId, kind: 'personal' as const, code, tokenHash };
      await tx.addInvitation({ ...link, expiresAt: null, mailState: 'none', invitedBy: null });
    }
  });
  return ids.map((id) => `${url}/a/${secrets.linkToken(id)}`);
}

/** Agreed, introduced, without a CV: in front of the questions. */
export async function sitDown(link: string): Promise<Sitting> {
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce('Person', `${randomUUID()}@post.example`);
  await candidate.ask('POST', '/cv/skip');
  const { questions } = await candidate.page();
  return {
    candidate,
    questions: questions.filter(({ kind }) => kind === 'long' || kind === 'short'),
    revision: 0,
    last: '',
  };
}

export async function save(sitting: Sitting, random: Rng): Promise<number> {
  const question = sitting.questions[0]!;
  const text = freshText(random);
  sitting.revision += 1;
  const { status } = await sitting.candidate.answer(question.id, anAnswer(question, text), sitting.revision);
  if (status === 200) sitting.last = text;
  return status;
}

type Write = (text: string) => Promise<void>;

/** Saves over node:http: fetch takes 2.5 times as much of the two cores that client and product share. */
async function writerAt(link: string): Promise<Write> {
  const { questions } = await sitDown(link);
  const question = questions[0]!;
  const url = `${link.replace('/a/', '/api/a/')}/answers/${question.id}`;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json' };
  let revision = 0;
  return async (text) => {
    revision += 1;
    const body = JSON.stringify({ answer: anAnswer(question, text), revision });
    const status = await send({ url, method: 'PUT', headers, body, wanted: `"revision":${revision}` }, agent);
    if (status !== '200') throw new Error(`An answer was answered with ${status}.`);
  };
}

/** Milliseconds a save where fifty save without pause; the floor inserts a row of the same size each time. */
async function savingRow(stage: Stage, writers: Write[], random: Rng): Promise<Row> {
  const pool = new pg.Pool({ connectionString: stage.databaseUrl, max: 10 });
  await pool.query('create table bench_save (id uuid primary key, answer bytea)');
  const row: Row = { what: 'An answer saved, 50 at once', unit: 'ms', floor: [], ours: [], target: { times: 5 } };
  for (let round = 0; round < ROUNDS; round += 1) {
    const insert = () =>
      pool.query('insert into bench_save values ($1, $2)', [randomUUID(), Buffer.from(freshText(random))]);
    row.floor.push(await eachMs(writers.map(() => insert)));
    row.ours.push(await eachMs(writers.map((write) => () => write(freshText(random)))));
  }
  await pool.query('drop table bench_save');
  await pool.end();
  return row;
}

async function eachMs(workers: (() => Promise<unknown>)[]): Promise<number> {
  const started = performance.now();
  let done = 0;
  await Promise.all(
    workers.map(async (work) => {
      for (; performance.now() - started < roundMs; done += 1) await work();
    }),
  );
  return (performance.now() - started) / done;
}

async function crowdRows(stage: Stage, links: string[], random: Rng): Promise<Row[]> {
  const watch: Watch = { latencies: [], lost: 0, failed: 0 };
  let mostBytes = 0;
  const measuring = setInterval(() => (mostBytes = Math.max(mostBytes, stage.memory())), 1_000);
  const begun = performance.now();
  await Promise.all(links.map((link) => through(link, { watch, random, begun })));
  clearInterval(measuring);
  const figure = (what: string, unit: string, value: number, most: number, note = ''): Row => {
    const row: Row = { what: `1,000 candidates, ${what}`, unit, floor: [], ours: [value], target: { most } };
    return note ? { ...row, note } : row;
  };
  return [
    figure('p99 of a save', 'ms', percentile(watch.latencies, 0.99), 500, `${watch.latencies.length} saves`),
    figure('answers lost', 'answers', watch.lost, 0),
    figure('requests refused', 'requests', watch.failed, 0),
    figure('memory of web and worker', 'MiB', mostBytes / 2 ** 20, 1_536),
  ];
}

type Through = { watch: Watch; random: Rng; begun: number };

/** One person: begins within the first minute, saves every five seconds, submits within the last. */
async function through(link: string, { watch, random, begun }: Through): Promise<void> {
  const at = (ms: number) => pause(Math.max(0, begun + ms - performance.now()));
  await at(random() * startMs);
  const sitting = await sitDown(link);
  const end = startMs + workMs + random() * submitMs;
  for (; performance.now() - begun < end; await pause(betweenSavesMs)) {
    const from = performance.now();
    if ((await save(sitting, random)) !== 200) watch.failed += 1;
    watch.latencies.push(performance.now() - from);
  }
  const kept = (await sitting.candidate.page()).answers[sitting.questions[0]!.id]?.answer;
  if (kept === null || kept === undefined || !('text' in kept) || kept.text !== sitting.last) watch.lost += 1;
  if ((await sitting.candidate.submit()).status !== 200) watch.failed += 1;
}
