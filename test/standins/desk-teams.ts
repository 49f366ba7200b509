// A member at work in Teams: mentions, dialogs, a view of the card that is their own, and the chat with the bot.
import type { ActionRef, CardJson, DeedAnswer, ShownMessage } from '#playground/teams/page/contract.ts';
import type { Tenant } from '#playground/teams/tenant.ts';
import { nodesOf, pressables } from '#playground/teams/world/cards.ts';
import { addressesIn, newestWith, type Desk, type Filled, type Said, type Values } from './desk.ts';
import { actionIn, cardsOf } from './teams-app.ts';

type Node = Record<string, unknown>;
export type TeamsSeat = { tenant: Tenant; user: string; conversation: string };

const DIALOG = 'dialog';

/** Sits down and looks at the thread: from then on its cards are refreshed for this member. */
export async function teamsDesk(seat: TeamsSeat): Promise<Desk> {
  const { tenant, user, conversation } = seat;
  await tenant.view({ user, conversation });
  // What has come since is newer than this; a view of one’s own comes with the message that was pressed.
  let mark = { message: 0, pressed: '' };
  const act = async <Result>(pressed: string, deed: () => Promise<Result>): Promise<Result> => {
    if (pressed !== DIALOG) closeDialog(seat);
    mark = { message: Math.max(0, ...everything(seat).map(when)), pressed };
    return deed();
  };
  const found = (has: RegExp, all: () => Said[], ms?: number) => newestWith(tenant.waitFor, { has, all, ms });
  const isNew = (message: ShownMessage) => when(message) > mark.message || message.id === mark.pressed;
  const form = () => openForm(seat, mark.message);
  // A view of one's own that didn't come is asked for when its reader looks again.
  const looking = async <Result>(wait: () => Promise<Result>): Promise<Result> => {
    const timer = setInterval(() => void tenant.view({ user, conversation }), 2_000);
    return wait().finally(() => clearInterval(timer));
  };
  return {
    say: async (command) => {
      const text = `@Shortlist ${command}`;
      await act('', () => tenant.say({ user, conversation, text }).delivered);
    },
    drop: async (files) => {
      const ids = files.map(
        ({ name, content }) => tenant.addFile({ name, owner: user, content: Buffer.from(content) }).id,
      );
      const alone = { user, conversation: 'personal' };
      if (!tenant.conversation('personal', user).installed) await tenant.install(alone);
      await act('', () => tenant.say({ ...alone, text: '', files: ids }).delivered);
    },
    see: (has, ms) => found(has, () => [...everything(seat).map(saidIn), ...dialogOf(seat)], ms),
    answer: (has, ms) => found(has, () => [...everything(seat).filter(isNew).map(saidIn), ...dialogOf(seat)], ms),
    card: (has, ms) => looking(() => found(has, () => lasting(seat).slice(-1).map(saidIn), ms)),
    now: ({ at }) => cardsAt(seat, at).map(wordsIn).join('\n'),
    thread: () => lasting(seat).map((message) => saidIn(message).words),
    press: async ({ at }, label, below = '') => {
      const button = () => buttonIn(cardsAt(seat, at), label, below);
      const action = await looking(() => tenant.waitFor(button, 10_000)).catch((error: unknown) => {
        throw new Error(`No ${label} below “${below}” in ${cardsAt(seat, at).map(wordsIn).join()}`, { cause: error });
      });
      await act(at, () => pressed(seat, at, action));
    },
    fields: async () => inputsOf(await form()),
    fillIn: async (values) => sent(seat, await form(), values),
    dismiss: async () => closeDialog(seat),
    file: () => takenFile(seat),
  };
}

const when = ({ id }: { id: string }) => Number(id);

const flat = (messages: ShownMessage[]): ShownMessage[] =>
  messages.flatMap((message) => [message, ...flat(message.replies)]);

const within = ({ tenant, user }: TeamsSeat, conversation: string) => flat(tenant.see({ user, conversation }).messages);

/** The bot’s messages in the thread and in the member’s own chat, oldest first. */
function everything(seat: TeamsSeat): ShownMessage[] {
  const all = [...within(seat, seat.conversation), ...within(seat, 'personal')];
  return all.filter(({ from }) => from.bot).toSorted((a, b) => when(a) - when(b));
}

/** Oldest first, without the lines that only say where an answer went or open a form: in Slack nobody else sees those. */
const lasting = (seat: TeamsSeat): ShownMessage[] =>
  within(seat, seat.conversation)
    .filter((message) => message.from.bot && isLasting(message))
    .toSorted((a, b) => when(a) - when(b));

const isLasting = (message: ShownMessage): boolean => {
  const nodes = cardsOf(message).flatMap((card) => [...nodesOf(card)]);
  const isHeaded = nodes.some(({ style }) => style === 'heading');
  return isHeaded && !saidIn(message).words.startsWith('Hello, I’m Shortlist');
};

function closeDialog({ tenant, user }: TeamsSeat): void {
  const open = tenant.dialog(user);
  if (open) tenant.close({ user, dialog: open.id });
}

/** The open dialog, as long as it is no form. */
function dialogOf({ tenant, user }: TeamsSeat): Said[] {
  const open = tenant.dialog(user);
  if (!open || open.body.kind === 'url') return [];
  if (open.body.kind === 'message') return [{ words: open.body.text, links: [], at: DIALOG }];
  if (isForm(open.body.card)) return [];
  return [{ words: `${open.title}\n${wordsIn(open.body.card)}`, links: linksIn(open.body.card), at: DIALOG }];
}

function saidIn(message: ShownMessage): Said {
  const cards = cardsOf(message);
  return {
    words: [message.text, ...cards.map(wordsIn)].filter(Boolean).join('\n'),
    links: cards.flatMap(linksIn),
    at: message.id,
  };
}

const linksIn = (card: CardJson): string[] => addressesIn(JSON.stringify([...nodesOf(card)]));

/** As it is read: a paragraph a line, buttons in brackets. */
export const wordsIn = (card: CardJson): string =>
  linesIn(card)
    .join('\n')
    .replaceAll(/[\u2060\\]/gu, '');

function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const { type, text, title, inlines } = node;
  if (Array.isArray(inlines)) return [(inlines as { text: string }[]).map((run) => run.text).join('')];
  if (typeof text === 'string') return [text];
  if (String(type).startsWith('Action.')) return [`[${String(title)}]`];
  if (typeof node['value'] === 'string' && typeof title === 'string') return [title, node['value']];
  const { body, items, columns, rows, cells, facts, actions } = node;
  return [body, items, columns, rows, cells, facts, actions].flatMap(linesIn);
}

function cardsAt(seat: TeamsSeat, at: string): CardJson[] {
  const body = seat.tenant.dialog(seat.user)?.body;
  if (at === DIALOG) return body?.kind === 'card' ? [body.card] : [];
  return everything(seat)
    .filter(({ id }) => id === at)
    .flatMap(cardsOf);
}

function buttonIn(cards: readonly CardJson[], label: string, below: string): ActionRef | undefined {
  const nodes = cards.flatMap((card) => [...nodesOf(card)]);
  const from = nodes.findIndex(({ text }) => below === '' || String(text).includes(below));
  const isThere =
    from >= 0 && nodes.slice(from).some(({ type, title }) => String(type).startsWith('Action.') && title === label);
  return isThere ? actionIn(nodes.slice(from), label) : undefined;
}

async function pressed(seat: TeamsSeat, at: string, action: ActionRef): Promise<void> {
  const { tenant, user } = seat;
  if (at === DIALOG) went(await tenant.submit({ user, dialog: dialogId(seat), action, inputs: {} }));
  else went(await tenant.press({ user, message: at, action, inputs: {} }));
  // Teams itself asks nothing before a press, so the bot does.
  const sure = cardsAt(seat, DIALOG)
    .flatMap((card) => pressables(card))
    .find(isSure);
  if (sure) await pressed(seat, DIALOG, actionIn(cardsAt(seat, DIALOG), String(sure.action['title'])));
}

const isSure = ({ action }: { action: Node }): boolean => Object.hasOwn(action['data'] ?? {}, 'sure');

const dialogId = ({ tenant, user }: TeamsSeat): string => tenant.dialog(user)?.id ?? '';

function went({ error, invalid }: DeedAnswer): void {
  if (error ?? invalid) throw new Error(`Teams said ${error ?? JSON.stringify(invalid)}`);
}

const formActionIn = (card: CardJson) =>
  pressables(card).find(({ action }) => Object.hasOwn((action['data'] ?? {}) as Node, 'shortlist'));
const isForm = (card: CardJson): boolean => formActionIn(card) !== undefined;
const inputsOf = (card: CardJson): string[] =>
  [...nodesOf(card)].flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [String(id)] : []));

/** The form in the dialog; after a command there is a button to open it first. */
async function openForm(seat: TeamsSeat, since: number): Promise<CardJson> {
  const { tenant, user } = seat;
  const shown = () => cardsAt(seat, DIALOG).find(isForm);
  const offered = () => everything(seat).findLast((message) => when(message) > since && offerIn(message));
  await tenant.waitFor(() => shown() ?? offered(), 10_000);
  const offer = shown() ? undefined : offered();
  if (offer)
    went(
      await tenant.press({
        user,
        message: offer.id,
        action: actionIn(cardsOf(offer), offerIn(offer) ?? ''),
        inputs: {},
      }),
    );
  return tenant.waitFor(shown, 10_000);
}

/** The name of a button that carries a command. */
function offerIn(message: ShownMessage): string | undefined {
  const buttons = cardsOf(message).flatMap((card) => pressables(card));
  const offer = buttons.find(({ action }) => Object.hasOwn((action['data'] ?? {}) as Node, 'command'));
  return offer && String(offer.action['title']);
}

async function sent(seat: TeamsSeat, card: CardJson, values: Values): Promise<Filled> {
  const { tenant, user } = seat;
  const button = formActionIn(card)?.action;
  const action = actionIn([{ ...button }], String(button?.['title']));
  const inputs = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat().join(',')]));
  const answer = await tenant.submit({ user, dialog: dialogId(seat), action, inputs });
  if (answer.invalid) return { kind: 'errors', errors: answer.invalid };
  went(answer);
  const again = cardsAt(seat, DIALOG).find(isForm);
  return again ? { kind: 'errors', errors: errorsIn(again) } : { kind: 'closed' };
}

/** What stands in red below each field. */
function errorsIn(card: CardJson): Record<string, string> {
  const errors: Record<string, string> = {};
  let field = '';
  for (const node of nodesOf(card)) {
    if (String(node['type']).startsWith('Input.')) field = String(node['id']);
    if (node['color'] === 'Attention') errors[field] = String(node['text']);
  }
  return errors;
}

/** Teams asks before it takes a file. */
async function takenFile(seat: TeamsSeat): Promise<Buffer> {
  const { tenant, user } = seat;
  const asks = ({ attachments }: ShownMessage) =>
    attachments.some((one) => one.kind === 'fileConsent' && one.state === 'open');
  const { id } = await tenant.waitFor(() => within(seat, 'personal').findLast(asks), 30_000);
  went(await tenant.consent({ user, message: id, accept: true }));
  await tenant.waitFor(() => within(seat, 'personal').some(hasFile), 10_000);
  return Buffer.from(tenant.files().at(-1)?.content ?? '', 'base64');
}

const hasFile = ({ attachments }: ShownMessage) => attachments.some(({ kind }) => kind === 'fileInfo');
