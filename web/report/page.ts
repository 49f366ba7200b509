// The report as a page: complete without a script, on a phone, in the dark and on paper.
import { provenance } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
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
  return documentOf(
    { lang: 'en', title: `${report.candidate.name} · ${report.title} · Shortlist`, css: links.css },
    html`<a class="skip" href="#main">Skip to the report</a>
      ${topBar(report, links)}
      <main id="main" class="page report">
        ${opening(report)}
        <div class="two">
          <div class="stack s6">
            ${summary(report)}${againSection(report)}${criteria(report, report.viewer.canRescore && !report.trial ? links.change : null)}${questions(report)}${cvSection(report)}${cvMatchSection(report)}${noticedSection(report)}${integritySection(report)}
          </div>
          <div class="stack s5 side">
            ${decisionSection(report, { action: links.decide, refused: links.refused })}${askedSection(report)}${reviewsSection(report)}${contactSection(report)}${logSection(report)}
          </div>
        </div>
      </main>`,
  );
}

function topBar(report: Report, links: ReportLinks): Html {
  const decides = report.viewer.canDecide && !report.trial;
  return html`<header class="mtop">
    <div>
      <span class="brand">${mark}Shortlist</span>
      <p class="where"><bdi>${report.workspace}</bdi><span aria-hidden="true"> / </span><bdi>${report.title}</bdi></p>
      <a class="btn sm" href="${links.pdf}">${down}PDF</a>
      ${decides && html`<a class="btn sm tod" href="#decision">Decide</a>`}
    </div>
  </header>`;
}

function opening(report: Report): Html {
  return html`<div class="stack s2">
    <div class="row tight">
      <h1><bdi>${report.candidate.name}</bdi></h1>
      <span class="badge">Version ${report.version}</span>${report.trial && html`<span class="badge info">Trial</span>`}
    </div>
    <p class="quiet">${provenance(report)}</p>
    ${
      report.trial &&
      html`<div class="note info">
        ${info}
        <div>
          <p><b>A member tried this out.</b> It is not ranked, and nothing is decided on it.</p>
        </div>
      </div>`
    }
  </div>`;
}
