import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Permanent, RetryLater } from '#core/errors.ts';
import { CandidateId } from '#core/model/ids.ts';
import { smtpMailer } from '#worker/mail/smtp.ts';

const received: ParsedMail[] = [];
let refusal: { responseCode: number } | undefined;
let server: SMTPServer;
let url: string;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('no'), refusal) : null),
    onData: async (stream, _session, done) => {
      received.push(await simpleParser(stream));
      done();
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((done) => server.close(done)));

const mail = {
  id: 'invitation-1',
  candidateId: CandidateId.parse('0197a5a4-3b1c-7c55-9d10-5f2f7d5c0a11'),
  to: 'amara@post.example',
  subject: 'Your assessment',
  text: 'Open it.',
  html: '<p>Open it.</p>',
};
const mailer = () => smtpMailer({ url, from: 'Coombe Transit <hiring@coombe.example>' });

test('a mail arrives as text and HTML, with an id that a repeat carries too', async () => {
  await mailer().send(mail);
  await mailer().send(mail);
  const [first, again] = received;
  expect(first).toMatchObject({ subject: 'Your assessment', messageId: '<invitation-1@coombe.example>' });
  expect(first?.text?.trim()).toBe('Open it.');
  expect(first?.html).toContain('<p>Open it.</p>');
  expect(again?.messageId).toBe(first?.messageId);
});

test('an address that is refused for good is not tried again', async () => {
  refusal = { responseCode: 550 };
  await expect(mailer().send(mail)).rejects.toBeInstanceOf(Permanent);
});

test('an address that no server can be asked about isn’t tried again either', async () => {
  refusal = undefined;
  for (const to of ['', 'undisclosed-recipients:;'])
    await expect(mailer().send({ ...mail, to })).rejects.toBeInstanceOf(Permanent);
});

test('a server that is busy or away is tried later', async () => {
  refusal = { responseCode: 451 };
  await expect(mailer().send(mail)).rejects.toBeInstanceOf(RetryLater);
  await expect(smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'a@b.example' }).send(mail)).rejects.toBeInstanceOf(
    RetryLater,
  );
});

test.each([
  ['the sign-in', (at: string) => at.replace('smtp://', 'smtp://amara:wrong@'), 'AUTH PLAIN'],
  ['the sender', (at: string) => at, 'MAIL FROM'],
])('a server that refuses %s for good takes every mail once that is mended', async (_what, urlOf, command) => {
  const strict = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_given, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
    onMailFrom: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: 550 })),
  });
  await new Promise<void>((ready) => strict.listen(0, '127.0.0.1', ready));
  const at = `smtp://127.0.0.1:${(strict.server.address() as AddressInfo).port}`;
  const refused = smtpMailer({ url: urlOf(at), from: 'a@coombe.example' }).send(mail);
  await expect(refused).rejects.toBeInstanceOf(RetryLater);
  await expect(refused).rejects.toThrow(new RegExp(`at ${command}: check SMTP_URL`, 'u'));
  await expect(refused).rejects.not.toThrow(/post\.example/u);
  await new Promise<void>((done) => strict.close(done));
});

test('a server that takes the connection and says nothing is left, and tried later', async () => {
  const silent = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const silentUrl = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const asked = performance.now();
  const told = smtpMailer({ url: silentUrl, from: 'a@coombe.example', greetingTimeout: 500 }).send(mail);
  await expect(told).rejects.toBeInstanceOf(RetryLater);
  expect(performance.now() - asked).toBeLessThan(5_000);
  silent.close();
});

test('a line break in a name can’t add a header', async () => {
  refusal = undefined;
  received.length = 0;
  await mailer().send({ ...mail, subject: 'Hello\r\nBcc: other@post.example' });
  expect(received[0]?.headers.has('bcc')).toBe(false);
});
