// Mail through the operator's SMTP server.
import nodemailer from 'nodemailer';
import { Permanent, RetryLater } from '#core/errors.ts';
import type { Mailer } from '#core/ports/outside.ts';

const retryMs = 60_000;

/** Each mail has a message id of its own, so that one sent twice after a crash is known as the same. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = nodemailer.createTransport(url, {
    from,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
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

/** 5xx is for good, and so is an address that no server can be asked about; everything else passes. */
function translated(error: unknown): unknown {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined && responseCode >= 500)
    return new Permanent(`The mail server refused the message with ${responseCode}.`);
  if (responseCode === undefined && code === 'EENVELOPE') return new Permanent('No mail server takes this address.');
  return new RetryLater(retryMs, 'The mail server did not take the message.', { cause: error });
}
