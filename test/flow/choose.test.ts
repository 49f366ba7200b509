// Several assessments in one place: a command that names none asks which, and acts on that one.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn, type Desk } from '../standins/desk.ts';
import { job } from '../standins/recruiter.ts';
import { codeIn, openRoom, type Room } from '../standins/two-platforms.ts';

async function opened(recruiter: Desk, title: string): Promise<void> {
  await recruiter.say('new');
  await recruiter.fillIn({ title, job });
  await recruiter.press(await recruiter.card(new RegExp(`Draft: ${title}`, 'u'), 60_000), 'Approve');
  await recruiter.card(new RegExp(`${title}[^]*Nobody is invited`, 'u'));
}

describe.each([
  { here: 'Slack', there: 'Teams' },
  { here: 'Teams', there: 'Slack' },
] as const)('in $here', ({ here, there }) => {
  let room: Room;
  let recruiter: Desk;
  const links: string[] = [];
  const idOf = async (title: string): Promise<string> => {
    const client = new pg.Client(room.app.databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ id: string }>('select id from assessment where title = $1', [title]);
    await client.end();
    return rows[0]?.id ?? 'none';
  };

  beforeAll(async () => {
    room = await openRoom({ recruiter: here, manager: there });
    ({ recruiter } = room);
    await opened(recruiter, 'Backend Developer');
  }, 120_000);
  afterAll(() => room?.app.stop());

  test('help names the assessment that there is, and what it says can be typed', async () => {
    await recruiter.say('help');
    expect((await recruiter.answer(/What you can type/u)).words).toContain('rank backend');
    await recruiter.say('rank backend');
    await recruiter.answer(/^Backend Developer/mu);
  });

  test('with one alone, a command is about it', async () => {
    await recruiter.say('rank');
    expect((await recruiter.answer(/^Backend Developer/mu)).words).not.toContain('Whose ranking');
  });

  test('a command that shows asks which, newest first, and shows the one that is chosen in place of the question', async () => {
    await opened(recruiter, 'Night Porter');
    await recruiter.say('rank');
    const asked = await recruiter.answer(/Whose ranking do you want to see\?/u);
    expect(asked.words).toMatch(/2 assessments are shown here[^]*Night Porter[^]*Backend Developer/u);
    await recruiter.press(asked, 'Show', 'Backend Developer');
    const shown = await recruiter.answer(/^Backend Developer/mu);
    expect(shown.words).not.toContain('Night Porter');
  }, 90_000);

  test('closing asks which, then whether, and closes that one alone', async () => {
    await recruiter.say('close');
    await recruiter.press(await recruiter.answer(/Which one do you want to close/u), 'Choose', 'Backend Developer');
    const question = await recruiter.answer(/Close this assessment\?/u);
    expect(question.words).toContain('Backend Developer');
    expect(question.words).not.toContain('Night Porter');
  });

  test('the form that invites has the assessment to be chosen, and nothing chosen', async () => {
    await recruiter.say('invite');
    const people = 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example';
    const refused = await recruiter.fillIn({ people });
    expect(refused).toMatchObject({ kind: 'errors', errors: { assessment: expect.any(String) } });
    const assessment = await idOf('Backend Developer');
    expect(await recruiter.fillIn({ people, assessment })).toEqual({ kind: 'closed' });
    const invited = await recruiter.answer(/2 candidates are invited/u);
    expect(invited.words).toContain('Backend Developer');
    links.push(...invitationsIn(invited));
  });

  test('reminding is about the one that is chosen', async () => {
    await recruiter.say('remind');
    await recruiter.press(await recruiter.answer(/shall those be reminded/u), 'Choose', 'Night Porter');
    const answer = await recruiter.answer(/Night Porter/u);
    expect(answer.words).not.toMatch(/Backend Developer|shall those be reminded/u);
  });

  test('words that several titles have ask as well, and a whole title asks nothing', async () => {
    await opened(recruiter, 'Night Porter, weekends');
    await recruiter.say('close night');
    expect((await recruiter.answer(/2 assessments match “night”/u)).words).not.toContain('Backend');
    await recruiter.say('close nigth');
    await recruiter.press(await recruiter.answer(/Did you mean/u), 'Choose', 'Night Porter, weekends');
    expect((await recruiter.answer(/Close this assessment\?/u)).words).toContain('Night Porter, weekends');
    await recruiter.say('rank Night Porter');
    expect((await recruiter.answer(/^Night Porter$/mu)).words).not.toContain('weekends');
  }, 90_000);

  test('comparing opens the form of the one that is chosen', async () => {
    for (const [i, link] of links.entries()) {
      const candidate = candidateAt(link);
      await candidate.agree();
      await candidate.introduce(`Candidate ${i}`, `candidate${i}@post.example`);
      await candidate.submit();
    }
    await recruiter.see(/Compare these 2/u, 60_000);
    await recruiter.say('compare');
    await recruiter.press(await recruiter.answer(/want to compare people/u), 'Choose', 'Backend Developer');
    expect(await recruiter.fields()).toEqual(['people']);
  }, 90_000);

  test('unlinking is about the one that is chosen, in the place where it was typed', async () => {
    await recruiter.say('link');
    await recruiter.press(await recruiter.answer(/want to show elsewhere/u), 'Choose', 'Backend Developer');
    await room.manager.say(`link ${codeIn(await recruiter.answer(/T-/u))}`);
    await room.manager.card(/^Backend Developer/mu);
    await recruiter.say('unlink');
    await recruiter.press(await recruiter.answer(/no longer be shown here/u), 'Choose', 'Backend Developer');
    await recruiter.press(await recruiter.answer(/Unlink: Backend Developer/u), 'Unlink here');
    await recruiter.answer(/is no longer shown in the thread/u);
    await recruiter.see(/Backend Developer: no longer shown here/u);
    expect((await room.manager.card(/^Backend Developer/mu)).words).not.toContain('no longer shown');
  });

  test('from a chat of one’s own a typed unlink is about the place where it was typed', async () => {
    await room.manager.see(/^Backend Developer/mu);
    await recruiter.say('link night porter, weekends');
    await room.manager.say(`link ${codeIn(await recruiter.answer(/T-/u))}`);
    await room.manager.card(/^Night Porter, weekends/mu);
    await recruiter.say('unlink weekends');
    await recruiter.press(await recruiter.answer(/Unlink: Night Porter, weekends/u), 'Unlink here');
    await recruiter.answer(/is no longer shown in the thread/u);
  });
});
