// People of another company, who press buttons in a channel shared with them, and people of another team of one's own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { outboxOf } from '../standins/outbox.ts';
import { everythingIn, recruiterIn, ruth } from '../standins/recruiter.ts';

const where = 'shared-with-acme';
const [outside, sister, back] = ['Eve Lund', 'Ines Prado', 'Otto Falk'];

let app: App;
let db: ReturnType<typeof outboxOf>;
beforeAll(async () => {
  app = await startApp();
  db = outboxOf(app.databaseUrl);
  app.slack.addMember({ realName: outside, admin: true, home: { team: 'T0ACME', enterprise: 'E0ACME' } });
  app.slack.addMember({ realName: sister, admin: true, home: { team: 'T0SISTER', enterprise: 'E0COOMBE' } });
  app.slack.addMember({ realName: back, admin: true });
  app.slack.addChannel({ name: where, kind: 'private', members: [ruth, outside, sister, back, 'Shortlist'] });
});
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

const saysTo = async (name: string) => {
  const person = recruiterIn(app.slack, name, where);
  await person.say('/assess list');
  return app.slack.waitFor(() => person.messages().map(everythingIn).at(-1), 10_000);
};
const roles = async () =>
  Object.fromEntries(
    (await db.ask<{ name: string; role: string }>('select name, role from member')).map(({ name, role }) => [
      name,
      role,
    ]),
  );

test('who belongs to another company is refused, even as its admin and as the first to come', async () => {
  expect(await saysTo(outside)).toContain('Guests can’t use Shortlist');
  expect(await roles()).toEqual({});
  app.slackTeam.enterprise = 'E0COOMBE';
  expect(await saysTo(outside)).toContain('Guests can’t use Shortlist');
  expect(await roles()).toEqual({});
});

test('another team of the same enterprise is let in, without its admins’ rights', async () => {
  await saysTo(ruth);
  expect(await saysTo(sister)).toMatch(/No open assessments/u);
  expect(await roles()).toEqual({ [ruth]: 'admin', [sister]: 'reviewer' });
});

test('a member who belongs elsewhere by now loses access at the daily look', async () => {
  await saysTo(back);
  expect((await roles())[back]).toBe('admin');
  app.slack.member(back).home = { team: 'T0ACME' };
  await db.ask(`update member set asked_at = now() - interval '25 hours' where name = $1`, [back]);
  expect(await saysTo(back)).toContain('Guests can’t use Shortlist');
  expect((await roles())[back]).toBe('guest');
});
