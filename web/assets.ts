// The built files of the pages, served under names that change with their content.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { Locale } from '#core/text/locale.ts';

export type Assets = {
  router: Router;
  /** The script of the candidate's page. */ script: string;
  /** What the script imports first, to be fetched beside it. */
  preload: string[];
  /** The first words of each language, fetched beside the script too. */
  words: Record<Locale, string>;
  appCss: string[];
  /** The style of plain pages and reports. */ css: string[];
};

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }>;

const dist = fileURLToPath(new URL('../dist/app/', import.meta.url));
const forever = { maxAge: '1y', immutable: true } as const;

function wordsIn(manifest: Manifest): Record<Locale, string> {
  const fileOf = (locale: Locale) => `/app/${manifest[`text/${locale.toLowerCase()}/first.ts`]?.file}`;
  return { en: fileOf('en'), fr: fileOf('fr'), 'zh-Hant': fileOf('zh-Hant'), 'zh-Hans': fileOf('zh-Hans') };
}

/** Reads the build's manifest; throws when the pages were not built. */
export function readAssets(): Assets {
  const manifestPath = `${dist}.vite/manifest.json`;
  if (!existsSync(manifestPath))
    throw new Error('The pages are not built. Mend: npm start builds them, or run node setup.mjs.');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const entry = Object.values(manifest).find((file) => file.isEntry);
  if (!entry) throw new Error('The build has no entry. Mend: rm -r dist and start again.');
  const style = ['./app/tokens.css', './app/base.css', './report/report.css']
    .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
    .join('\n');
  const stylePath = `/assets/report-${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;
  const router = Router();
  router.use('/app', express.static(dist, { ...forever, index: false, dotfiles: 'ignore' }));
  router.get(
    stylePath,
    (_request, response) =>
      void response.set('cache-control', 'public, max-age=31536000, immutable').type('css').send(style),
  );
  return {
    router,
    script: `/app/${entry.file}`,
    preload: (entry.imports ?? []).flatMap((name) => (manifest[name] ? [`/app/${manifest[name].file}`] : [])),
    words: wordsIn(manifest),
    appCss: (entry.css ?? []).map((file) => `/app/${file}`),
    css: [stylePath],
  };
}
