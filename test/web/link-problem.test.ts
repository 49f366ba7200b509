import { expect, test } from 'vitest';
import { linkProblemPage } from '#web/pages/link-problem.ts';

const css = ['/assets/report-1.css'];
const message = 'This link was withdrawn by the hiring team.';
const codes = [
  'link-unknown',
  'link-expired',
  'link-revoked',
  'link-replaced',
  'link-full',
  'link-changing',
  'link-closed',
  'already-submitted',
];

test.each(codes)('%s has a page with one heading, a title that says it, and no script', (code) => {
  const page = linkProblemPage({ code, message }, { css, locale: 'en' });
  const heading = /<h1>(.+)<\/h1>/u.exec(page)?.[1];

  expect(page.match(/<h1>/gu)).toHaveLength(1);
  expect(page).toContain(`<title>${heading} · Shortlist</title>`);
  expect(page).toContain('href="/assets/report-1.css"');
  expect(page).not.toContain('<script');
});

test('a refusal without words of its own is said with its sentence', () => {
  expect(linkProblemPage({ code: 'not-started', message: 'Read the notice first.' }, { css, locale: 'en' })).toContain(
    'Read the notice first.',
  );
});

test('what is known of the link is on the page: who asked, how far it got, when it closed, whom to write to', () => {
  const page = linkProblemPage(
    {
      code: 'link-expired',
      message,
      workspace: { name: 'Coombe Transit', contact: 'hiring@coombe.example' },
      closedAt: '2026-12-04T18:00:00.000Z',
      timeZone: 'Europe/Paris',
      parts: { done: 2, all: 3 },
      reference: 'GONE-7Q4K',
    },
    { css, locale: 'en' },
  );

  expect(page).toContain('It closed on 4 December at 19:00 CET.');
  expect(page).toContain('aria-label="2 of 3 parts finished"');
  expect(page).toContain('href="mailto:hiring@coombe.example"');
  expect(page).toMatch(/>CT<\/span\s*>\s*Coombe Transit/u);
  expect(page).toContain('GONE-7Q4K');
});

test('nothing that is put in becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)>"';
  const page = linkProblemPage(
    { code: 'x', message: hostile, workspace: { name: hostile, contact: hostile }, reference: hostile },
    { css, locale: 'en' },
  );

  expect(page).not.toContain('<img');
  expect(page).not.toContain('x">"');
});
