import { expect, test } from 'vitest';
import { invitationMail } from '#core/assess/invite/invitation-mail.ts';
import { CandidateId } from '#core/model/ids.ts';
import type { Assessment } from '#core/ports/assessments.ts';
import { LOCALES } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';
import type { Workspace } from '#core/ports/members.ts';

const t = plainWords('en');
const limited = { title: 'Clerk', minutes: 38, withCv: false, withQuestions: true, timeLimitMinutes: 30 } as Assessment;
const about = {
  id: 'i1',
  candidateId: CandidateId.parse('0197a5a4-3b1c-7c55-9d10-5f2f7d5c0a11'),
  person: { name: 'Ann Lee', email: 'ann@post.example' },
  url: 'https://shortlist.example/a/x',
  workspace: { name: 'Coombe Transit', contact: null, timeZone: 'Europe/London' } as Workspace,
  assessment: limited,
  closesAt: null,
  greeted: true,
  by: null,
  again: null,
};

test('an invitation says the time limit of the questions', () => {
  expect(invitationMail(about, t).text).toContain(
    'It takes about 41 minutes. The questions have a time limit of 30 minutes, which begins only when you start them.',
  );
});

test('the limit is said with the person’s extra time, in every language', () => {
  for (const locale of LOCALES) {
    const { text } = invitationMail({ ...about, extraTimePercent: 25 }, plainWords(locale));
    expect(text).toMatch(/(?<!\d)38[ \u00A0\u202F]/u);
    expect(text).not.toMatch(/(?<!\d)30[ \u00A0\u202F]/u);
  }
});

test('no limit is said where there is none, or where the extra time of a mail that goes out again isn’t known', () => {
  const none = { ...limited, timeLimitMinutes: null };

  expect(invitationMail({ ...about, assessment: none }, t).text).not.toContain('time limit');
  expect(invitationMail({ ...about, again: new Date(0) }, t).text).not.toContain('time limit');
});
