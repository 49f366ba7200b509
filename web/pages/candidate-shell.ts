// The HTML that carries the candidate's page: its state, its script, and a sentence for those without one.
import { visible } from '#core/cards/words.ts';
import type { CandidatePage } from '#core/model/page.ts';
import type { Assets } from '#web/assets.ts';
import { pageWords } from './text/words.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => visible(text).replace(/[&<>"]/gu, (character) => entities[character]!);

/** JSON that can stand in a script element whatever it holds. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</gu, '\\u003c');

export function candidateShell(
  page: CandidatePage,
  assets: Pick<Assets, 'script' | 'preload' | 'words' | 'appCss'>,
): string {
  const styles = assets.appCss.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const preloads = [...new Set([...assets.preload, ...assets.words[page.language]])]
    .map((href) => `<link rel="modulepreload" href="${href}">`)
    .join('');
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(page.title)}</title>
<link rel="icon" href="data:,">
${styles}${preloads}
<script type="application/json" id="page">${inScript(page)}</script>
<script type="module" src="${assets.script}"></script>
</head>
<body>
<div id="app"></div>
<noscript><main><h1>${escaped(page.title)}</h1><p>${escaped(pageWords[page.language].noScript)}</p></main></noscript>
</body>
</html>
`;
}
