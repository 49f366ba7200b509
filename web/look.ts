// How a company looks to candidates: its colour as a style sheet, its logo as a picture, each kept by the browser until it changes.
import type { Response } from 'express';
import { accentsOf, type Accents } from '#core/assess/sit/accent.ts';
import type { Logo } from '#core/ports/look.ts';

const kept = 'private, max-age=31536000, immutable';

/** The address below `base` of what `version` looks like. */
export const lookPath = (base: string, file: 'look.css' | 'logo', version: number) => `${base}/${file}?v=${version}`;

/** The tokens that a page's style sheet has; `accent` is `#rrggbb`. */
export function lookCss(accent: string): string {
  const { light, dark } = accentsOf(accent);
  return `:root{${tokens(light)}}@media (prefers-color-scheme:dark){:root{${tokens(dark)}}}`;
}

const tokens = ({ accent, hover, on, soft }: Accents) =>
  `--accent:${accent};--accent-hover:${hover};--on-accent:${on};--accent-soft:${soft}`;

export function sendLookCss(response: Response, accent: string | null): void {
  response
    .set('cache-control', kept)
    .type('css')
    .send(accent ? lookCss(accent) : '');
}

export function sendLogo(response: Response, logo: Logo | undefined): void {
  if (!logo) return void response.status(404).end();
  response.set('cache-control', kept).type(logo.type).send(logo.bytes);
}
