// What is answered to `/assess …`; the same on every platform.
import { allow, can, type Actor, type Right } from '../actor.ts';
import { homeFor } from '../assess/home.ts';
import type { JoinDeps } from '../assess/join.ts';
import type { Card, Reply } from '../cards/card.ts';
import { closeCard } from '../cards/close-card.ts';
import { helpCard } from '../cards/help-card.ts';
import { inviteForm } from '../cards/forms/invite-form.ts';
import { mistypedCard } from '../cards/mistyped-card.ts';
import { problemCard } from '../cards/problem-card.ts';
import { COMMANDS, parseCommand, type Command, type CommandName } from '../commands.ts';
import { Gone } from '../errors.ts';
import { ThreadId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import { candidateReply } from './candidate.ts';
import { findAssessment, listOf } from './find.ts';
import { answerLink, answerUnlink } from './link.ts';
import { compareFormOf } from '../assess/compare-views.ts';
import { remindCardOf } from '../assess/remind.ts';
import { cardOf, readerOf } from '../assess/views.ts';
import { settingsReply } from './settings.ts';
import { newReply } from './new.ts';

const privately = (card: Card): Reply => ({ kind: 'private', card });

/** Answers a command. Throws Denied and Gone, which are shown to the member. */
export async function answerCommand(
  tx: Tx,
  actor: Actor,
  { text, ...deps }: { text: string } & JoinDeps,
): Promise<Reply> {
  const { secrets } = deps;
  const command = parseCommand(text);
  const t = wordsOf(actor.member);
  switch (command.name) {
    case 'help':
      return privately(helpCard(t, allowedTo(actor)));
    case 'mistyped':
      return privately(mistypedCard(command, t));
    case 'home':
      return privately(await homeFor(tx, actor));
    case 'candidate':
      return candidateReply(tx, actor, command.said);
    case 'list':
      await allow(tx, actor, 'review');
      return privately(await listOf(tx, actor, command.which));
    case 'new':
      return newReply(tx, actor, { job: command.job });
    case 'settings':
      return settingsReply(tx, actor);
    case 'link':
      return answerLink(tx, actor, { command, deps });
    case 'unlink':
      return answerUnlink(tx, actor, command.query);
    default:
      return answerAbout(tx, actor, { command, secrets });
  }
}

type About = Exclude<Extract<Command, { query: string }>, { name: 'unlink' }>;

const RIGHT = {
  invite: 'invite',
  remind: 'invite',
  close: 'close',
  show: 'review',
  rank: 'review',
  compare: 'review',
} as const satisfies Record<About['name'], Right>;

const NEEDS: Partial<Record<CommandName, Right>> = {
  ...RIGHT,
  new: 'author',
  list: 'review',
  link: 'review',
  unlink: 'author',
};

/** What is suggested to a member is what they may do. */
function allowedTo({ member }: Actor): CommandName[] {
  const isAllowed = (right: Right | undefined) => right === undefined || can(member.role, right);
  return COMMANDS.map(({ name }) => name).filter((name) => isAllowed(NEEDS[name]));
}

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
      return inviteReply(found, wordsOf(actor.member));
    case 'show':
      return show(tx, actor, { assessment: found, secrets });
    case 'rank':
      return privately(await cardOf(tx, found, { ...readerOf(actor.member), audience: 'you' }));
    case 'compare':
      return { kind: 'form', form: await compareFormOf(tx, found, wordsOf(actor.member)) };
    case 'remind':
      return privately(await remindCardOf(tx, actor, found.id));
    case 'close':
      return closeReply(tx, actor, found);
  }
}

export function inviteReply(assessment: Assessment, t: Words): Reply {
  const { id, title, state, cardRevision: revision } = assessment;
  if (state === 'open') return { kind: 'form', form: inviteForm({ assessmentId: id, revision, assessment: title }, t) };
  const message = state === 'closed' ? t.invite.openFirst(title) : t.invite.draftFirst(title);
  return privately(problemCard({ message, code: 'NOT-OPEN' }, t));
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
  // Whoever only reads looks at it alone; a place that lasts is for who makes assessments to choose.
  const lasts = here !== undefined || can(actor.member.role, 'author');
  if (!here && lasts)
    await tx.addThread({
      id: ThreadId.parse(secrets.id()),
      assessmentId: assessment.id,
      locale: actor.member.locale,
      ...actor.place,
    });
  if (lasts && (!here || here.message === null))
    await tx.enqueue('update-card', { assessmentId: assessment.id }, { key: assessment.id });
  return privately(await cardOf(tx, assessment, { ...readerOf(actor.member), audience: 'you' }));
}

/** Asks first, as the card's button does; of one that is closed already the card is shown. */
async function closeReply(tx: Tx, actor: Actor, assessment: Assessment): Promise<Reply> {
  const { id, title, state, cardRevision: revision } = assessment;
  if (state === 'drafting') throw new Gone('still-drafting', (t) => t.problems.stillDrafting);
  if (state === 'closed')
    return privately(await cardOf(tx, assessment, { ...readerOf(actor.member), audience: 'you' }));
  const { invited, finished, scoring } = await tx.counts(id);
  const left = Math.max(0, invited - finished - scoring);
  return privately(closeCard({ assessmentId: id, revision, assessment: title, left }, wordsOf(actor.member)));
}
