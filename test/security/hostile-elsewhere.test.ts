// Hostile words stay words in Teams' cards and in mails.
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawCard } from '#bots/teams/draw.ts';
import { invitationMail } from '#core/assess/invite/invitation-mail.ts';
import { reminderMail } from '#core/assess/invite/reminder-mail.ts';
import type { Card } from '#core/cards/card.ts';
import { code, note, quote, strong, text } from '#core/cards/spans.ts';
import { CandidateId, WorkspaceId } from '#core/model/ids.ts';
import type { Assessment } from '#core/ports/assessments.ts';
import { plainWords } from '#core/text/words.ts';
import { smtpMailer } from '#worker/mail/smtp.ts';
import { DISGUISE, stringsOf, tagsOf } from './disguise.ts';
import { hostile } from './hostile.ts';

const each = Object.entries(hostile);
const harmless = 'Words';

describe('in an Adaptive Card', () => {
  const option = (words: string) => ({ label: words, value: '1', description: words });
  const cardOf = (words: string): Card => ({
    summary: words,
    blocks: [
      { type: 'title', text: words },
      note(words, strong(words)),
      text(words, code(words), quote(words)),
      { type: 'facts', facts: [{ label: words, value: words }] },
      { type: 'table', id: 't', header: [words, words, words], rows: [[words, words, words]], numeric: [2] },
      { type: 'pick', action: 'open', placeholder: words, options: [option(words)], go: words },
      { type: 'buttons', id: 'b', buttons: [{ label: words, spoken: words, action: 'open', value: '1' }] },
    ],
  });

  test.each(each)('%s calls nobody, links nowhere and fills nothing in', (_, words) => {
    for (const surface of ['chat', 'dialog'] as const) {
      const card = drawCard(cardOf(words), { surface });
      const [read, marked] = [stringsOf(card), markedIn(card)];
      expect(marked.length).toBeGreaterThan(8);
      for (const one of marked) {
        expect(one).not.toMatch(/[<*~`\\]|\]\(|\]\[|!\[|&#?\w+;/u);
        expect(one).not.toMatch(/^\s*(?:#{1,6}|>|[-+=]+|\d{1,9}[.)])(?:\s|$)/u);
        expect(one).not.toMatch(/\n/u);
      }
      expect([card.speak, card.fallbackText].join()).not.toMatch(/[<>&]/u);
      expect(read.join('\n')).not.toContain('{{');
      expect(JSON.stringify(card)).not.toContain('"entities":');
      expect(read.join('')).not.toMatch(DISGUISE);
      expect(read.every((one) => one.isWellFormed())).toBe(true);
    }
  });
});

/** The texts that Teams reads as markdown. */
function markedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const own = node['type'] === 'TextBlock' ? [String(node['text'])] : [];
  const facts = node['type'] === 'FactSet' ? stringsOf(node['facts']) : [];
  return [...own, ...facts, ...Object.values(node).flatMap(markedIn)];
}

describe('in a mail', () => {
  const received: { raw: string; to: string[] }[] = [];
  let server: SMTPServer;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: async (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        received.push({ raw: Buffer.concat(chunks).toString(), to: envelope.rcptTo.map(({ address }) => address) });
        done();
      },
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => new Promise<void>((done) => server.close(done)));

  const t = plainWords('en');
  const about = (words: string) => ({
    id: 'i1',
    candidateId: CandidateId.parse('0197a5a4-3b1c-7c55-9d10-5f2f7d5c0a11'),
    person: { name: words, email: 'amara@post.example' },
    url: 'https://shortlist.example/a/x',
    workspace: {
      id: WorkspaceId.parse('0197a5a4-3b1c-7c55-9d10-5f2f7d5c0a01'),
      name: words,
      timeZone: 'UTC',
      contact: words,
      platformName: 'Coombe Transit',
      look: { accent: null, hasLogo: false, version: 0 },
      publicNames: false,
      blind: false,
    },
    assessment: { title: words, minutes: 30, withCv: false, withQuestions: true, timeLimitMinutes: null } as Assessment,
    closesAt: null,
  });
  const mailsOf = (words: string) => [
    invitationMail({ ...about(words), greeted: true, by: words, again: null }, t),
    reminderMail({ ...about(words), hasStarted: false }, t),
  ];
  const sent = async (mail: ReturnType<typeof invitationMail>) => {
    const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    await smtpMailer({ url, from: 'Shortlist <hiring@coombe.example>' }).send(mail);
    const { raw, to } = received.pop()!;
    const { subject = '', text: plain = '', html } = await simpleParser(raw);
    const [head = ''] = raw.split('\r\n\r\n');
    const names = [...head.matchAll(/^([\w-]+):/gmu)].map(([, name]) => name?.toLowerCase());
    return { names: new Set(names), to, subject, plain, tags: tagsOf(html || '') };
  };

  test.each(each)('%s adds no header, no reader and no tag', async (_, words) => {
    const plain = mailsOf(harmless);
    for (const [i, mail] of mailsOf(words).entries()) {
      const [found, usual] = [await sent(mail), await sent(plain[i]!)];
      expect(found).toMatchObject({ names: usual.names, to: ['amara@post.example'], tags: usual.tags });
      expect(`${found.subject}${found.plain}`).not.toMatch(DISGUISE);
      expect(found.subject).not.toContain('\n');
    }
  });
});
