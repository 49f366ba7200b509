// What is answered to the buttons and forms of a recruiter's list of candidates.
import { allow, type Actor } from '../actor.ts';
import { candidateCardOf, candidateFor, candidatesCardOf, type CandidateDeps } from '../assess/invite/candidates.ts';
import {
  deadlineSoFar,
  extend,
  giveExtraTime,
  refuseToExtend,
  restore,
  revoke,
  sendAgain,
} from '../assess/invite/change-invitation.ts';
import { erase } from '../assess/erase.ts';
import { setBlind } from '../assess/show/name-rules.ts';
import { askForExport } from '../assess/report/send-export.ts';
import { endOfDay } from '../assess/nine.ts';
import type { Carried } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { doneCard } from '../cards/done-card.ts';
import { erasedCard } from '../cards/erased-card.ts';
import { extendForm, parseExtend } from '../cards/forms/extend-form.ts';
import { exportForm, parseExport } from '../cards/forms/export-form.ts';
import { extraTimeForm, parseExtraTime, type About } from '../cards/forms/extra-time-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { Gone } from '../errors.ts';
import type { InvitationId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { assessmentOf, privately, type Scene } from './scene.ts';

const WEEK_MS = 7 * 86_400_000;

const invitationOf = ({ carried }: { carried: Carried }): InvitationId => {
  if (!carried.invitationId) throw new Gone('button-unknown', (t) => t.problems.oldButton);
  return carried.invitationId;
};

export async function listingCandidates(scene: Scene): Promise<Reply> {
  const { tx, actor, carried } = scene;
  return privately(
    scene,
    await candidatesCardOf(tx, actor, { assessment: await assessmentOf(scene), page: carried.page }),
  );
}

export async function showingCandidate(scene: Scene): Promise<Reply> {
  return privately(scene, await cardAfter(scene, null));
}

export async function sendingAgain(scene: Scene): Promise<Reply> {
  await sendAgain(scene.tx, scene.actor, invitationOf(scene));
  return privately(scene, await cardAfter(scene, scene.t.candidates.sentAgain));
}

export async function revoking(scene: Scene): Promise<Reply> {
  await revoke(scene.tx, scene.actor, invitationOf(scene));
  return privately(scene, await cardAfter(scene, scene.t.candidates.revoked));
}

export async function restoring(scene: Scene): Promise<Reply> {
  await restore(scene.tx, scene.actor, invitationOf(scene));
  return privately(scene, await cardAfter(scene, scene.t.candidates.restored));
}

/** Their card has nothing to show any more: what was done takes its place. */
export async function erasing(scene: Scene): Promise<Reply> {
  const { id, cardRevision } = await erase(scene.tx, scene.actor, invitationOf(scene));
  return privately(scene, erasedCard({ assessmentId: id, revision: cardRevision }, scene.t));
}

export const hidingNames = (scene: Scene): Promise<Reply> => settingBlind(scene, true);
export const showingNames = (scene: Scene): Promise<Reply> => settingBlind(scene, false);

async function settingBlind(scene: Scene, blind: boolean): Promise<Reply> {
  await setBlind(scene.tx, scene.actor, { assessment: await assessmentOf(scene), blind });
  return listingCandidates(scene);
}

export async function exporting(scene: Scene): Promise<Reply> {
  const { tx, actor, t } = scene;
  await allow(tx, actor, 'export');
  const { id, cardRevision: revision, title } = await assessmentOf(scene);
  return { kind: 'form', form: exportForm({ assessmentId: id, revision, assessment: title }, t) };
}

type After = { tx: Tx; actor: Actor; carried: Carried; deps: CandidateDeps };

const cardAfter = (scene: After, said: string | null): Promise<Card> =>
  candidateCardOf(scene.tx, scene.actor, { id: invitationOf(scene), deps: scene.deps, said });

export async function extending(scene: Scene): Promise<Reply> {
  const { tx, actor, t } = scene;
  await allow(tx, actor, 'invite');
  const found = await candidateFor(tx, invitationOf(scene));
  const now = await tx.now();
  refuseToExtend(found.person, found.assessment, now);
  const { timeZone } = await tx.workspace();
  const from = Math.max(now.getTime(), deadlineSoFar(found)?.getTime() ?? 0);
  const proposed = endOfDay(new Date(from + WEEK_MS), timeZone);
  return { kind: 'form', form: extendForm(aboutOf(found), { proposed, isReached: !found.person.cameByShareLink }, t) };
}

export async function givingExtraTime(scene: Scene): Promise<Reply> {
  const { tx, actor, t } = scene;
  await allow(tx, actor, 'invite');
  const found = await candidateFor(tx, invitationOf(scene));
  const hasLimit = found.assessment.timeLimitMinutes !== null;
  const extra = await tx.extraTime(found.person.id);
  return { kind: 'form', form: extraTimeForm(aboutOf(found), { ...extra, hasLimit }, t) };
}

const aboutOf = ({ person, assessment, name }: Awaited<ReturnType<typeof candidateFor>>): About => ({
  assessmentId: assessment.id,
  invitationId: person.id,
  revision: assessment.cardRevision,
  name,
});

type Submitted = After & { t: Words; values: FormValues; key: string };

const nothing: Reply = { kind: 'nothing' };

/** Only now that the form is in order does it count as submitted. */
const isFirst = ({ tx, key }: Submitted) => tx.once('form', key);

export async function keepingDeadline(scene: Submitted): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const id = invitationOf(scene);
  const before = deadlineSoFar(await candidateFor(tx, id));
  const form = parseExtend(values, { now: await tx.now(), before }, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (!(await isFirst(scene))) return nothing;
  const { until } = form.value;
  await extend(tx, actor, { id, until });
  const said = t.candidates.extended(t.when(until, actor.member.timeZone));
  return { kind: 'private', card: await cardAfter(scene, said), replace: true };
}

export async function orderingExport(scene: Submitted): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const form = parseExport(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (!(await isFirst(scene))) return nothing;
  const { id: assessmentId, title } = await assessmentOf(scene);
  await askForExport(tx, actor, { assessmentId, format: form.value.format });
  return { kind: 'private', card: doneCard(t.exporting.coming(title)) };
}

export async function keepingExtraTime(scene: Submitted): Promise<Reply> {
  const { tx, actor, t, values } = scene;
  const form = parseExtraTime(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  if (!(await isFirst(scene))) return nothing;
  await giveExtraTime(tx, actor, { id: invitationOf(scene), extra: form.value });
  return { kind: 'private', card: await cardAfter(scene, t.candidates.timeSet(form.value.percent)), replace: true };
}
