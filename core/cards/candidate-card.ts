// One person's invitation, for a recruiter: the link, how far they are, and what can be changed for them alone.
import type { AssessmentId, InvitationId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION, type Action } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { openable } from './open-button.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { short } from './words.ts';

export type CandidateView = {
  assessmentId: AssessmentId;
  revision: number;
  invitationId: InvitationId;
  assessment: string;
  name: string;
  email: string;
  number: number | null;
  status: string;
  /** Written out; null when there is none. */
  deadline: string | null;
  extraTimePercent: number;
  /** Null where it leads nowhere. */
  url: string | null;
  /** What can be done about it now. */
  may: { send: boolean; change: boolean; restore: boolean };
  /** What was just done, in a sentence. */
  said: string | null;
};

export function candidateCard(view: CandidateView, t: Words): Card {
  return {
    summary: view.said ?? t.candidates.summary(short(view.name, 80), view.status),
    blocks: [
      title(view.name),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      ...(view.said === null ? [] : [text(strong(view.said))]),
      { type: 'facts', facts: factsOf(view, t) },
      ...linkBlocks(view, t),
      { type: 'buttons', id: 'candidate', buttons: buttonsOf(view, t) },
      note(t.candidates.recruitersOnly),
    ],
  };
}

function factsOf({ email, status, deadline, extraTimePercent, number }: CandidateView, t: Words) {
  return [
    { label: t.candidates.email, value: short(email, 200) },
    { label: t.candidates.status, value: status },
    { label: t.candidates.deadline, value: deadline ?? t.candidates.noDeadline },
    {
      label: t.candidates.extraTime,
      value: extraTimePercent === 0 ? t.candidates.none : t.candidates.percent(extraTimePercent),
    },
    ...(number === null ? [] : [{ label: t.candidates.number, value: t.common.candidateCalled(String(number)) }]),
  ];
}

function linkBlocks({ url, name }: CandidateView, t: Words): CardBlock[] {
  if (url === null) return [];
  const spoken = t.candidates.openLink(short(name, 50));
  return [openable({ url, spoken }, words(t.candidates.theirLink, '\n', code(url)), t)];
}

function buttonsOf({ assessmentId, revision, invitationId, may }: CandidateView, t: Words): Button[] {
  const value = encodeValue({ assessmentId, invitationId, revision });
  const button = (label: string, action: Action): Button => ({ label, action, value });
  const revoke = { ...button(t.candidates.revoke, ACTION.revoke), confirm: t.candidates.revokeQuestion };
  return [
    ...(may.send ? [button(t.candidates.sendAgain, ACTION.sendAgain)] : []),
    ...(may.change
      ? [button(t.candidates.extend, ACTION.extend), button(t.candidates.giveTime, ACTION.extraTime), revoke]
      : []),
    ...(may.restore ? [button(t.candidates.restore, ACTION.restore)] : []),
    { ...button(t.erasure.button, ACTION.erase), confirm: t.erasure.question },
    button(t.candidates.all, ACTION.candidates),
  ];
}
