// What stands below a link of ours that somebody posts: which assessment it is about, and never who.
import { can } from '../actor.ts';
import { ACTION } from '../cards/actions.ts';
import { encodeValue } from '../cards/carried.ts';
import type { Card } from '../cards/card.ts';
import { stateWords } from '../cards/list-card.ts';
import { note, strong, text } from '../cards/spans.ts';
import { short } from '../cards/words.ts';
import { AttemptId } from '../model/ids.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';

type Posted = { member: Member | undefined; url: string; publicUrl: string };

/** Undefined for what isn't a report of this workspace, and for whom may see none. A candidate's link is never one. */
export async function previewOf(tx: Tx, { member, url, publicUrl }: Posted): Promise<Card | undefined> {
  const attemptId = reportIn(url, publicUrl);
  if (!attemptId || !member || !can(member.role, 'review')) return undefined;
  const attempt = await tx.attempt(attemptId);
  const assessment = attempt && !attempt.trial ? await tx.assessment(attempt.assessmentId) : undefined;
  if (!assessment) return undefined;
  const t = wordsOf(member);
  const { finished, scoring, invited } = (await tx.standings(assessment.id)).counts;
  const state = { state: assessment.state, finished: finished + scoring, invited, closes: null };
  const value = encodeValue({ assessmentId: assessment.id, attemptIds: [attemptId] });
  const heading = t.home.preview(short(assessment.title, 150));
  return {
    summary: heading,
    blocks: [
      text(strong(heading), `\n${stateWords(state, t)}`),
      note(t.home.previewNote),
      { type: 'buttons', id: 'preview', buttons: [{ label: t.answers.openReport, action: ACTION.open, value }] },
    ],
  };
}

function reportIn(url: string, publicUrl: string): AttemptId | undefined {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(publicUrl).origin) return undefined;
  const [, id = ''] = /^\/r\/([\w-]+)(?:\/|$)/u.exec(new URL(url).pathname) ?? [];
  return AttemptId.safeParse(id).data;
}
