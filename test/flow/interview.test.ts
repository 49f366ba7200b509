// The interview, from the form in chat to the transcript in the report.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interviewBank } from '#core/interview/bank.ts';
import type { CandidatePage } from '#core/model/page.ts';
import { anAnswer, candidateAt } from '../standins/candidate.ts';
import { invitationsIn, reportIn, type Desk } from '../standins/desk.ts';
import { sendAt, talkIn, typeAt } from '../standins/interview.ts';
import { pagesOf } from '../standins/pdf.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const text = 'I measured it first, told the team what I had seen, and wrote a test that fails without the change.';

/** What the model answer of the built-in question says. */
const best = (prompt: string) =>
  interviewBank.find(({ item }) => item.prompt === prompt)?.item.rubric.references[0] ?? '';

type Questions = NonNullable<CandidatePage['interview']>['questions'];

describe.each(['Slack', 'Teams'] as const)('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let amara: string;
  let questions: Questions;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter } = room);
  });
  afterAll(() => room?.app.stop());

  test('the form offers an interview and leaves it out unless it is chosen', async () => {
    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Plain', job });
    expect((await recruiter.card(/Draft: Plain/u, 60_000)).words).not.toContain('nterview');

    await recruiter.say('new');
    await recruiter.fillIn({ title: 'Backend Developer', job, parts: ['questions', 'interview'] });
    const draft = await recruiter.card(/Draft: Backend Developer/u, 60_000);

    expect(draft.words).toMatch(/an interview with [345] questions/u);
    expect(draft.words).toMatch(/\(interview, 5 min\)/u);
    expect(draft.words).toContain('some answers of the interview will wait for a person');
  });

  test('Edit takes it out, and puts it in again', async () => {
    await recruiter.press(await recruiter.card(/Draft: Backend Developer/u), 'Edit');
    expect(await recruiter.fields()).toContain('include');
    await recruiter.fillIn({ include: [] });
    const without = await recruiter.card(/Draft: Backend Developer(?![^]*an interview with)/u);
    await recruiter.press(without, 'Edit');
    await recruiter.fillIn({ include: ['interview'] });
    await recruiter.press(await recruiter.card(/Draft: Backend Developer[^]*an interview with/u), 'Approve');
    await recruiter.card(/Nobody is invited/u);
  });

  test('the candidate is told who asks, and everybody is asked the same in the same order', async () => {
    await recruiter.say('invite');
    await recruiter.fillIn({ people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example' });
    const links = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    const pages = await Promise.all(links.map(begun));
    [amara = ''] = links;
    questions = pages[0]?.interview?.questions ?? [];

    expect(pages[0]?.interview).toMatchObject({ by: 'script', count: questions.length });
    expect(pages[0]?.parts.map(({ kind }) => kind)).toEqual(['intake', 'questions', 'interview']);
    expect(pages[0]?.questions.some(({ kind }) => kind === 'interview')).toBe(false);
    expect(pages[1]?.interview?.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(JSON.stringify(pages[0])).not.toContain(best(questions[0]!.prompt).slice(0, 40));
  });

  test('a thin answer gets at most two follow-ups, for points that it left out; a whole one gets none', async () => {
    const [first, second] = questions as [Questions[number], Questions[number]];
    await typeAt(amara, first.id, { said: [{ to: 0, text }], revision: 1 });
    const asked = talkIn(await sendAt(amara, first.id, { count: 1 }));
    const ask = asked.turns.at(-1);
    expect(asked.done).toBe(false);
    expect(ask).toMatchObject({ by: 'interviewer', kind: 'followUp' });
    const again = talkIn(await sendAt(amara, first.id, { count: 1 }));
    expect(again).toEqual(asked);

    const said = [
      { to: 0, text },
      { to: 1, text: 'We agreed on it with two colleagues.' },
    ];
    await typeAt(amara, first.id, { said, revision: 2 });
    const more = talkIn(await sendAt(amara, first.id, { count: 2 }));
    const last = more.done ? more : talkIn(await sendAt(amara, first.id, { count: 2, nothing: true }));
    expect(last.done).toBe(true);
    expect(last.turns.filter((turn) => turn.by === 'interviewer').length).toBeLessThanOrEqual(2);

    await typeAt(amara, second.id, { said: [{ to: 0, text: best(second.prompt) }], revision: 1 });
    const whole = talkIn(await sendAt(amara, second.id, { count: 1 }));
    expect(whole.done).toBe(true);
    expect(whole.turns.every((turn) => turn.by === 'candidate')).toBe(true);
  });

  test('what was sent can be added to and not changed', async () => {
    const [first] = questions as [Questions[number]];
    const said = (await candidateAt(amara).page()).answers[first.id]!;
    const before = said.answer?.kind === 'interview' ? said.answer.said : [];

    expect(await typeAt(amara, first.id, { said: [{ to: 0, text: 'Something else.' }], revision: 9 })).toBe(409);
    const added = [...before, { to: 0, text: 'I forgot: the alert has caught two more since.' }];
    expect(await typeAt(amara, first.id, { said: added, revision: 10 })).toBe(200);
    const talk = talkIn(await sendAt(amara, first.id, { count: added.length }));
    expect(talk.turns.at(-1)).toMatchObject({ by: 'candidate', entry: added.length - 1 });
  });

  test('something personal is steered back from, and changes no score', async () => {
    const [, , third] = questions as [Questions[number], Questions[number], Questions[number]];
    const said = [{ to: 0, text: `${best(third.prompt)} I am pregnant, by the way.` }];
    await typeAt(amara, third.id, { said, revision: 1 });
    const { turns } = talkIn(await sendAt(amara, third.id, { count: 1 }));

    expect(turns.map((turn) => (turn.by === 'candidate' ? 'said' : turn.kind))).toEqual(['said', 'steer']);
  });

  test('the export holds the whole conversation', async () => {
    await candidateAt(amara).submit();
    await recruiter.press(await recruiter.card(/1 of 2 finished[^]*Amara Osei[^]*likely/u, 100_000), 'Export');
    await recruiter.fillIn({ format: 'json' });
    await recruiter.see(/is on its way to your direct messages/u);
    const { candidates } = JSON.parse((await recruiter.file()).toString('utf8')) as {
      candidates: { interview: { conversation: { kind: string; text: string }[] }[] }[];
    };
    const said = candidates.flatMap(({ interview }) => interview.flatMap(({ conversation }) => conversation));

    expect(said.some(({ kind }) => kind === 'followUp')).toBe(true);
    expect(said.some(({ text: words }) => words.includes('two more since'))).toBe(true);
  }, 120_000);

  test('the report, its PDF and the candidate’s own copy hold the whole conversation, follow-ups marked', async () => {
    await recruiter.press(await recruiter.card(/Amara Osei/u), 'Report', 'Amara Osei');
    const link = reportIn(await recruiter.answer(/This link is yours alone/u));
    const page = await opened(link);
    const copy = JSON.stringify((await candidateAt(amara).ask('GET', '/data')).body);

    for (const whole of [page, copy]) {
      expect(whole).toContain('the alert has caught two more since');
      expect(whole).toContain('We agreed on it with two colleagues');
    }
    expect(page).toContain('Interviewer, follow-up');
    expect(page).toContain('Candidate, added later');
    await recruiter.press(await recruiter.answer(/This link is yours alone/u), 'Send me the PDF');
    const pdf = (await pagesOf(await pdfFor(recruiter))).join(' ').replaceAll('\n', ' ');
    expect(pdf).toContain('Interviewer, follow-up');
    expect(pdf).toContain('the alert has caught two more since');
  }, 120_000);

  test('a try goes through the interview and leaves no trace in the ranking', async () => {
    await recruiter.press(await recruiter.card(/1 of 2 finished/u), 'Questions');
    await recruiter.press(await recruiter.answer(/an interview with/u), 'Try it yourself');
    const [link = ''] = invitationsIn(await recruiter.answer(/leaves no trace/u));
    const page = await begun(link, 0);
    const [first] = page.interview?.questions ?? [];
    await typeAt(link, first!.id, { said: [{ to: 0, text }], revision: 1 });
    expect(talkIn(await sendAt(link, first!.id, { count: 1 })).turns.length).toBeGreaterThan(0);
    await candidateAt(link).submit();
    await expect.poll(async () => (await candidateAt(link).page()).state, { timeout: 60_000 }).toBe('scored');
    expect((await recruiter.card(/of 2 finished/u)).words).toContain('1 of 2 finished');
  }, 90_000);
});

/** The newest file, once it is the PDF. */
async function pdfFor(recruiter: Desk): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries += 1) {
    const file = await recruiter.file();
    if (file.subarray(0, 4).toString() === '%PDF') return file;
    await new Promise((go) => setTimeout(go, 200));
  }
  throw new Error('No PDF came.');
}

async function begun(link: string, at: number): Promise<CandidatePage> {
  const name = ['Amara Osei', 'Tom Hadley'][at] ?? '';
  const candidate = candidateAt(link);
  await candidate.agree();
  await candidate.introduce(name, 'somebody@post.example');
  for (const item of (await candidate.page()).questions) await candidate.answer(item.id, anAnswer(item, text));
  return candidate.page();
}

async function opened(link: string): Promise<string> {
  const first = await fetch(link, { redirect: 'manual' });
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const there = new URL(first.headers.get('location') ?? '', link);
  return (await fetch(there, { headers: { cookie } })).text();
}
