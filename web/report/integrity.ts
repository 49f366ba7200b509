// What was noticed while the assessment was taken, with the evidence; apart from the scores.
import type { Report } from '#core/model/report.ts';
import { noticedLines, type NoticedLine } from '#core/report/noticed.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

export function integritySection({ integrity, noticed }: Pick<Report, 'integrity' | 'noticed'>, t: Words): Html | null {
  if (integrity === null) return null;
  const { tier, sightings, seconds } = integrity;
  const verdict = tier === 'none' && noticed.length > 0 ? t.reportPage.nothingElse : t.integrity.tier[tier];
  return html`<section class="card stack" aria-labelledby="integrity">
    <header class="flat">
      <h2 id="integrity">${t.reportPage.taken}</h2>
      <p class="small quiet">${t.reportPage.never}</p>
    </header>
    <p><b>${verdict}</b></p>
    ${
      sightings.length > 0 &&
      html`<ul class="sig">
          ${noticedLines(sightings, t).map(line)}
        </ul>
        <p class="small">${t.integrity.never}</p>`
    }
    ${
      seconds.length > 0 &&
      html`<p class="small quiet">
        ${t.reportPage.times(seconds.map((one) => `${one.number}: ${length(one.seconds, t)}`).join(' · '))}
      </p>`
    }
  </section>`;
}

/** What is alike is told in one line that opens. */
function line({ text, each }: NoticedLine): Html {
  if (each.length === 0) return html`<li><span dir="auto">${text}</span></li>`;
  return html`<li>
    <details>
      <summary dir="auto">${text}</summary>
      <ul class="sig small">
        ${each.map((one) => html`<li><span dir="auto">${one}</span></li>`)}
      </ul>
    </details>
  </li>`;
}

/** "2 min 5 s" */
const length = (seconds: number, t: Words) =>
  seconds < 60 ? t.reportPage.seconds(seconds) : t.reportPage.minutes(Math.floor(seconds / 60), seconds % 60);
