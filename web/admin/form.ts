// What the admins' form sends: fields and perhaps a picture, which is known by its content and not by its name.
import { fileTypeFromBuffer } from 'file-type';
import express, { type Request, type Response as Reply } from 'express';
import { UserError } from '#core/errors.ts';
import { lookForm, mostLogoBytes, mostLogoPixels } from '#core/assess/sit/look.ts';
import { LOGO_TYPES, type Logo, type NewLook } from '#core/ports/look.ts';
import type { Words } from '#core/text/en.ts';
import { sizeOf } from './picture-size.ts';

export type Typed = { name: string; accent: string; contact: string };
export type Problems = Partial<Record<keyof Typed | 'logo', string>>;
export type SentLook = { ok: true; look: NewLook } | { ok: false; typed: Typed; problems: Problems };

/** Whoever chooses a photograph by mistake is told so at its field; what is larger still is cut off. */
const mostBytes = 16 * 1024 * 1024;
const whole = express.raw({ type: 'multipart/form-data', limit: mostBytes });

/** Reads what a form sends, or throws UserError; its body is taken only now, so that nobody without a visit sends one. */
export async function readLook(exchange: { request: Request; response: Reply }, t: Words): Promise<SentLook> {
  const form = await formOf(exchange);
  // What has lost its fields on the way must not empty them all.
  if (!form.has('name')) throw new UserError('form-unreadable', (said) => said.common.unreadable);
  const word = (name: string) => textOf(form.get(name));
  const typed = { name: word('name'), accent: isOwn(form) ? word('accent') : '', contact: word('contact').trim() };
  const parsed = lookForm(t).safeParse(typed);
  const logo = form.has('removeLogo') ? null : await logoOf(form.get('logo'), t);
  const problems = {
    ...(parsed.success ? {} : firstOf(parsed.error.issues)),
    ...(typeof logo === 'string' ? { logo } : {}),
  };
  if (!parsed.success || typeof logo === 'string') return { ok: false, typed, problems };
  return { ok: true, look: { ...parsed.data, ...(logo === undefined ? {} : { logo }) } };
}

/** Whoever chooses a colour wants it, also without the tick; `plain` is the one that was shown where there was none. */
const isOwn = (form: FormData): boolean =>
  form.has('own') || (form.has('plain') && form.get('accent') !== form.get('plain'));

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

async function formOf({ request, response }: { request: Request; response: Reply }): Promise<FormData> {
  await new Promise<void>((resolve, reject) => {
    whole(request, response, (error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const headers = { 'content-type': request.get('content-type') ?? '' };
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => new FormData());
}

/** Undefined where none was chosen; what is wrong with it, in words. */
async function logoOf(value: FormDataEntryValue | null, t: Words): Promise<Logo | string | undefined> {
  if (value === null || typeof value === 'string' || value.size === 0) return undefined;
  if (value.size > mostLogoBytes) return t.admin.logoWrong;
  const bytes = Buffer.from(await value.arrayBuffer());
  const found = await fileTypeFromBuffer(bytes);
  const type = LOGO_TYPES.find((one) => one === found?.mime);
  const size = type && sizeOf({ type, bytes });
  if (!size) return t.admin.logoWrong;
  return Math.max(size.width, size.height) > mostLogoPixels ? t.admin.logoVast : { type, bytes };
}

function firstOf(issues: { path: PropertyKey[]; message: string }[]): Problems {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path[0], message]));
}
