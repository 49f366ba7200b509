// The CV against what the job asks for: apart from the score, each line with the CV's own words.
import { CV_MATCH, MET, metSentence, trustOf } from '#core/report/cv-match-words.ts';
import type { Report, ReportCvMatch } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';

export function cvMatchSection({ cvMatch }: Report): Html | null {
  if (cvMatch === null || cvMatch.lines.length === 0) return null;
  return html`<section class="card stack" aria-labelledby="cv-match">
    <h2 id="cv-match">${CV_MATCH.heading}</h2>
    <p>${metSentence(cvMatch)}</p>
    <p class="small quiet">${trustOf(cvMatch)} ${cvMatch.withoutQuotes && CV_MATCH.waits}</p>
    <table class="asked">
      <caption class="vh">
        Each requirement, whether the CV meets it, and the words of the CV
      </caption>
      <thead>
        <tr>
          ${CV_MATCH.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cvMatch.lines.map((line) => row(line, cvMatch))}
      </tbody>
    </table>
  </section>`;
}

function row({ name, met, quote }: ReportCvMatch['lines'][number], { withoutQuotes }: ReportCvMatch): Html {
  return html`<tr>
    <th scope="row"><bdi>${name}</bdi></th>
    <td class="${met}">${MET[met]}</td>
    <td>
      ${quote === null ? html`<span class="small quiet">${wordless(met, withoutQuotes)}</span>` : html`<q class="given" dir="auto">${quote}</q>`}
    </td>
  </tr>`;
}

const wordless = (met: string, withoutQuotes: boolean) => (withoutQuotes && met !== 'unknown' ? '–' : CV_MATCH.silent);
