// What is answered to `/assess …`; the same on every platform.
import { allow, type Actor, type Right } from '../actor.ts';
import { close } from '../assess/author.ts';
import type { Card, Reply } from '../cards/card.ts';
import { helpCard } from '../cards/help-card.ts';
import { inviteForm } from '../cards/forms/invite-form.ts';
import { newForm } from '../cards/forms/new-form.ts';
import { mistypedCard } from '../cards/mistyped-card.ts';
import { problemCard } from '../cards/problem-card.ts';
import { parseCommand, type Command } from '../commands.ts';
import { ThreadId } from '../model/ids.ts';
import { wordsOf } from '../text/words.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { findAssessment, listOf } from './find.ts';
import { compareFormOf } from '../assess/person-views.ts';
import { remindCardOf } from '../assess/remind.ts';
import { cardOf, type Reader } from '../assess/views.ts';
import { settingsReply } from './settings.ts';

const privately = (card: Card): Reply => ({ kind: 'private', card });
const asYou = ({ member: { timeZone, locale } }: Actor): Reader => ({ audience: 'you', timeZone, locale });

/** Answers a command. Throws Denied and Gone, which are shown to the member. */
export async function answerCommand(
  tx: Tx,
  actor: Actor,
  { text, secrets }: { text: string; secrets: Secrets },
): Promise<Reply> {
  const command = parseCommand(text);
  switch (command.name) {
    case 'help':
      return privately(helpCard(wordsOf(actor.member.locale)));
    case 'mistyped':
      return privately(mistypedCard(command));
    case 'list':
      await allow(tx, actor, 'review');
      return privately(await listOf(tx, actor, command.which));
    case 'new':
      await allow(tx, actor, 'author');
      return { kind: 'form', form: newForm({ job: command.job, now: await tx.now() }) };
    case 'settings':
      return settingsReply(actor);
    default:
      return answerAbout(tx, actor, { command, secrets });
  }
}

type About = Extract<Command, { query: string }>;

const RIGHT = {
  invite: 'invite',
  remind: 'invite',
  close: 'close',
  show: 'review',
  rank: 'review',
  compare: 'review',
} as const satisfies Record<About['name'], Right>;

async function answerAbout(
  tx: Tx,
  actor: Actor,
  { command, secrets }: { command: About; secrets: Secrets },
): Promise<Reply> {
  await allow(tx, actor, RIGHT[command.name]);
  const found = await findAssessment(tx, actor, command.query);
  if ('blocks' in found) return privately(found);
  switch (command.name) {
    case 'invite':
      return inviteReply(found);
    case 'show':
      return show(tx, actor, { assessment: found, secrets });
    case 'rank':
      return privately(await cardOf(tx, found, asYou(actor)));
    case 'compare':
      return { kind: 'form', form: await compareFormOf(tx, found) };
    case 'remind':
      return privately(await remindCardOf(tx, actor, found.id));
    case 'close':
      return closeReply(tx, actor, found);
  }
}

export function inviteReply(assessment: Assessment): Reply {
  if (assessment.state === 'open')
    return {
      kind: 'form',
      form: inviteForm({
        assessmentId: assessment.id,
        revision: assessment.cardRevision,
        assessment: assessment.title,
      }),
    };
  const message =
    assessment.state === 'closed'
      ? `“${assessment.title}” is closed. Open it again on its card first.`
      : `“${assessment.title}” is still a draft. Approve it on its card first; nobody is invited before that.`;
  return privately(problemCard({ message, code: 'NOT-OPEN' }));
}

/** Shows the card to the asker, and sees to it that the channel has one that stays up to date. */
async function show(
  tx: Tx,
  actor: Actor,
  { assessment, secrets }: { assessment: Assessment; secrets: Secrets },
): Promise<Reply> {
  const threads = await tx.threads(assessment.id);
  const here = threads.find(
    (thread) => thread.platform === actor.place.platform && thread.channel === actor.place.channel,
  );
  if (!here)
    await tx.addThread({
      id: ThreadId.parse(secrets.id()),
      assessmentId: assessment.id,
      locale: actor.member.locale,
      ...actor.place,
    });
  if (!here || here.message === null)
    await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
  return privately(await cardOf(tx, assessment, asYou(actor)));
}

async function closeReply(tx: Tx, actor: Actor, assessment: Assessment): Promise<Reply> {
  await close(tx, actor, assessment.id);
  const closed = await tx.assessment(assessment.id);
  return privately(await cardOf(tx, closed ?? assessment, asYou(actor)));
}
