// The message extension: a search for assessments and candidates, deeds on a message, and what stands below a link of ours.
import { z } from 'zod';
import { loggable } from '#core/loggable.ts';
import type { Actor } from '#core/actor.ts';
import { previewOf } from '#core/dialogue/link-preview.ts';
import { searchAssessments, searchCandidates, type Found } from '#core/dialogue/search.ts';
import { UserError } from '#core/errors.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import type { Answered } from './adapter.ts';
import { asKnown, type Parts } from './answer.ts';
import { attached } from './deliver.ts';
import { onDialog, opens } from './dialogs.ts';
import { drawCard } from './draw.ts';
import type { Heard } from './incoming.ts';
import { LIMIT } from './limits.ts';
import { spoken } from './markdown.ts';
import { messageText } from './message-text.ts';
import { EXTENSION } from './needs.ts';

const Query = z.looseObject({
  commandId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).default([]),
});
const FromMessage = z.looseObject({
  messagePayload: z.looseObject({ body: z.looseObject({ content: z.string().nullish() }).nullish() }).nullish(),
});

export async function onExtension(
  parts: Parts,
  heard: Heard,
  { name, value }: { name: string; value: unknown },
): Promise<Answered> {
  switch (name) {
    case 'composeExtension/query':
      return onQuery(parts, heard, value);
    case 'composeExtension/fetchTask':
      return opens(parts, heard, { opened: { command: `${deedOf(value)} ${messageText(contentOf(value))}` } });
    case 'composeExtension/queryLink':
      return onLink(parts, heard, value);
    case 'composeExtension/submitAction':
      return onDialog(parts, heard, (value as { data?: unknown } | null)?.data);
    default:
      return { status: 501 };
  }
}

/** The command that a deed on a message stands for. */
const deedOf = (value: unknown) =>
  (value as { commandId?: unknown } | null)?.commandId === EXTENSION.candidate ? 'candidate' : 'new';

const contentOf = (value: unknown) => FromMessage.safeParse(value).data?.messagePayload?.body?.content ?? '';

async function onQuery(parts: Parts, heard: Heard, value: unknown): Promise<Answered> {
  const t = wordsOf(heard);
  const query = Query.safeParse(value);
  if (!query.success) return says(t.teams.oldCard);
  const { commandId, parameters } = query.data;
  const typed = parameters.find(({ name }) => name === EXTENSION.words)?.value;
  const words = typeof typed === 'string' ? typed.slice(0, 100) : '';
  try {
    const found = await asMember(parts, heard, (tx, actor) => search(tx, actor, { commandId, words, t }));
    if (!found) return says(t.teams.guests);
    return found.length === 0 ? says(t.teams.searchNothing) : results(found);
  } catch (error) {
    if (error instanceof UserError) return says(error.in(t));
    parts.log.error({ problem: loggable(error) }, 'teams search failed');
    return says(t.problems.ours);
  }
}

function search(
  tx: Tx,
  actor: Actor,
  { commandId, words, t }: { commandId: string; words: string; t: Words },
): Promise<Found[]> {
  if (commandId === EXTENSION.candidates) return searchCandidates(tx, actor, words);
  return searchAssessments(tx, actor, { words, says: (state) => t.teams.assessmentState[state] });
}

/** A search makes nobody a member. */
const asMember = (
  parts: Parts,
  heard: Heard,
  work: (tx: Tx, actor: Actor) => Promise<Found[]>,
): Promise<Found[] | undefined> =>
  asKnown(parts, heard, async (tx, known) => known && work(tx, { ...known, place: heard.place }));

function results(found: readonly Found[]): Answered {
  const attachments = found.map(({ title, subtitle, card }) => ({
    ...attached(drawCard(card)),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: spoken(title, LIMIT.title), text: spoken(subtitle, LIMIT.title) },
    },
  }));
  return compose({ type: 'result', attachmentLayout: 'list', attachments });
}

/** A link of ours that is being written: what stands below it, or nothing. */
async function onLink(parts: Parts, heard: Heard, value: unknown): Promise<Answered> {
  const { url } = (value ?? {}) as { url?: unknown };
  if (typeof url !== 'string') return { status: 200 };
  try {
    const { publicUrl } = parts.deps;
    const card = await asKnown(parts, heard, (tx, known) => previewOf(tx, { member: known?.member, url, publicUrl }));
    if (!card) return { status: 200 };
    return results([{ title: card.summary, subtitle: wordsOf(heard).home.previewNote, card }]);
  } catch (error) {
    parts.log.warn({ problem: loggable(error) }, 'teams link not previewed');
    return { status: 200 };
  }
}

const says = (words: string) => compose({ type: 'message', text: words });
const compose = (composeExtension: object): Answered => ({ status: 200, body: { composeExtension } });
