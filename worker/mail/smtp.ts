// Mail through the operator's SMTP server.
import nodemailer from 'nodemailer';
import { Permanent, RetryLater } from '#core/errors.ts';
import type { Mailer } from '#core/ports/outside.ts';

const retryMs = 60_000;
/** In all less than the job has, so that it hears of it. */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Each mail has a message id of its own, so that one sent twice after a crash is known as the same. */
export function smtpMailer({ url, from, ...more }: { url: string; from: string; greetingTimeout?: number }): Mailer {
  // Only what stands beside the address is about the connection; the second part is what each mail has.
  const transport = nodemailer.createTransport({ url, ...patience, ...more } as object, {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/u.exec(from)?.[1] ?? 'shortlist.invalid';
  return {
    send: async ({ id, to, subject, text, html }) => {
      try {
        await transport.sendMail({ to, subject, text, html, messageId: `<${id}@${domain}>` });
      } catch (error) {
        throw translated(error);
      }
    },
    forget: async () => {},
  };
}

/** What the server says at these is about this very mail; a refused sign-in, sender or greeting is about all mails, and is mended by whoever runs the product. */
const aboutThisMail = new Set(['RCPT TO', 'DATA']);
const somebodyActsMs = 600_000;

type Refusal = { responseCode?: number; code?: string; command?: string };

/**
 * 5xx to an address or a message is for good, and so is an address that no server can be asked about; everything else
 * passes. Nothing of an address stands in what is said, since it is logged.
 */
function translated(error: unknown): unknown {
  const { responseCode, code, command = 'CONN' } = error as Refusal;
  if (responseCode === undefined && code === 'EENVELOPE') return new Permanent('No mail server takes this address.');
  if (responseCode === undefined || responseCode < 500) {
    const said = `The mail server did not take the message (${responseCode ?? command}).`;
    return new RetryLater(retryMs, said, { cause: error });
  }
  if (aboutThisMail.has(command)) return new Permanent(`The mail server refused the message with ${responseCode}.`);
  const said = `The mail server refuses every message with ${responseCode} at ${command}: check SMTP_URL and MAIL_FROM.`;
  return new RetryLater(somebodyActsMs, said, { cause: error });
}
