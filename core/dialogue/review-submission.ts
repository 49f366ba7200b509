// What is answered to the forms of scorecards and comments.
import { allow, arrive, type Actor } from '../actor.ts';
import { askForScorecards, type Asked } from '../assess/decide/ask-scorecards.ts';
import { personCardOf, resultFor } from '../assess/show/person-views.ts';
import { addComment, giveScorecard } from '../assess/decide/review.ts';
import type { Carried } from '../cards/carried.ts';
import type { Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import { parseAskScorecards } from '../cards/forms/ask-scorecards-form.ts';
import { parseComment } from '../cards/forms/comment-form.ts';
import { parseScorecard } from '../cards/forms/scorecard-form.ts';
import type { FormValues, Parsed } from '../cards/forms/values.ts';
import { done, refused } from '../cards/forms/values.ts';
import type { Member } from '../ports/members.ts';
import type { Secrets } from '../ports/outside.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';
import type { LookUps } from './people.ts';
import { attemptOf } from './scene.ts';

type Deps = { secrets: Secrets; lookUp: LookUps };
type Scene = { tx: Tx; actor: Actor; carried: Carried; values: FormValues; key: string; deps: Deps };

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Scene) => tx.once('form', key);

export async function keepingScorecard(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, values } = scene;
  await allow(tx, actor, 'review');
  const attemptId = attemptOf({ carried });
  const { assessment, attempt } = await resultFor(tx, attemptId, wordsOf(actor.member));
  const form = parseScorecard(values, await tx.criteria(assessment.id, attempt.version), wordsOf(actor.member));
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (!(await isFirst(scene))) return nothing;
  await giveScorecard(tx, actor, { attemptId, said: form.value });
  return { kind: 'private', card: await personCardOf(tx, attemptId, actor.member) };
}

export async function keepingComment(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, values } = scene;
  const form = parseComment(values, wordsOf(actor.member));
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const attemptId = attemptOf({ carried });
  if (!(await isFirst(scene))) return nothing;
  await addComment(tx, actor, { attemptId, text: form.value.text });
  return { kind: 'private', card: await personCardOf(tx, attemptId, actor.member), replace: true };
}

export async function askingMembers(scene: Scene): Promise<Reply> {
  const { tx, actor, carried, values, deps } = scene;
  await allow(tx, actor, 'review');
  const t = wordsOf(actor.member);
  const form = parseAskScorecards(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const members = await membersOf(scene, form.value.members, t);
  if (!members.ok) return { kind: 'fields', errors: members.errors };
  if (!(await isFirst(scene))) return nothing;
  const { about, takeBack } = form.value;
  const asking = { attemptId: attemptOf({ carried }), about, takeBack, members: members.value, secrets: deps.secrets };
  return { kind: 'private', card: doneCard(askedWords(await askForScorecards(tx, actor, asking), t)) };
}

/** The chosen people as members; one guest or stranger among them, and nobody is asked yet. */
async function membersOf({ tx, actor, deps }: Scene, ids: string[], t: Words): Promise<Parsed<Member[]>> {
  const { platform } = actor.place;
  const { guest, unknown } = t.review.askForm;
  const known = new Map<string, Member>();
  for (const id of ids) {
    const member = await tx.memberByExternalId(platform, id);
    if (member && member.role !== 'guest') known.set(id, member);
  }
  const arrivals = await deps.lookUp(ids.filter((id) => !known.has(id)));
  for (const arrival of arrivals) {
    if (!arrival) return refused({ members: unknown });
    if (arrival.isGuest) return refused({ members: guest(arrival.name) });
  }
  for (const arrival of arrivals) if (arrival) known.set(arrival.externalId, await arrive(tx, arrival));
  return done([...known.values()]);
}

function askedWords({ told, already, given, takenBack }: Asked, t: Words): string {
  const { asked } = t.review;
  const parts = [
    told.length > 0 ? asked.told(t.list(told)) : null,
    already.length > 0 ? asked.already(t.list(already)) : null,
    given.length > 0 ? asked.given(t.list(given)) : null,
    takenBack.length > 0 ? asked.takenBack(t.list(takenBack)) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? t.sentences(parts) : asked.nothing;
}
