// The report as a page: complete without a script, on a phone, in the dark and on paper.
import { provenance } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { plainWords } from '#core/text/words.ts';
import { html, type Html } from '#web/html.ts';
import { documentOf } from '#web/pages/document.ts';
import { cvSection, contactSection, noticedSection } from './background.ts';
import { cvMatchSection } from './cv-match.ts';
import { againSection } from './again.ts';
import { askedSection } from './asked.ts';
import { criteria } from './criteria.ts';
import { decisionSection, logSection, type Refused } from './decision.ts';
import { down, info, mark } from './icons.ts';
import { integritySection } from './integrity.ts';
import { reviewsSection } from './reviews.ts';
import { questions } from './questions.ts';
import { summary } from './summary.ts';

/** Addresses that the page points to; `refused` shows the form again after a decision that couldn't be taken. */
export type ReportLinks = { pdf: string; decide: string; change: string; css: string[]; refused?: Refused };

/** The whole HTML document. Everything of the report is escaped; the links are trusted and must be http or relative. */
export function reportPage(report: Report, links: ReportLinks): string {
  const t = plainWords(report.locale);
  return documentOf(
    { lang: t.locale, title: `${report.candidate.name} · ${report.title} · Shortlist`, css: links.css },
    html`<a class="skip" href="#main">${t.reportPage.skip}</a>
      ${topBar(report, links, t)}
      <main id="main" class="page report">
        ${opening(report, t)}
        <div class="two">
          <div class="stack s6">
            ${summary(report, t)}${againSection(report, t)}${criteria(report, report.viewer.canRescore && !report.trial ? links.change : null, t)}${questions(report, t)}${cvSection(report, t)}${cvMatchSection(report, t)}${noticedSection(report, t)}${integritySection(report, t)}
          </div>
          <div class="stack s5 side">
            ${decisionSection(report, { action: links.decide, refused: links.refused }, t)}${askedSection(report, t)}${reviewsSection(report, t)}${contactSection(report, t)}${logSection(report, t)}
          </div>
        </div>
      </main>`,
  );
}

function topBar(report: Report, links: ReportLinks, t: Words): Html {
  const decides = report.viewer.canDecide && !report.trial;
  return html`<header class="mtop">
    <div>
      <span class="brand">${mark}Shortlist</span>
      <p class="where"><bdi>${report.workspace}</bdi><span aria-hidden="true"> / </span><bdi>${report.title}</bdi></p>
      <a class="btn sm" href="${links.pdf}">${down}PDF</a>
      ${decides && html`<a class="btn sm tod" href="#decision">${t.reportPage.decide}</a>`}
    </div>
  </header>`;
}

function opening(report: Report, t: Words): Html {
  const { trial, triedOut, triedOutNote, version } = t.reportPage;
  return html`<div class="stack s2">
    <div class="row tight">
      <h1><bdi>${report.candidate.name}</bdi></h1>
      <span class="badge">${version(report.version)}</span
      >${report.trial && html`<span class="badge info">${trial}</span>`}
    </div>
    <p class="quiet">${provenance(report, t)}</p>
    ${
      report.trial &&
      html`<div class="note info">
        ${info}
        <div>
          <p><b>${triedOut}</b>${t.gap}${triedOutNote}</p>
        </div>
      </div>`
    }
  </div>`;
}
