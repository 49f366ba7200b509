// The interview with a language model: how long after the model's first piece the candidate reads the first word.
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn } from '../standins/desk.ts';
import { firstWordAt, typeAt } from '../standins/interview.ts';
import { startOpenAi, type OpenAiStandIn } from '../standins/openai.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';
import { percentile, ROUNDS, type Row } from './measure.ts';

/** Pieces of six letters at this pace, as a quick model writes. */
const everyMs = 20;
const text = 'I measured it first and told the team.';

export async function interviewRows(): Promise<Row[]> {
  const openAi = await startOpenAi(({ user }) => {
    const point = Number(/^Point (\d+):/mu.exec(user)?.[1]);
    return { says: { point, ask: 'What happened after you told the team, and what did you do then?' }, everyMs };
  });
  const env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: openAi.url };
  const room = await openRoom({ recruiter: 'Slack', manager: 'Slack' }, env);
  try {
    const ours: number[] = [];
    const [warm, ...links] = await invited(room, ROUNDS + 1);
    await waits(warm!, openAi);
    for (const link of links) ours.push(percentile(await waits(link, openAi), 0.5));
    const what = 'an interviewer’s first word after the model’s first piece, p50';
    return [
      { what, unit: 'ms', floor: [], ours, target: { most: 300 }, note: `a piece of 6 letters each ${everyMs} ms` },
    ];
  } finally {
    await room.app.stop();
    await openAi.stop();
  }
}

async function invited({ recruiter }: Room, many: number): Promise<string[]> {
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job, parts: ['interview'] });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited/u);
  await recruiter.say('invite');
  const people = Array.from({ length: many }, (_, i) => `Person ${i}, person${i}@post.example`);
  await recruiter.fillIn({ people: people.join('\n') });
  return invitationsIn(await recruiter.answer(/are invited/u));
}

/** One wait for each question, in ms. */
async function waits(link: string, openAi: OpenAiStandIn): Promise<number[]> {
  const candidate = candidateAt(link);
  await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
  await candidate.introduce('Amara Osei', 'amara@post.example');
  const taken: number[] = [];
  for (const { id } of (await candidate.page()).interview?.questions ?? []) {
    await typeAt(link, id, { said: [{ to: 0, text }], revision: 1 });
    const heardAt = await firstWordAt(link, id, { count: 1 });
    taken.push(heardAt - openAi.asked.at(-1)!.begunAt!);
  }
  return taken;
}
