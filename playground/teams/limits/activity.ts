// What the Connector refuses in an activity that the app sends.
import { isNode } from '../world/cards.ts';
import { ADAPTIVE, CONSENT } from '../world/content-types.ts';
import type { Attachment, Conversation } from '../world/model.ts';
import type { Problem } from './card.ts';
import { cardProblem } from './card.ts';

/** Bytes of an activity as UTF-16. */
const MAX_ACTIVITY_BYTES = 100 * 1024;

interface Sent {
  text: string;
  attachments: Attachment[];
}

/** The first thing that is wrong; undefined when it is taken. */
export function activityProblem({ text, attachments }: Sent, { kind }: Conversation): Problem | undefined {
  if (text === '' && attachments.length === 0) {
    return { status: 400, code: 'BadSyntax', message: 'The activity has neither text nor attachments.' };
  }
  if (JSON.stringify({ text, attachments }).length * 2 > MAX_ACTIVITY_BYTES) {
    return { status: 413, code: 'MessageSizeTooBig', message: 'Message size too large.' };
  }
  if (kind !== 'personal' && attachments.some(({ contentType }) => contentType === CONSENT)) {
    return { status: 400, code: 'BadArgument', message: 'File consent cards are sent in personal chats only.' };
  }
  return attachments
    .filter(({ contentType }) => contentType === ADAPTIVE)
    .map(({ content }) => cardProblem(isNode(content) ? content : {}))
    .find((problem) => problem !== undefined);
}
