// What a candidate with a program instead of a browser may not do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { anAnswer, candidateAt, intake } from '../standins/candidate.ts';
import { everythingIn, job, recruiterIn } from '../standins/recruiter.ts';

let app: App;
let recruiter: ReturnType<typeof recruiterIn>;
let links: string[];
let share: string;

beforeAll(async () => {
  app = await startApp();
  recruiter = recruiterIn(app.slack);
  await recruiter.say('/assess new');
  await recruiter.fillIn({ title: 'Backend Developer', job, limit: '30' });
  await recruiter.press(await recruiter.see(/Draft: /u, 60_000), 'approve');
  const card = await recruiter.see(/or share one link with all/u);
  links = await recruiter.invite([
    { name: 'Amara Osei', email: 'amara@post.example' },
    { name: 'Tom Hadley', email: 'tom@post.example' },
  ]);
  await recruiter.press(card, 'shareLink');
  share =
    /https?:[^\s"|`>\\]+\/a\/[\w-]{43}/u.exec(everythingIn(await recruiter.see(/Whoever has this link/u)))?.[0] ?? '';
});
afterAll(() => app?.stop());

describe('with a time limit', () => {
  test('no question is shown and no answer taken before the clock runs', async () => {
    const amara = candidateAt(links[0]!);
    await amara.agree();
    expect((await amara.page()).questions).toEqual([]);
    await amara.ask('POST', '/clock', {});
    const { questions, clock } = await amara.page();
    expect(questions.length).toBeGreaterThan(3);
    expect(clock?.running).toBe(true);
    expect((await amara.answer(questions[0]!.id, anAnswer(questions[0]!, 'x'))).status).toBe(200);
  });

  test('a claimed loss that the server did not see gives nothing back', async () => {
    const amara = candidateAt(links[0]!);
    const { body } = await amara.ask<{ clock: { givenBackSeconds: number } }>('POST', '/alive', {
      offlineMs: 86_400_000,
    });
    expect(body.clock.givenBackSeconds).toBe(0);
  });
});

test('nothing is saved after the submission, however many come at once', async () => {
  const tom = candidateAt(links[1]!);
  await tom.agree();
  await tom.introduce('Tom Hadley', 'tom@post.example');
  await tom.ask('POST', '/clock', {});
  const { questions } = await tom.page();
  const item = questions.find(({ kind }) => kind === 'short' || kind === 'long')!;
  const saves = Array.from({ length: 12 }, (_, i) => tom.answer(item.id, anAnswer(item, `version ${i}`), i + 1));
  const submitted = await tom.submit();
  await Promise.all(saves);
  const after = await tom.answer(item.id, anAnswer(item, 'too late'), 99);
  expect(submitted.status).toBe(200);
  expect(after).toMatchObject({ status: 409, body: { error: { code: 'already-submitted' } } });
});

describe('by the share link', () => {
  test('an address that somebody only typed finds nobody’s other invitations, and no mail goes to a changed one', async () => {
    const mallory = candidateAt(share);
    const { body } = await mallory.agree({ name: 'Mallory', email: 'victim@post.example' });
    const personal = candidateAt(new URL(body.next!, app.url).href);
    await personal.ask('PUT', '/intake', intake('Mallory', 'evil@attacker.example'));
    await recruiter.invite([{ name: 'Victim Person', email: 'victim@post.example' }]);
    await expect.poll(async () => (await app.mails()).map(({ to }) => to)).toContain('victim@post.example');
    expect((await app.mails()).map(({ to }) => to)).not.toContain('evil@attacker.example');
    expect((await personal.page()).intake?.name).toBe('Mallory');
  });

  test('the same address again is sent its link once, without the words of whoever typed it', async () => {
    const again = await candidateAt(share).agree({ name: 'You won', email: 'victim@post.example' });
    const more = await candidateAt(share).agree({ name: 'You won', email: 'victim@post.example' });
    expect([again.status, more.status]).toEqual([409, 409]);
    const texts = (await app.mails()).map(({ text }) => text).join();
    expect(texts).not.toContain('You won');
  });

  test('many at once with one new address are one candidate', async () => {
    const starts = await Promise.all(
      Array.from({ length: 6 }, () =>
        candidateAt(share).agree({ name: 'Ruth Penrose', email: 'penrose@post.example' }),
      ),
    );
    expect(starts.filter(({ status }) => status === 200).length).toBe(1);
    expect(starts.filter(({ status }) => status === 409).length).toBe(5);
  });

  test('a name that is an address, or a language that is none, is refused at its field', async () => {
    expect((await candidateAt(share).agree({ name: 'https://evil.example', email: 'x@post.example' })).status).toBe(
      422,
    );
    expect((await candidateAt(share).agree({ name: 'X', email: 'x@post.example', language: 'a\0b' })).status).toBe(422);
  });
});
