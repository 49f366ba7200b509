// A score with its likely range, drawn in per cent so that it fits any width without a script.
import { barOf, type Range } from '#core/report/geometry.ts';
import { scoreInWords } from '#core/report/words.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

/** The bar of a score; `null` is drawn as a dotted line, never as zero. `name` begins its accessible name. */
export function rangeBar(name: string, range: Range | null, t: Words): Html {
  if (range === null) {
    return html`<svg class="iv none" role="img" aria-label="${t.reportPage.notScoredBar(name)}">
      <line class="tr" x1="2" x2="99.5%" y1="10" y2="10" />
    </svg>`;
  }
  const { from, width, at } = barOf(range);
  return html`<svg class="iv" role="img" aria-label="${t.reportPage.bar100(name, scoreInWords(range, t))}">
    <rect class="tr" y="8" width="100%" height="4" rx="2" />
    <rect class="rg" x="${from}%" y="6" width="${width}%" height="8" rx="4" />
    <circle class="pt" cx="${at}%" cy="10" r="6.5" />
  </svg>`;
}
