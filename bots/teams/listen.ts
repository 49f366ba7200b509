// Messages and invokes of Teams, handed to the core; the answers, handed back in time.
import { loggable } from '#core/loggable.ts';
import { isAskedFirst } from '#core/cards/asked-first.ts';
import type { Reply } from '#core/cards/card.ts';
import { text } from '#core/cards/spans.ts';
import { Denied } from '#core/errors.ts';
import { wordsOf } from '#core/text/words.ts';
import type { Answered } from './adapter.ts';
import { replied, type Parts } from './answer.ts';
import { answerTyped, chosen, onDialog, onFetch } from './dialogs.ts';
import { Pressed } from './draw-button.ts';
import { onExtension } from './extension.ts';
import { onFileAnswer } from './files.ts';
import type { Opened } from './form-values.ts';
import { Activity, heardOf, isSaidToUs, typedIn, type Heard } from './incoming.ts';
import { onMembership, remember } from './membership.ts';
import { onExecute } from './presses.ts';
import { onShared, sharedIn } from './shared.ts';
import { speak } from './speak.ts';

const mostRemembered = 1000;
const rememberedMs = 300_000;

/** Answers an activity whose sender is beyond doubt. */
export function listenerOf(parts: Parts): (activity: unknown) => Promise<Answered | undefined> {
  const answers = new Map<string, Promise<Answered>>();
  return async (given) => {
    const activity = Activity.safeParse(given);
    const heard = activity.success ? heardOf(activity.data) : undefined;
    if (!heard) {
      parts.log.warn(
        { problem: activity.error?.issues.map(({ path }) => path.join('.')) },
        'teams request not understood',
      );
      return isInvoke(given) ? { status: 400 } : undefined;
    }
    if (heard.activity.type !== 'invoke') {
      await onMessage(parts, heard);
      return undefined;
    }
    // Delivered twice, an invoke has one effect, and both get the answer.
    const event = heard.event ?? '';
    const answer = answers.get(event) ?? onInvoke(parts, heard);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(event, answer);
    setTimeout(() => answers.delete(event), rememberedMs).unref();
    return answer;
  };
}

const isInvoke = (given: unknown) => (given as { type?: unknown } | null)?.type === 'invoke';

async function onMessage(parts: Parts, heard: Heard): Promise<void> {
  const { type } = heard.activity;
  if (type === 'installationUpdate' || type === 'conversationUpdate')
    return onMembership(parts, heard).catch(leftAlone(parts));
  if (type !== 'message') return;
  await remember(parts, heard).catch((error: unknown) =>
    parts.log.warn({ problem: loggable(error) }, 'teams conversation not remembered'),
  );
  const shared = sharedIn(heard);
  if (shared.length > 0) return onShared(parts, heard, shared);
  const opened = openedBy(heard.activity);
  if ('command' in opened && !isSaidToUs(heard)) return;
  const reply = asksUnasked(opened)
    ? sayingPrivately(wordsOf(heard).teams.askFirst)
    : await replied(parts, heard, answerTyped(parts, heard, opened));
  await speak(parts, heard, { reply, opened });
}

/** That somebody else's tenant has installed the bot is nobody's error; whoever speaks to it there is told so. */
const leftAlone =
  ({ log }: Parts) =>
  (error: unknown): void => {
    if (!(error instanceof Denied)) throw error;
    log.info({}, 'teams tenant not let in');
  };

/** A message can't ask first; a button's dialog does. */
const asksUnasked = (opened: Opened) => 'action' in opened && isAskedFirst(opened.action);

const sayingPrivately = (words: string): Reply => ({
  kind: 'private',
  card: { summary: words, blocks: [text(words)] },
  replace: false,
});

/** An older client sends a press as a message with a value. */
function openedBy(activity: Activity): Opened {
  const pressed = Pressed.safeParse(activity.value);
  if (pressed.success) return chosen(pressed.data, activity.value as Record<string, unknown>);
  return { command: typedIn(activity).slice(0, 4000) };
}

async function onInvoke(parts: Parts, heard: Heard): Promise<Answered> {
  const { name, value } = heard.activity;
  switch (name) {
    case 'adaptiveCard/action':
      return onExecute(parts, heard, value);
    case 'task/fetch':
      return onFetch(parts, heard, (value as { data?: unknown } | null)?.data);
    case 'task/submit':
      return onDialog(parts, heard, (value as { data?: unknown } | null)?.data);
    case 'fileConsent/invoke':
      return onFileAnswer(parts, heard, value);
    default:
      return name?.startsWith('composeExtension/')
        ? onExtension(parts, heard, { name, value })
        : { status: 501, body: { message: wordsOf(heard).teams.oldCard } };
  }
}
