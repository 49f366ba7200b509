// Mail without a mail server: kept as files for whoever runs the product, and shown in the playground's mail box.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Mail, Mailer } from '#core/ports/outside.ts';

const KeptMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  sentAt: z.string(),
});
export type KeptMail = z.infer<typeof KeptMail>;
export type MailLog = { info(data: object, message: string): void };

/** Each person’s in a folder of their own. `inFull` writes the whole mail into the log: for the playground, whose people are invented. Elsewhere the log says where it lies. */
export function folderMailer({ folder, inFull, log }: { folder: string; inFull: boolean; log: MailLog }): Mailer {
  return {
    send: async (mail) => {
      const theirs = join(folder, mail.candidateId);
      await mkdir(theirs, { recursive: true, mode: 0o700 });
      const path = join(theirs, `${mail.id}.json`);
      const kept: KeptMail = { ...mail, sentAt: new Date().toISOString() };
      await writeFile(`${path}.part`, JSON.stringify(kept), { mode: 0o600 });
      await rename(`${path}.part`, path);
      log.info(inFull ? { mail: whole(mail) } : { mail: mail.id, path }, 'mail kept, since SMTP_URL is not set');
    },
    forget: (id) => rm(join(folder, id), { recursive: true, force: true }),
  };
}

const whole = ({ to, subject, text }: Mail) => `To: ${to}\nSubject: ${subject}\n\n${text}`;

/** Newest first. */
export async function keptMails(folder: string): Promise<KeptMail[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.map((text) => KeptMail.parse(JSON.parse(text))).toSorted((a, b) => b.sentAt.localeCompare(a.sentAt));
}
