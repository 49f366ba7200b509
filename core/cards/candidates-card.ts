// Who is invited and how far each is; for recruiters, who know the names since they invite.
import type { AssessmentId, InvitationId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { note, strong, title, words } from './spans.ts';
import { oneLine, short } from './words.ts';

export type CandidateRow = {
  invitationId: InvitationId;
  name: string;
  email: string;
  /** Written out: how far they are, and what keeps mail from them. */
  status: string;
};

export type CandidatesView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  /** In all. */
  people: number;
  /** From 1. */
  page: number;
  pages: number;
  rows: CandidateRow[];
  /** How they found it: the average of 1 to 5, once enough have said so. */
  satisfaction: { average: number; people: number } | null;
  /** Names wait for a decision; and the reader may change that. */
  blind: { isOn: boolean; mayChange: boolean };
};

export const CANDIDATES_A_PAGE = 10;

export function candidatesCard(view: CandidatesView, t: Words): Card {
  const heading = view.people === 0 ? t.candidates.nobody : t.candidates.title(view.people);
  const buttons = [...pageButtons(view, t), addButton(view, t), ...namesButton(view, t)];
  return {
    summary: t.candidates.summary(short(view.assessment, 120), heading),
    blocks: [
      title(heading),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      ...view.rows.map((row) => rowBlock(view, row, t)),
      ...(view.satisfaction
        ? [note(t.candidates.satisfaction(view.satisfaction.average, view.satisfaction.people))]
        : []),
      ...(view.blind.isOn ? [note(t.names.youKnow)] : []),
      { type: 'buttons', id: 'candidates', buttons },
      note(t.sentences([view.pages > 1 ? t.candidates.page(view.page, view.pages) : '', t.candidates.recruitersOnly])),
    ],
  };
}

function rowBlock({ assessmentId, revision }: CandidatesView, row: CandidateRow, t: Words): CardBlock {
  const { name, email, status, invitationId } = row;
  const value = encodeValue({ assessmentId, invitationId, revision });
  const spoken = t.candidates.openSpoken(short(oneLine(name), 50));
  const button: Button = { label: t.common.open, action: ACTION.candidate, value, spoken };
  return {
    type: 'text',
    text: words(strong(short(name, 80)), `   ${short(email, 100)}\n${status}`),
    button,
  };
}

function pageButtons({ assessmentId, revision, page, pages, people }: CandidatesView, t: Words): Button[] {
  const to = (label: string, next: number): Button => ({
    label,
    action: ACTION.candidates,
    value: encodeValue({ assessmentId, revision, page: next }),
  });
  const rest = Math.min(CANDIDATES_A_PAGE, people - page * CANDIDATES_A_PAGE);
  return [
    ...(page > 1 ? [to(t.candidates.back, page - 1)] : []),
    ...(page < pages ? [to(t.candidates.more(rest), page + 1)] : []),
  ];
}

function namesButton({ assessmentId, revision, blind }: CandidatesView, t: Words): Button[] {
  if (!blind.mayChange) return [];
  const value = encodeValue({ assessmentId, revision });
  if (blind.isOn) return [{ label: t.names.show, action: ACTION.showNames, value, confirm: t.names.showQuestion }];
  return [{ label: t.names.hide, action: ACTION.hideNames, value, confirm: t.names.hideQuestion }];
}

const addButton = ({ assessmentId, revision }: CandidatesView, t: Words): Button => ({
  label: t.common.addCandidates,
  action: ACTION.invite,
  value: encodeValue({ assessmentId, revision }),
});

/** Leads there from the card of the assessment. */
export const candidatesButton = (
  { assessmentId, revision }: Pick<CandidatesView, 'assessmentId' | 'revision'>,
  t: Words,
): Button => ({
  label: t.candidates.button,
  action: ACTION.candidates,
  value: encodeValue({ assessmentId, revision }),
});
