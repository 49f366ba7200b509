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
  /** The first words of each language with what they import, fetched beside the script too. */
  words: Record<Locale, string[]>;
  appCss: string[];
  /** The style of plain pages and reports. */ css: string[];
};

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }>;

const dist = fileURLToPath(new URL('../dist/app/', import.meta.url));
const forever = { maxAge: '1y', immutable: true } as const;

const addressOf = (file: string) => `/app/${file}`;

function wordsIn(manifest: Manifest): Record<Locale, string[]> {
  const filesOf = (locale: Locale) => {
    const { file = '', imports = [] } = manifest[`text/${locale.toLowerCase()}/first.ts`] ?? {};
    return [file, ...imports.map((name) => manifest[name]?.file ?? '')].filter(Boolean).map(addressOf);
  };
  return { en: filesOf('en'), fr: filesOf('fr'), 'zh-Hant': filesOf('zh-Hant'), 'zh-Hans': filesOf('zh-Hans') };
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
  const imported = (entry.imports ?? []).flatMap((name) => manifest[name] ?? []);
  return {
    router,
    script: addressOf(entry.file),
    preload: imported.map(({ file }) => addressOf(file)),
    words: wordsIn(manifest),
    appCss: [entry, ...imported].flatMap(({ css = [] }) => css).map(addressOf),
    css: [stylePath],
  };
}
