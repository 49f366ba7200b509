// A member of the playground's Teams tenant without a browser: the page's own API, over HTTP.
import type {
  CardJson,
  DeedAnswer,
  DeedName,
  Deeds,
  Inputs,
  ShownConversation,
  ShownMessage,
  TeamsSnapshot,
} from '#playground/teams/page/contract.ts';
import { nodesOf, pressables } from '#playground/teams/world/cards.ts';
import { until } from './until.ts';

/** Where a button is: the words of its message, and where that was said. */
interface Where {
  has?: RegExp;
  conversation?: string;
  ms?: number;
}

/** Members are named as in the tenant; conversations by title, by id, or as `personal`. */
export function teamsMemberOf(url: string, name: string) {
  const api = `${url}/playground/teams/api`;
  let user = '';
  const state = async () => (await ask(`${api}/state?as=${encodeURIComponent(user)}`)) as TeamsSnapshot;
  const see = async () => {
    if (user === '') user = (await state()).members.find((member) => [member.name, member.id].includes(name))?.id ?? '';
    if (user === '') throw new Error(`Nobody here is called ${name}.`);
    return state();
  };
  const conversation = async (wanted: string) => conversationIn(await see(), wanted);
  const deed = async <Name extends DeedName>(path: Name, body: Deeds[Name]) => {
    if (user === '') await see();
    return (await ask(`${api}/${path}`, { user, ...body })) as DeedAnswer;
  };
  const messages = async (wanted?: string) => {
    const all = wanted === undefined ? (await see()).conversations : [await conversation(wanted)];
    return all.flatMap(inOrder).toSorted((a, b) => Number(a.id) - Number(b.id));
  };
  const waitFor = (has: RegExp, { conversation: wanted, ms }: Omit<Where, 'has'> = {}) =>
    until(async () => (await messages(wanted)).findLast((message) => has.test(messageText(message))), ms);
  const buttonOf = (label: string, { has = /(?:)/u, conversation: wanted, ms }: Where) =>
    until(async () => {
      const holding = (await messages(wanted)).filter((message) => has.test(messageText(message)));
      return holding.map((message) => ({ message, found: findButton(message, label) })).findLast(({ found }) => found);
    }, ms);
  return {
    see,
    deed,
    messages,
    /** Resolves with the newest message in which these words stand. */
    waitFor,
    /** Looks at a conversation, as a click on it does. */
    open: async (wanted: string) => deed('view', { conversation: (await conversation(wanted)).id }),
    say: async (wanted: string, text: string, more: { replyTo?: string; files?: string[] } = {}) => {
      const { message } = await deed('say', { conversation: (await conversation(wanted)).id, text, ...more });
      return message ?? '';
    },
    /** Drops a file into a conversation. */
    drop: async (wanted: string, file: { name: string; bytes: Uint8Array<ArrayBuffer> }) => {
      const at = (await conversation(wanted)).id;
      const query = new URLSearchParams({ as: user, name: file.name });
      const sent = await fetch(`${api}/files?${query.toString()}`, { method: 'POST', body: file.bytes });
      const { id } = (await sent.json()) as { id: string };
      return deed('say', { conversation: at, text: '', files: [id] });
    },
    /** Presses the newest button of this name; inputs are named by label or id. */
    press: async (label: string, { inputs = {}, ...where }: Where & { inputs?: Inputs } = {}) => {
      const { message, found } = await buttonOf(label, where);
      if (!found) throw new Error(`There is no button ${label}.`);
      return deed('press', { message: message.id, action: found.action, inputs: byId(found.inputs, inputs) });
    },
    /** The open dialog, as soon as there is one. */
    dialog: (ms?: number) => until(async () => (await see()).dialog ?? undefined, ms),
    /** Fills in the open dialog and presses its button, the first one unless named. */
    submit: async (values: Inputs, label?: string) => {
      const { id, body } = await until(async () => (await see()).dialog ?? undefined);
      if (body.kind !== 'card') throw new Error('The dialog has nothing to fill in.');
      const all = pressables(body.card);
      const found = label === undefined ? all[0] : all.find(({ action }) => action['title'] === label);
      if (!found) throw new Error(`The dialog has no button ${label ?? 'at all'}.`);
      return deed('dialog/submit', { dialog: id, action: found.action, inputs: byId(found.inputs, values) });
    },
    close: async () => {
      const { dialog } = await see();
      return dialog ? deed('dialog/close', { dialog: dialog.id }) : {};
    },
    /** Answers the newest offer of a file. */
    consent: async (accept: boolean) => {
      const offer = await until(async () => (await messages('personal')).findLast(isOffer));
      return deed('consent', { message: offer.id, accept });
    },
    toasts: async () => (await see()).toasts.map(({ text }) => text),
  };
}

const inOrder = ({ messages }: ShownConversation) => messages.flatMap((message) => [message, ...message.replies]);

const isOffer = ({ attachments }: ShownMessage) =>
  attachments.some((one) => one.kind === 'fileConsent' && one.state === 'open');

function conversationIn({ conversations }: TeamsSnapshot, wanted: string): ShownConversation {
  const found = conversations.find(({ id, title, kind }) => [id, title, kind].includes(wanted));
  if (!found) throw new Error(`There is no conversation ${wanted}.`);
  return found;
}

/** A message with its cards as lines of text. */
export function messageText({ text, attachments }: ShownMessage): string {
  const parts = attachments.map((one) => (one.kind === 'adaptive' ? cardText(one.card) : JSON.stringify(one)));
  return [text, ...parts].join('\n');
}

/** What a card says, line by line in reading order; buttons stand in brackets. */
export const cardText = (card: CardJson): string => [...nodesOf(card)].flatMap(lineOf).join('\n');

function lineOf(node: Record<string, unknown>): string[] {
  const [type, text, title, value, label] = ['type', 'text', 'title', 'value', 'label'].map((key) =>
    wordsIn(node[key]),
  );
  if (text !== undefined) return [text];
  if (type?.startsWith('Action.')) return [`[${title ?? ''}]`];
  if (type === undefined && title !== undefined) return [`${title}: ${value ?? ''}`];
  return label === undefined ? [] : [label];
}

const wordsIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

function findButton({ attachments }: ShownMessage, label: string) {
  const cards = attachments.flatMap((one) => (one.kind === 'adaptive' ? [one.card] : []));
  return cards.flatMap((card) => pressables(card)).find(({ action }) => action['title'] === label);
}

/** Inputs by id; a choice may be named by its title. */
function byId(inputs: Record<string, unknown>[], given: Inputs): Inputs {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const input = inputs.find(({ id, label }) => id === name || label === name);
      if (!input) throw new Error(`There is no input ${name}.`);
      const choices = (input['choices'] ?? []) as { title: string; value: string }[];
      return [String(input['id']), choices.find(({ title }) => title === value)?.value ?? value];
    }),
  );
}

async function ask(address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    // Whatever hangs is named by the error, long before the test's own time is up.
    signal: AbortSignal.timeout(20_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${new URL(address).pathname} was answered with ${response.status}.`);
  return response.json();
}
