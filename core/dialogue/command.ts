// What is answered to `/assess …`; the same on every platform.
import { allow, can, type Actor, type Right } from '../actor.ts';
import { homeFor } from '../assess/show/home.ts';
import type { JoinDeps } from '../assess/members/join.ts';
import type { Card, Reply } from '../cards/card.ts';
import { helpCard } from '../cards/help-card.ts';
import { mistypedCard, pressedCard } from '../cards/mistyped-card.ts';
import { COMMANDS, isAboutOne, parseCommand, type ButtonMeant, type Command, type CommandName } from '../commands.ts';
import { wordsOf } from '../text/words.ts';
import type { Tx } from '../ports/store.ts';
import { candidateReply } from './candidate.ts';
import { answerAbout, RIGHT } from './about.ts';
import { listOf, newestCalled } from './find.ts';
import { answerLink } from './link.ts';
import { settingsReply } from './settings.ts';
import { newReply } from './new.ts';

const privately = (card: Card): Reply => ({ kind: 'private', card });

const BUTTON_NEEDS: Record<ButtonMeant['button'], Right> = {
  export: 'export',
  candidates: 'invite',
  approve: 'author',
  edit: 'author',
  undo: 'decide',
};

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
      return privately(await help(tx, actor));
    case 'mistyped':
      return privately(mistypedCard(command, t));
    case 'pressed':
      await allow(tx, actor, BUTTON_NEEDS[command.button]);
      return privately(pressedCard(command, t));
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
      return linkReply(tx, actor, { asked: command.asked, deps });
    default:
      return answerAbout(tx, actor, { ...command, secrets });
  }
}

function linkReply(
  tx: Tx,
  actor: Actor,
  { asked, deps }: { asked: Extract<Command, { name: 'link' }>['asked']; deps: JoinDeps },
): Promise<Reply> {
  if (asked.kind !== 'thread') return answerLink(tx, actor, { asked, deps });
  return answerAbout(tx, actor, { name: 'link', query: asked.query, secrets: deps.secrets });
}

async function help(tx: Tx, actor: Actor): Promise<Card> {
  const names = allowedTo(actor);
  const called = names.some(isAboutOne) ? await newestCalled(tx) : '';
  return helpCard({ names, called }, wordsOf(actor.member));
}

const NEEDS: Partial<Record<CommandName, Right>> = {
  ...RIGHT,
  new: 'author',
  list: 'review',
  // Whoever reviews may show it where they are, by a code.
  link: 'review',
};

/** What is suggested to a member is what they may do. */
function allowedTo({ member }: Actor): CommandName[] {
  const isAllowed = (right: Right | undefined) => right === undefined || can(member.role, right);
  return COMMANDS.map(({ name }) => name).filter((name) => isAllowed(NEEDS[name]));
}
