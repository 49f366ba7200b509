// Fifty decisions on both platforms while both have a bad day: what isn’t lost, isn’t doubled, and is the same at the end.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sit } from '../standins/candidate.ts';
import { invitationsIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job, owen, ruth } from '../standins/recruiter.ts';
import { leila } from '../standins/teams-app.ts';
import { deskAt, joinWorkspaces, linkThread, startTwoPlatforms, type TwoPlatforms } from '../standins/two-platforms.ts';

const people = ['Amara Osei', 'Tom Hadley', 'Dewi Rees'];
const kinds = ['advance', 'hold', 'reject'] as const;
const names = [ruth, owen, leila];
type Kind = (typeof kinds)[number];
const label = { advance: 'Advance', hold: 'Hold', reject: 'Reject' };
const shownAs: Record<string, Kind> = { Advanced: 'advance', 'Put on hold': 'hold', Rejected: 'reject' };

const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 100_000);
const rounds = 25;
const slackFaults = [
  { status: 429, retryAfter: 1 },
  { status: 500 },
  { status: 502 },
  'drop',
  { error: 'message_not_found' },
] as const;
const teamsFaults = [
  { status: 429, retryAfter: 1 },
  { status: 500 },
  { status: 502 },
  'drop',
  { status: 404 },
] as const;

let app: TwoPlatforms;
let db: ReturnType<typeof outboxOf>;
let members: Record<'Slack' | 'Teams', Desk[]>;

beforeAll(async () => {
  app = await startTwoPlatforms();
  db = outboxOf(app.databaseUrl);
  await joinWorkspaces(app);
  members = { Slack: [], Teams: [] };
  for (const name of names) {
    members.Slack.push(await deskAt(app, 'Slack', name));
    members.Teams.push(await deskAt(app, 'Teams', name));
  }
  // Before there is a card: one that nothing changes any more stays in the language in which it was drawn.
  for (const who of [...members.Slack, ...members.Teams]) await inEnglish(who);
  const [recruiter] = members.Slack;
  await opened(recruiter!);
  await linkThread(recruiter!, members.Teams[1]!);
  for (const who of [...members.Slack, ...members.Teams]) await who.card(/(\[Scorecards\][^]*){3}/u, 100_000);
}, 180_000);
afterAll(async () => {
  await db?.close();
  await app?.stop();
});

async function opened(recruiter: Desk): Promise<void> {
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/Nobody is invited yet/u);
  await recruiter.say('invite');
  const email = (name: string) => `${name.split(' ')[0]!.toLowerCase()}@post.example`;
  await recruiter.fillIn({ people: people.map((name) => `${name}, ${email(name)}`).join('\n') });
  const links = invitationsIn(await recruiter.answer(/3 candidates are invited/u));
  for (const [i, link] of links.entries())
    await sit(link, { name: people[i]!, email: email(people[i]!), text: 'I would read the plan with EXPLAIN first.' });
}

/** Who has spoken is known, so that the buttons are theirs; some clients speak French. */
async function inEnglish(who: Desk): Promise<void> {
  await who.say('settings');
  await who.fillIn({ locale: 'en' });
}

/** From 0 to 1, in the same order again for the same seed: a linear congruence modulo 2³². */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
const random = randomOf(seed);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** At most one fault of each platform waits at a time, so that no job meets many in a row. */
const asked = { Slack: 0, Teams: 0 };
function makeTrouble(): void {
  const failed = (calls: { error?: string }[]) => calls.filter(({ error }) => error !== undefined).length;
  if (failed(app.slack.calls('chat.update')) === asked.Slack) {
    app.slack.fault('chat.update', oneOf(slackFaults));
    asked.Slack += 1;
  }
  if (failed(app.tenant.calls('update')) === asked.Teams) {
    app.tenant.fault('update', oneOf(teamsFaults));
    asked.Teams += 1;
  }
  if (random() < 0.5) app.slack.fault('deliver', 'twice');
  if (random() < 0.5) app.tenant.fault('deliver', 'twice');
}

type Standing = { kind: string; by: string };

/** What stands about each of the people, in their order. */
async function standings(): Promise<(Standing | null)[]> {
  const rows = await db.ask<Standing>(
    `select coalesce(last.kind, 'undo') as kind, coalesce(last.name, '') as by from attempt a left join lateral (
       select d.kind, m.name from decision d join member m on m.id = d.member_id
       where d.attempt_id = a.id order by d.decided_at desc limit 1) last on true
     where not a.trial order by a.submitted_at`,
  );
  return rows.map(({ kind, by }) => (kind === 'undo' ? null : { kind, by }));
}

/** What a card says of a person, down to the last of their buttons; the summary may name them before. */
const partAbout = (words: string, name: string) =>
  words.slice(words.lastIndexOf(name)).split('[Scorecards]', 1)[0] ?? '';

function shownIn(words: string): (Standing | null)[] {
  return people.map((name) => {
    const [, done, by] = /(Advanced|Put on hold|Rejected) by ([^,]+),/u.exec(partAbout(words, name)) ?? [];
    return done && by ? { kind: shownAs[done] ?? '', by } : null;
  });
}

type Platform = keyof typeof asked;
type Deed = { platform: Platform; member: number; person: number; pick: number; undo: boolean };
const rows: string[] = [];
const order: string[] = [];

async function decide({ platform, member, person, pick, undo }: Deed): Promise<void> {
  const [who, name] = [members[platform][member]!, people[person]!];
  const by = names[member]!;
  const standing = (await standings())[person]?.kind;
  const card = await who.card(/(\[Scorecards\][^]*){3}/u);
  const part = partAbout(card.words, name);
  const offered = kinds.filter((kind) => kind !== standing && part.includes(`[${label[kind]}]`));
  const kind = offered[Math.floor(pick * offered.length)]!;
  order.push(`${by} in ${platform}: ${kind}${undo ? ' and undo' : ''} ${name}`);
  await who.press(card, label[kind], name);
  await who.fillIn({ reason: `Decision ${order.length} of the day.` });
  rows.push(`${platform} ${by} ${kind}`);
  if (!undo) return;
  await who.press(await who.answer(/Undo until/u), 'Undo');
  rows.push(`${platform} ${by} undo`);
}

const deed = (platform: Platform, person: number): Deed => {
  const [member, pick, undo] = [Math.floor(random() * names.length), random(), random() < 0.2];
  return { platform, member, person, pick, undo };
};

test(`after ${rounds * 2} decisions each counts once and both cards show what stands (FAULT_SEED=${seed})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    makeTrouble();
    // At the same moment on both platforms, about two different people.
    const person = Math.floor(random() * people.length);
    const another = (person + 1 + Math.floor(random() * (people.length - 1))) % people.length;
    await Promise.all([decide(deed('Slack', person)), decide(deed('Teams', another))]);
  }
  const told = order.join('\n');

  const kept = await db.ask<{ row: string }>(
    `select initcap(m.platform) || ' ' || m.name || ' ' || d.kind as row from decision d join member m on m.id = d.member_id`,
  );
  expect(kept.map(({ row }) => row).toSorted(), told).toEqual(rows.toSorted());

  const stands = await standings();
  for (const who of [...members.Slack, ...members.Teams])
    await expect
      .poll(async () => shownIn((await who.card(/3 of 3/u)).words), { timeout: 30_000, message: told })
      .toEqual(stands);
}, 90_000);

test('each place has one card; where one was lost, the newest is the living one', async () => {
  const lost = {
    slack: app.slack.calls('chat.update').filter(({ error }) => error === 'message_not_found').length,
    teams: app.tenant.calls('update').filter(({ error }) => error === 'ActivityNotFound').length,
  };
  const [slack, teams] = [members.Slack[0]!.thread(), members.Teams[0]!.thread()];
  // One that was lost stays until somebody presses it.
  expect(slack.length, slack.join('\n\n')).toBeLessThanOrEqual(1 + lost.slack);
  expect(teams.length, teams.join('\n\n')).toBeLessThanOrEqual(1 + lost.teams);
  // A card that was lost at last is posted before it is kept which message it is.
  const apart = async () => {
    const living = await db.ask<{ message: string }>('select message from thread order by platform');
    const newest = [await members.Slack[0]!.card(/3 of 3/u), await members.Teams[0]!.card(/3 of 3/u)];
    return living.filter(({ message }, i) => message !== newest[i]!.at);
  };
  await expect.poll(apart, { timeout: 30_000 }).toEqual([]);
});
