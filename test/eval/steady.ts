// Whether the engine says the same again, and how long it takes.
import { startEncoder, startWorkEncoder } from '#worker/ai/encoder.ts';
import { randomFrom } from '../bench/measure.ts';
import type { Question } from './folder.ts';
import { scoreOf, type Asked } from './grading.ts';
import type { Part } from './row.ts';
import { together } from './together.ts';

const RUNS = 20;
const ANSWERS_A_RUN = 8;

const TIMED = 1000;
const SECONDS = 60;
/** The seconds are of two cores, so that is what they may cost, as many as the machine has. */
const CORES = 2;
/** Processors differ, and a busy one counts more; so much more is no noise. */
const SLACK = 30;
/** As many as a worker scores at once: while one is embedded, another is compared with its rubric. */
const AT_ONCE = 4;

type Task = { asked: Asked; answer: string };

const tasksOf = (questions: readonly Question[]): Task[] =>
  questions.flatMap((asked) => asked.answers.map(({ text }) => ({ asked, answer: text })));

/** Of 20 runs, each with an encoder of its own and in an order of its own, how many give what the first gave. */
export async function repeatPart(questions: readonly Question[]): Promise<Part> {
  const title = 'The same again';
  const all = tasksOf(questions);
  if (all.length === 0) return { title, rows: [], skipped: ['there is no answers/*.json.'] };
  const random = randomFrom(1);
  const tasks = shuffled(all, random).slice(0, ANSWERS_A_RUN);
  let first: string | undefined;
  let same = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const scores = await freshScores(shuffled(tasks, random));
    const said = tasks.map((task) => scores.get(task)).join(' ');
    first ??= said;
    if (said === first) same += 1;
  }
  const note = `${tasks.length} answers, each run with a new encoder and in another order`;
  return {
    title,
    rows: [{ name: 'runs alike', value: same, better: 'more', as: 'count', target: RUNS, slack: 0, note }],
  };
}

async function freshScores(tasks: readonly Task[]): Promise<Map<Task, number | null>> {
  const encoder = startEncoder();
  try {
    const scores = new Map<Task, number | null>();
    for (const task of tasks)
      scores.set(task, await scoreOf(encoder.embed, task.asked, { answer: task.answer, by: 'model answer' }));
    return scores;
  } finally {
    await encoder.close();
  }
}

/** Wall seconds for 1,000 answers that the encoder has never seen, and those of processor time that they cost. */
export async function timingPart(questions: readonly Question[]): Promise<Part> {
  const title = 'Time for 1,000 answers';
  const tasks = freshTasks(tasksOf(questions));
  if (tasks.length === 0) return { title, rows: [], skipped: ['there is no answers/*.json.'] };
  const encoder = startWorkEncoder();
  try {
    await encoder.embed(['The model is read before the clock starts.']);
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await together(tasks, AT_ONCE, ({ asked, answer }) =>
      scoreOf(encoder.embed, asked, { answer, by: 'model answer' }),
    );
    const { user, system } = process.cpuUsage(used);
    const [wall, cpu] = [(performance.now() - begun) / 1000, (user + system) / 1e6];
    const words = tasks.reduce((sum, { answer }) => sum + answer.split(/\s+/u).length, 0) / tasks.length;
    const note = `answers of ${words.toFixed(0)} words on average, with the worker’s own encoder, which takes two cores where there are two; on a busy machine the wall clock says more than the work costs`;
    return {
      title,
      rows: [
        { name: 'seconds', value: wall, better: 'less', as: 'seconds', target: SECONDS, slack: Infinity, note },
        {
          name: 'seconds of processor',
          value: cpu,
          better: 'less',
          as: 'seconds',
          target: CORES * SECONDS,
          slack: SLACK,
        },
      ],
    };
  } finally {
    await encoder.close();
  }
}

/** The folder's own answers in turn; each sentence names a case of its own, so that none is known already. */
function freshTasks(tasks: readonly Task[]): Task[] {
  return Array.from({ length: tasks.length > 0 ? TIMED : 0 }, (_, i) => {
    const { asked, answer } = tasks[i % tasks.length]!;
    let sentence = 0;
    const fresh = answer.replaceAll(/[.!?](?=\s|$)/gu, (end) => ` in case ${i}.${(sentence += 1)}${end}`);
    return { asked, answer: fresh };
  });
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all;
}
