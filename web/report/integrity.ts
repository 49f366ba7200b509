// What was noticed while the assessment was taken, with the evidence; apart from the scores.
import type { Report } from '#core/model/report.ts';
import { noticedLines, type NoticedLine } from '#core/report/noticed.ts';
import { en } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

/** The page is in English so far. */
const t = en;

export function integritySection({ integrity, noticed }: Pick<Report, 'integrity' | 'noticed'>): Html | null {
  if (integrity === null) return null;
  const { tier, sightings, seconds } = integrity;
  const verdict = tier === 'none' && noticed.length > 0 ? 'Nothing else was noticed' : t.integrity.tier[tier];
  return html`<section class="card stack" aria-labelledby="integrity">
    <header class="flat">
      <h2 id="integrity">How it was taken</h2>
      <p class="small quiet">Never part of the score.</p>
    </header>
    <p><b>${verdict}</b></p>
    ${
      sightings.length > 0 &&
      html`<ul class="sig">
          ${noticedLines(sightings).map(line)}
        </ul>
        <p class="small">${t.integrity.never}</p>`
    }
    ${
      seconds.length > 0 &&
      html`<p class="small quiet">
        Time with each question open: ${seconds.map((one) => `${one.number}: ${length(one.seconds)}`).join(' · ')}
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
const length = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
