// What else the team should know: the CV as confirmed, what was noticed, the candidate's comment, contact details.
import { hiddenAs, language, moment, period, studied } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { look } from './icons.ts';

export function cvSection({ cv }: Report, t: Words): Html | null {
  if (cv === null) return null;
  return html`<section class="card stack" aria-labelledby="cv">
    <h2 id="cv">${t.reportPage.cv}</h2>
    <p class="small quiet">${t.reportPage.cvNote}</p>
    ${oddities(cv, t)}
    ${
      cv.employers.length > 0 &&
      html`<h3>${t.reportPage.work}</h3>
        <ul class="jobs">
          ${cv.employers.map((one) => job(one, t))}
        </ul>`
    }
    ${
      cv.education.length > 0 &&
      html`<h3>${t.reportPage.education}</h3>
        <p class="small quiet">${t.reportPage.educationNote}</p>
        <ul class="jobs">
          ${cv.education.map((one) => study(one, t))}
        </ul>`
    }
    ${
      cv.languages.length > 0 &&
      html`<h3>${t.reportPage.languages}</h3>
        ${badges(cv.languages.map((one) => language(one, t)))}`
    }
    ${
      cv.skills.length > 0 &&
      html`<h3>${t.reportPage.skills}</h3>
        ${badges(cv.skills)}`
    }
    ${isBare(cv) && html`<p>${t.reportPage.bareCv}</p>`}
  </section>`;
}

type Cv = NonNullable<Report['cv']>;

const isBare = ({ employers, skills, education, languages }: Cv): boolean =>
  employers.length + skills.length + education.length + languages.length === 0;

const badges = (words: string[]): Html =>
  html`<ul class="skills">
    ${words.map((word) => html`<li class="badge"><bdi>${word}</bdi></li>`)}
  </ul>`;

function study(one: Cv['education'][number], t: Words): Html {
  const { what, where } = studied(one, t);
  return html`<li>
    <b><bdi>${what}</bdi></b
    ><span><bdi>${where}</bdi></span
    ><span class="small quiet num">${period(one, t)}</span>
  </li>`;
}

function job(one: Cv['employers'][number], t: Words): Html {
  return html`<li>
    <b><bdi>${one.title}</bdi></b
    ><span><bdi>${one.name}</bdi></span
    ><span class="small quiet num">${period(one, t)}</span>
  </li>`;
}

function oddities(cv: Cv, t: Words): Html | null {
  if (cv.hiddenText.length + cv.instructions.length === 0) return null;
  return html`<div class="note warn">
    ${look}
    <div class="stack s3">
      ${
        cv.hiddenText.length > 0 &&
        html`<div>
          <p><b>${t.reportPage.hidden}</b>${t.gap}${t.reportPage.hiddenNote}</p>
          ${cv.hiddenText.map(({ text, why }) => inQuotes({ text, why: hiddenAs(why, t) }, t))}
        </div>`
      }
      ${
        cv.instructions.length > 0 &&
        html`<div>
          <p><b>${t.reportPage.orders}</b>${t.gap}${t.reportPage.ordersNote}</p>
          ${cv.instructions.map((text) => inQuotes({ text, why: null }, t))}
        </div>`
      }
      <p>${t.reportPage.harmless}</p>
    </div>
  </div>`;
}

function inQuotes({ text, why }: { text: string; why: string | null }, { quotes: [open, close] }: Words): Html {
  return html`<blockquote class="quote">
    <p class="given" dir="auto">${open}${text}${close}</p>
    ${why !== null && html`<footer>${why}</footer>`}
  </blockquote>`;
}

/** What was noticed and what the candidate says of it. A comment alone says nothing of what was noticed: other boxes may. */
export function noticedSection({ noticed, comment, timeZone }: Report, t: Words): Html | null {
  if (noticed.length === 0) return comment === null ? null : commentSection(comment, t);
  return html`<section class="card stack" aria-labelledby="noticed">
    <header class="flat">
      <h2 id="noticed">${t.reportPage.noticed}</h2>
      <p class="small quiet">${t.reportPage.notScored}</p>
    </header>
    <ul class="sig">
      ${noticed.map((one) => sighting(one, timeZone, t))}
    </ul>
    ${
      comment !== null &&
      html`<blockquote class="quote">
        <p class="given" dir="auto">${comment}</p>
        <footer>${t.reportPage.comment}</footer>
      </blockquote>`
    }
  </section>`;
}

function commentSection(comment: string, t: Words): Html {
  return html`<section class="card stack" aria-labelledby="comment">
    <header class="flat">
      <h2 id="comment">${t.reportPage.comment}</h2>
      <p class="small quiet">${t.reportPage.notScored}</p>
    </header>
    <blockquote class="quote"><p class="given" dir="auto">${comment}</p></blockquote>
  </section>`;
}

function sighting({ text, at }: Report['noticed'][number], timeZone: string, t: Words): Html {
  return html`<li>
    <span dir="auto">${text}</span
    >${at !== null && html`<time class="small quiet num" datetime="${at}">${moment(at, timeZone, t)}</time>`}
  </li>`;
}

const CONTACT = ['email', 'phone', 'location', 'availability', 'salary'] as const;

export function contactSection({ candidate }: Report, t: Words): Html {
  return html`<section class="card stack" aria-labelledby="contact">
    <h2 id="contact">${t.reportPage.contact}</h2>
    <dl class="facts">${CONTACT.map((key) => fact(t.reportPage.facts[key], candidate[key]))}</dl>
  </section>`;
}

function fact(label: string, value: string | null): Html | null {
  return value === null || value === ''
    ? null
    : html`<div>
        <dt>${label}</dt>
        <dd><bdi>${value}</bdi></dd>
      </div>`;
}
