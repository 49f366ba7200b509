// Answers in a chat: what is for one member alone goes to their own chat with the bot.
import { loggable } from '#core/loggable.ts';
import type { Card, Reply } from '#core/cards/card.ts';
import { text } from '#core/cards/spans.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { type Parts } from './answer.ts';
import { personalWith } from './conversations.ts';
import { attached, cardMessage } from './deliver.ts';
import { actionSets, opening } from './draw-button.ts';
import { drawCard } from './draw.ts';
import type { Opened } from './form-values.ts';
import type { Heard } from './incoming.ts';
import { LIMIT } from './limits.ts';
import { spoken } from './markdown.ts';

/** Says a reply where it belongs; what can't be delivered is logged, and nothing is lost: asking again answers again. */
export async function speak(
  parts: Parts,
  heard: Heard,
  { reply, opened }: { reply: Reply; opened: Opened },
): Promise<void> {
  const t = wordsOf(heard);
  try {
    if (reply.kind === 'form')
      await say(
        parts,
        heard,
        withButton({ words: t.teams.formReady(reply.form.title), label: t.teams.openForm, opened }),
      );
    if (reply.kind === 'private') await whisper(parts, heard, { card: reply.card, opened, t });
  } catch (error) {
    parts.log.warn({ problem: loggable(error) }, 'teams answer not delivered');
  }
}

const say = ({ connector }: Parts, { at }: Heard, message: object) => connector.post(at, message);

async function whisper(
  parts: Parts,
  heard: Heard,
  { card, opened, t }: { card: Card; opened: Opened; t: Words },
): Promise<void> {
  if (heard.kind === 'personal') return void (await say(parts, heard, cardMessage(card)));
  const isTold = await tellApart(parts, heard, card);
  const line = { summary: t.teams.toldApart, blocks: [text(t.teams.toldApart)] };
  const told = cardMessage(line);
  const shown = withButton({ words: t.teams.showApart, label: t.teams.showMe, opened });
  await say(parts, heard, isTold ? told : shown);
}

/** False where there is no chat to be had with the member. */
async function tellApart({ connector, deps, workspaceOf, log }: Parts, heard: Heard, card: Card): Promise<boolean> {
  try {
    const workspaceId = await workspaceOf(heard.tenantId);
    const at = await personalWith({ ...deps, connector }, workspaceId, heard.userId);
    await connector.post(at, cardMessage(card));
    return true;
  } catch (error) {
    log.info({ problem: loggable(error) }, 'teams member has no chat with the bot');
    return false;
  }
}

/** A sentence and one button that opens a dialog. */
function withButton({ words, label, opened }: { words: string; label: string; opened: Opened }): object {
  const card = drawCard({ summary: words, blocks: [text(words)] });
  const body = [...card.body, ...actionSets([opening({ title: label, style: 'positive' }, opened)])];
  return { summary: spoken(words, LIMIT.summary), attachments: [attached({ ...card, body })] };
}
