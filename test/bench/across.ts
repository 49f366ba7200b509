// One assessment in a Slack channel and a Teams thread: how long a decision takes from the one to the other.
import { everythingIn, owen, recruiterIn } from '../standins/recruiter.ts';
import { leila, memberIn, ruth } from '../standins/teams-app.ts';
import { linkTeams } from './link-teams.ts';
import { cardSays, finish, type Field } from './people.ts';
import { pause, percentile, ROUNDS, type Rng, type Row } from './measure.ts';
import type { Stage } from './stage.ts';

/** Decisions of one round, in each direction. */
const EACH_ROUND = 6;
/** A thread's card changes once a second at most; people take their time. */
const rest = { leastMs: 1_500, mostMs: 3_000 };
const panel = 'Backend panel';
const shownMs = 20_000;
const p50Ms = 1_000;
const p99Ms = 3_000;

type Kind = (typeof kinds)[number];
const kinds = ['advance', 'hold', 'reject'] as const;
const label = { advance: 'Advance', hold: 'Hold', reject: 'Reject' } as const satisfies Record<Kind, string>;
const done = { advance: 'advanced', hold: 'on hold', reject: 'rejected' } as const satisfies Record<Kind, string>;

/** Makes one decision; resolves with the milliseconds from its submission to the other side's new card. */
type Decide = (name: string, kind: Kind) => Promise<number>;

export async function acrossRows(stage: Stage, field: Field, random: Rng): Promise<Row[]> {
  for (const [i, candidate] of field.waiting.entries()) {
    await finish(candidate);
    await cardSays(stage, field, i + 1);
  }
  await linkTeams(stage, field, panel);
  const names = await namesShown(stage);
  const taken = { fromSlack: [] as number[], fromTeams: [] as number[] };
  const [fromSlack, fromTeams] = [inSlack(stage), await inTeams(stage)];
  for (let i = 0; i < ROUNDS * EACH_ROUND; i += 1) {
    // Everybody in turn, and each time around another decision; the second of a pair changes the first.
    const name = names[i % names.length]!;
    const turn = 2 * Math.floor(i / names.length);
    await rested(random);
    taken.fromSlack.push(await fromSlack(name, kinds[turn % kinds.length]!));
    await rested(random);
    taken.fromTeams.push(await fromTeams(name, kinds[(turn + 1) % kinds.length]!));
  }
  return [
    ...rowsOf('Slack, on the card in Teams', taken.fromSlack),
    ...rowsOf('Teams, on the card in Slack', taken.fromTeams),
  ];
}

const rested = (random: Rng) => pause(rest.leastMs + random() * (rest.mostMs - rest.leastMs));

function rowsOf(where: string, taken: number[]): Row[] {
  const rounds = Array.from({ length: ROUNDS }, (_, i) => taken.slice(i * EACH_ROUND, (i + 1) * EACH_ROUND));
  const shared = {
    unit: 'ms',
    floor: [],
    note: `${taken.length} decisions, slowest ${Math.round(Math.max(...taken))} ms`,
  };
  const of = (share: number) => rounds.map((round) => percentile(round, share));
  return [
    { ...shared, what: `A decision in ${where}, p50`, ours: of(0.5), target: { most: p50Ms } },
    { ...shared, what: `A decision in ${where}, p99`, ours: of(0.99), target: { most: p99Ms } },
  ];
}

/** Those on the card's first page. */
async function namesShown({ slack }: Stage): Promise<string[]> {
  const shown = everythingIn(await recruiterIn(slack.workspace, owen).see(/"block_id":"ranked"/u));
  return [...new Set([...shown.matchAll(/Person [A-Z]\b/gu)].map(([name]) => name))];
}

function inSlack(stage: Stage): Decide {
  const { workspace } = stage.slack;
  const manager = recruiterIn(workspace, owen);
  return async (name, kind) => {
    const before = manager.messages().length;
    const card = await manager.see(/"block_id":"ranked"/u);
    const value = optionOf(card, name);
    await workspace.choose({ user: owen, messageTs: card.ts, actionId: 'person', value });
    const found = () =>
      manager
        .messages()
        .slice(before)
        .find((one) => everythingIn(one).includes(`"${kind}"`));
    await manager.press(await workspace.waitFor(found, shownMs), kind);
    await manager.view();
    const started = performance.now();
    await manager.fillIn({ reason: `Decided about ${name}.` });
    await teamsSays(stage, name, kind);
    return performance.now() - started;
  };
}

function optionOf(card: Parameters<typeof everythingIn>[0], name: string): string {
  type Options = { text: { text: string }; value: string }[];
  const blocks = card.blocks as { elements?: { options?: Options }[] }[];
  const options = blocks.flatMap(({ elements = [] }) => elements.flatMap((one) => one.options ?? []));
  const found = options.find(({ text }) => text.text.endsWith(name));
  if (!found) throw new Error(`${name} can’t be picked.`);
  return found.value;
}

/** The card for all holds initials: "P. C. (advanced)". */
function teamsSays({ teams: { tenant } }: Stage, name: string, kind: Kind): Promise<unknown> {
  const said = new RegExp(`P\\. ${name.at(-1)}\\. \\(${done[kind]}\\)`, 'u');
  // She hasn't opened the thread, so it is this card that she sees and none of her own.
  return memberIn(tenant, leila, panel).see(said, { ms: shownMs });
}

/** The member looks at the thread all the time, so their own view follows each change. */
async function inTeams({ teams: { tenant }, slack }: Stage): Promise<Decide> {
  const member = memberIn(tenant, ruth, panel);
  await tenant.view({ user: ruth, conversation: panel });
  const manager = recruiterIn(slack.workspace, owen);
  return async (name, kind) => {
    await member.press(await member.see(new RegExp(name, 'u')), new RegExp(`${name}$`, 'u'));
    await member.submit(label[kind]);
    const started = performance.now();
    await member.submit(label[kind], { reason: `Decided about ${name}.` });
    const said = new RegExp(`"block_id":"ranked".*${name} \\(${done[kind]}\\)`, 'su');
    await slack.workspace.waitFor(() => manager.messages().some((one) => said.test(everythingIn(one))), shownMs);
    const taken = performance.now() - started;
    await member.close();
    return taken;
  };
}
