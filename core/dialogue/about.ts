// What is answered to a command about one assessment: named, of the place where it was typed, or chosen among several.
import { allow, can, type Actor, type Right } from '../actor.ts';
import { compareFormOf } from '../assess/show/compare-views.ts';
import { threadHere } from '../assess/members/link-threads.ts';
import { remindCardOf } from '../assess/invite/remind.ts';
import { cardOf, readerOf } from '../assess/show/views.ts';
import type { Card, Reply } from '../cards/card.ts';
import { CHOICES, chooseCard } from '../cards/choose-card.ts';
import { closeCard } from '../cards/close-card.ts';
import { candidateForm } from '../cards/forms/candidate-form.ts';
import { inviteForm } from '../cards/forms/invite-form.ts';
import { problemCard } from '../cards/problem-card.ts';
import type { AboutName } from '../commands.ts';
import { Gone } from '../errors.ts';
import { ThreadId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import { findAssessment, rowsOf, type Meant } from './find.ts';
import { threadCode, unlinkQuestion } from './link.ts';

const privately = (card: Card): Reply => ({ kind: 'private', card });

export const RIGHT = {
  invite: 'invite',
  remind: 'invite',
  close: 'close',
  show: 'review',
  rank: 'review',
  compare: 'review',
  link: 'author',
  unlink: 'author',
} as const satisfies Record<AboutName, Right>;

export const isAbout = (name: string | undefined): name is AboutName =>
  name !== undefined && Object.hasOwn(RIGHT, name);

type Asked = { name: AboutName; secrets: Secrets };

/** Where it may be about several, they are offered. Throws Denied and Gone. */
export async function answerAbout(tx: Tx, actor: Actor, asked: Asked & { query: string }): Promise<Reply> {
  await allow(tx, actor, RIGHT[asked.name]);
  const found = await findAssessment(tx, actor, asked);
  if ('none' in found) return privately(found.none);
  if ('several' in found) return choosing(tx, actor, { name: asked.name, found });
  return answerChosen(tx, actor, { ...asked, assessment: found.one });
}

type Several = Extract<Meant, { several: Assessment[] }>;

/** In a form it is chosen there; else each has a button. */
async function choosing(tx: Tx, actor: Actor, { name, found }: { name: AboutName; found: Several }): Promise<Reply> {
  const t = wordsOf(actor.member);
  const { several, why } = found;
  if (name === 'invite' && several.every(({ state }) => state === 'open'))
    return { kind: 'form', form: candidateForm({ assessments: several, chosen: null, people: [] }, t) };
  const rows = await rowsOf(tx, actor, several.slice(0, CHOICES));
  const placed = async (row: (typeof rows)[number]) => {
    const thread = name === 'unlink' ? await threadHere(tx, actor, row.assessmentId) : undefined;
    return { ...row, threadId: thread?.id };
  };
  const assessments = await Promise.all(rows.map(placed));
  return privately(chooseCard({ command: name, why, assessments, many: several.length }, t));
}

type Chosen = Asked & { assessment: Assessment; threadId?: ThreadId | undefined };

/** Throws Denied and Gone. */
export async function answerChosen(tx: Tx, actor: Actor, chosen: Chosen): Promise<Reply> {
  const { name, assessment, threadId, secrets } = chosen;
  await allow(tx, actor, RIGHT[name]);
  switch (name) {
    case 'invite':
      return inviteReply(assessment, wordsOf(actor.member));
    case 'show':
      return show(tx, actor, { assessment, secrets });
    case 'rank':
      return privately(await cardOf(tx, assessment, { ...readerOf(actor.member), audience: 'you' }));
    case 'compare':
      return { kind: 'form', form: await compareFormOf(tx, assessment, wordsOf(actor.member)) };
    case 'remind':
      return privately(await remindCardOf(tx, actor, assessment.id));
    case 'close':
      return closeReply(tx, actor, assessment);
    case 'link':
      return privately(await threadCode(tx, actor, { assessment, secrets }));
    case 'unlink':
      return privately(await unlinkQuestion(tx, actor, { assessment, threadId }));
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
  const { invited, finished, scoring } = (await tx.standings(id)).counts;
  const left = Math.max(0, invited - finished - scoring);
  return privately(closeCard({ assessmentId: id, revision, assessment: title, left }, wordsOf(actor.member)));
}
