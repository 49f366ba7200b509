// What is answered to the buttons of scorecards and comments: their forms.
import { allow, type Actor } from '../actor.ts';
import { refuseWhenClosed } from '../assess/decide/review.ts';
import { resultFor } from '../assess/show/person-views.ts';
import type { Carried } from '../cards/carried.ts';
import type { Form, Reply } from '../cards/card.ts';
import type { Subject } from '../cards/decisions.ts';
import { askScorecardsForm, type AskScorecardsForm } from '../cards/forms/ask-scorecards-form.ts';
import { commentForm } from '../cards/forms/comment-form.ts';
import { scorecardForm } from '../cards/forms/scorecard-form.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import { wouldBeLate } from '../assess/decide/reviews.ts';
import { namesOf } from '../assess/show/views.ts';
import { attemptOf } from './scene.ts';

type Scene = { tx: Tx; actor: Actor; carried: Carried };

async function aboutOf({ tx, actor, carried }: Scene): Promise<Subject & { version: number }> {
  await allow(tx, actor, 'review');
  const attemptId = attemptOf({ carried });
  const { assessment, attempt, name } = await resultFor(tx, attemptId, wordsOf(actor.member));
  const { version } = attempt;
  return { version, assessmentId: assessment.id, revision: assessment.cardRevision, attemptId, name };
}

const shown = (form: Form): Reply => ({ kind: 'form', form });

export async function givingScorecard(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  const subject = await aboutOf(scene);
  await refuseWhenClosed(tx, subject.attemptId);
  const given = await tx.scorecards(subject.attemptId);
  const mine = given.find(({ memberId }) => memberId === actor.member.id) ?? null;
  const criteria = await tx.criteria(subject.assessmentId, subject.version);
  const late = await wouldBeLate(tx, { attemptId: subject.attemptId, memberId: actor.member.id });
  return shown(scorecardForm({ ...subject, criteria, mine, late }, wordsOf(actor.member)));
}

export async function commenting(scene: Scene): Promise<Reply> {
  return shown(commentForm(await aboutOf(scene), wordsOf(scene.actor.member)));
}

export async function askingScorecards(scene: Scene): Promise<Reply> {
  const { tx, actor } = scene;
  const subject = await aboutOf(scene);
  await refuseWhenClosed(tx, subject.attemptId);
  const t = wordsOf(actor.member);
  return shown(askScorecardsForm({ ...subject, open: await openOf(tx, subject.attemptId, t) }, t));
}

/** Those who were asked and haven't given theirs about this candidate. */
async function openOf(tx: Tx, attemptId: AttemptId, t: Words): Promise<AskScorecardsForm['open']> {
  const givers = new Set((await tx.scorecards(attemptId)).map(({ memberId }) => memberId));
  const requests = (await tx.scorecardRequests(attemptId)).filter(({ memberId }) => !givers.has(memberId));
  const names = await namesOf(
    tx,
    requests.map(({ memberId }) => memberId),
    t,
  );
  return requests.map((one) => ({
    requestId: one.id,
    name: names.get(one.memberId) ?? '',
    all: one.attemptId === null,
  }));
}
