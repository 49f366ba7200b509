// Dialogs (task modules): what an answer to `task/fetch` or `task/submit` opens.
import { z } from 'zod';
import type { CardJson, Height, ShownDialog } from '../page/contract.ts';

/** What the submission of a dialog is: a card's own, or that of a message extension's action. */
export interface DialogSource {
  conversation: string;
  /** The message whose button opened it. */
  message?: string;
  /** Set when a message extension opened it. */
  command?: string;
}

export interface Dialog extends ShownDialog {
  source: DialogSource;
}

const size = z.union([z.enum(['small', 'medium', 'large']), z.number()]).catch('medium');

const Continue = z.object({
  type: z.literal('continue'),
  value: z.object({
    title: z.string().catch(''),
    width: size,
    height: size,
    card: z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) }).optional(),
    url: z.string().optional(),
  }),
});
const Message = z.object({ type: z.literal('message'), value: z.string() });

/** The `task` of an answer, as Teams understands it. */
export const Task = z.discriminatedUnion('type', [Continue, Message]);

/** What is drawn for this task; undefined when Teams would draw nothing. */
export function dialogBody(task: z.infer<typeof Task>): ShownDialog['body'] | undefined {
  if (task.type === 'message') return { kind: 'message', text: task.value };
  const { card, url } = task.value;
  if (card) return { kind: 'card', card: card.content satisfies CardJson };
  return url === undefined ? undefined : { kind: 'url', url };
}

/** The title and size of this task. */
export function dialogFrame(task: z.infer<typeof Task>): { title: string; width: Height; height: Height } {
  if (task.type === 'message') return { title: '', width: 'small', height: 'small' };
  const { title, width, height } = task.value;
  return { title, width, height };
}
