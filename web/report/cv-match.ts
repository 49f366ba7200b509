// The CV against what the job asks for: apart from the score, each line with the CV's own words.
import { metSentence, trustOf } from '#core/report/cv-match-words.ts';
import type { Report, ReportCvMatch } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

export function cvMatchSection({ cvMatch }: Report, t: Words): Html | null {
  if (cvMatch === null || cvMatch.lines.length === 0) return null;
  return html`<section class="card stack" aria-labelledby="cv-match">
    <h2 id="cv-match">${t.reportPage.cvMatch}</h2>
    <p>${metSentence(cvMatch, t)}</p>
    <p class="small quiet">${trustOf(cvMatch, t)}</p>
    <table class="asked">
      <caption class="vh">
        ${t.reportPage.cvMatchOf}
      </caption>
      <thead>
        <tr>
          ${t.reportPage.cvMatchColumns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cvMatch.lines.map((line) => row(line, cvMatch, t))}
      </tbody>
    </table>
  </section>`;
}

function row({ name, met, quote }: ReportCvMatch['lines'][number], { withoutQuotes }: ReportCvMatch, t: Words): Html {
  const wordless = withoutQuotes && met !== 'unknown' ? '–' : t.reportPage.silent;
  return html`<tr>
    <th scope="row"><bdi>${name}</bdi></th>
    <td class="${met}">${t.reportPage.met[met]}</td>
    <td>
      ${quote === null ? html`<span class="small quiet">${wordless}</span>` : html`<q class="given" dir="auto">${quote}</q>`}
    </td>
  </tr>`;
}
