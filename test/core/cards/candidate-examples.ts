// The recruiter's list of candidates and one of them, with invented people.
import { erasedCard } from '#core/cards/erased-card.ts';
import { candidateCard } from '#core/cards/candidate-card.ts';
import { candidatesCard } from '#core/cards/candidates-card.ts';
import type { Card, Form } from '#core/cards/card.ts';
import { extendForm } from '#core/cards/forms/extend-form.ts';
import { exportForm } from '#core/cards/forms/export-form.ts';
import { extraTimeForm } from '#core/cards/forms/extra-time-form.ts';
import { InvitationId } from '#core/model/ids.ts';
import { en, type Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const invitationId = (n: number) => InvitationId.parse(`0198c0de-0000-7000-8000-00000000000${n}`);
const assessment = 'Backend Developer, timetable data';
const about = { assessmentId, revision: 7, assessment };
const at = '24 November 10:12';

const rows = (t: Words) => {
  const { state, until, mailFailed } = t.candidates;
  return [
    { name: 'Amara Osei', email: 'amara@post.example', status: state.finished(at) },
    { name: 'Tom Hadley', email: 'tom@post.example', status: t.commas([state.begun(at), until('11 December 23:59')]) },
    { name: 'Mei-Ling Chau', email: 'mei@post.example', status: t.commas([state.invited(at), mailFailed]) },
    { name: 'Ikram Saleh', email: 'ikram@post.example', status: state.revoked(at) },
  ].map((row, i) => ({ ...row, invitationId: invitationId(i + 1) }));
};

const one = (t: Words) => ({
  ...about,
  invitationId: invitationId(2),
  name: 'Tom Hadley',
  email: 'tom@post.example',
  number: 2,
  status: t.candidates.state.begun(at),
  deadline: t.candidates.ownDeadline('11 December 23:59'),
  extraTimePercent: 25,
  url: 'https://shortlist.example/a/Qk7__z-4',
  may: { send: true, change: true, restore: false },
  said: null,
});

export const candidateExamples = (t: Words): Record<string, Card> => ({
  candidates: candidatesCard(
    {
      ...about,
      people: 14,
      page: 1,
      pages: 2,
      rows: rows(t),
      satisfaction: { average: 4.24, people: 7 },
      blind: { isOn: true, mayChange: true },
    },
    t,
  ),
  erased: erasedCard(about, t),
  'candidates-empty': candidatesCard(
    { ...about, people: 0, page: 1, pages: 1, rows: [], satisfaction: null, blind: { isOn: false, mayChange: true } },
    t,
  ),
  candidate: candidateCard(one(t), t),
  'candidate-revoked': candidateCard(
    {
      ...one(t),
      status: t.candidates.state.revoked(at),
      extraTimePercent: 0,
      url: null,
      may: { send: false, change: false, restore: true },
      said: t.candidates.revoked,
    },
    t,
  ),
});

const person = { assessmentId, invitationId: invitationId(2), revision: 7, name: 'Tom Hadley' };

export const candidateForms: Record<string, Form> = {
  export: exportForm(about, en),
  extend: extendForm(person, { proposed: new Date('2026-12-11T23:59:00Z'), isReached: true }, en),
  extraTime: extraTimeForm(person, { percent: 25, reason: null, hasLimit: true }, en),
};
