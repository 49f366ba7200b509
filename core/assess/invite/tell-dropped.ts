// The job that tells a member what was read from their file, or how it ended; by direct message, since only they should see it.
import type { Card } from '../../cards/card.ts';
import { droppedCard, unreadCard } from '../../cards/dropped-card.ts';
import { invitedCard } from '../../cards/invited-card.ts';
import type { ReadAs } from '../../model/dropped.ts';
import type { AssessmentId, FileId } from '../../model/ids.ts';
import type { DroppedFile } from '../../ports/dropped.ts';
import type { Member, Platform } from '../../ports/members.ts';
import type { Chat, Secrets } from '../../ports/outside.ts';
import type { Run } from '../../ports/run.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { wordsOf } from '../../text/words.ts';

type Links = { secrets: Secrets; publicUrl: string };
type Deps = Links & { inWorkspace: InWorkspace; chats: Record<Platform, Chat | undefined> };

/** A card shows no more links than that. */
const mostLinks = 400;

export async function tellDropped(deps: Deps, run: Run, id: FileId): Promise<void> {
  const told = await deps.inWorkspace(run.workspaceId, async (tx) => {
    const file = await tx.dropped(id);
    const member = file && (await tx.member(file.memberId));
    const card = file && member && (await cardFor(tx, { links: deps, file, member }));
    return card ? { member, card, isOver: file.state === 'failed' || file.state === 'done' } : undefined;
  });
  if (told) await deps.chats[told.member.platform]?.tell(run.workspaceId, told.member.externalId, told.card);
  await run.commit(async (tx) => {
    if (told?.isOver) await tx.removeDropped(id);
  });
}

type Telling = { links: Links; file: DroppedFile; member: Member };

async function cardFor(tx: Tx, { links, file, member }: Telling): Promise<Card | undefined> {
  const t = wordsOf(member);
  const { state, problem, content } = file;
  if (state === 'failed') return unreadCard({ file: content.name, problem: problem ?? 'unreadable' }, t);
  if (state === 'ready') return droppedCardOf(tx, file, member);
  if (state !== 'done' || content.read?.kind !== 'invited' || !file.assessmentId) return undefined;
  const assessment = await tx.assessment(file.assessmentId);
  if (!assessment) return undefined;
  const { already, mailed } = content.read;
  const view = {
    assessmentId: assessment.id,
    assessment: assessment.title,
    people: await linked(tx, { ...links, id: assessment.id }, content.read),
    already,
    mailed,
    closes: assessment.closesAt && t.when(assessment.closesAt, member.timeZone),
  };
  return invitedCard(view, t);
}

/** What was read, with the buttons that do something with it. */
async function droppedCardOf(
  tx: Tx,
  { id, content, assessmentId }: DroppedFile,
  member: Member,
): Promise<Card | undefined> {
  const { read, name: file } = content;
  if (!read || read.kind === 'invited') return undefined;
  const assessment = assessmentId ? await tx.assessment(assessmentId) : undefined;
  const emails = read.kind === 'people' && assessment ? read.people.map(({ email }) => email) : [];
  const before = assessment ? (await tx.invitedAmong(assessment.id, emails)).size : 0;
  const about = assessment ? { title: assessment.title, withCv: assessment.withCv } : null;
  return droppedCard({ fileId: id, file, read, before, assessment: about }, wordsOf(member));
}

async function linked(
  tx: Tx,
  { secrets, publicUrl, id }: Links & { id: AssessmentId },
  { people }: ReadAs<'invited'>,
): Promise<{ name: string; url: string }[]> {
  const links = [];
  for (const { name, email } of people.slice(0, mostLinks)) {
    const candidateId = await tx.candidateByEmail(email);
    const invitation = candidateId && (await tx.invitationOf(id, candidateId));
    if (invitation) links.push({ name: name || email, url: `${publicUrl}/a/${secrets.linkToken(invitation.id)}` });
  }
  return links;
}
