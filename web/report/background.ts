// What else the team should know: the CV as confirmed, what was noticed, the candidate's comment, contact details.
import { hiddenAs, language, moment, span, studied } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';
import { look } from './icons.ts';

export function cvSection({ cv }: Report): Html | null {
  if (cv === null) return null;
  return html`<section class="card stack" aria-labelledby="cv">
    <h2 id="cv">CV</h2>
    <p class="small quiet">As the candidate confirmed it.</p>
    ${oddities(cv)}
    ${
      cv.employers.length > 0 &&
      html`<h3>Work</h3>
        <ul class="jobs">
          ${cv.employers.map(job)}
        </ul>`
    }
    ${
      cv.education.length > 0 &&
      html`<h3>Education</h3>
        <p class="small quiet">Never part of the score.</p>
        <ul class="jobs">
          ${cv.education.map(study)}
        </ul>`
    }
    ${
      cv.languages.length > 0 &&
      html`<h3>Languages</h3>
        ${badges(cv.languages.map(language))}`
    }
    ${
      cv.skills.length > 0 &&
      html`<h3>Skills</h3>
        ${badges(cv.skills)}`
    }
    ${isBare(cv) && html`<p>No work and no skills were confirmed.</p>`}
  </section>`;
}

type Cv = NonNullable<Report['cv']>;

const isBare = ({ employers, skills, education, languages }: Cv): boolean =>
  employers.length + skills.length + education.length + languages.length === 0;

const badges = (words: string[]): Html =>
  html`<ul class="skills">
    ${words.map((word) => html`<li class="badge"><bdi>${word}</bdi></li>`)}
  </ul>`;

function study(one: Cv['education'][number]): Html {
  const { what, where } = studied(one);
  return html`<li>
    <b><bdi>${what}</bdi></b
    ><span><bdi>${where}</bdi></span
    ><span class="small quiet num">${span(one)}</span>
  </li>`;
}

function job(one: Cv['employers'][number]): Html {
  return html`<li>
    <b><bdi>${one.title}</bdi></b
    ><span><bdi>${one.name}</bdi></span
    ><span class="small quiet num">${span(one)}</span>
  </li>`;
}

function oddities(cv: NonNullable<Report['cv']>): Html | null {
  if (cv.hiddenText.length + cv.instructions.length === 0) return null;
  return html`<div class="note warn">
    ${look}
    <div class="stack s3">
      ${
        cv.hiddenText.length > 0 &&
        html`<div>
          <p><b>The file holds text that a reader can’t see.</b> It was left out of everything.</p>
          ${cv.hiddenText.map(({ text, why }) => quoted(text, hiddenAs(why)))}
        </div>`
      }
      ${
        cv.instructions.length > 0 &&
        html`<div>
          <p><b>The file talks to machines.</b> Nobody obeyed; the score is the same without it.</p>
          ${cv.instructions.map((text) => quoted(text, null))}
        </div>`
      }
      <p>There can be harmless reasons, such as a template. Ask before you judge.</p>
    </div>
  </div>`;
}

function quoted(text: string, why: string | null): Html {
  return html`<blockquote class="quote">
    <p class="given" dir="auto">“${text}”</p>
    ${why !== null && html`<footer>${why}</footer>`}
  </blockquote>`;
}

/** What was noticed and what the candidate says of it. A comment alone says nothing of what was noticed: other boxes may. */
export function noticedSection({ noticed, comment, timeZone }: Report): Html | null {
  if (noticed.length === 0) return comment === null ? null : commentSection(comment);
  return html`<section class="card stack" aria-labelledby="noticed">
    <header class="flat">
      <h2 id="noticed">Noticed</h2>
      <p class="small quiet">Information only, never part of the score.</p>
    </header>
    <ul class="sig">
      ${noticed.map((one) => sighting(one, timeZone))}
    </ul>
    ${
      comment !== null &&
      html`<blockquote class="quote">
        <p class="given" dir="auto">${comment}</p>
        <footer>The candidate’s comment</footer>
      </blockquote>`
    }
  </section>`;
}

function commentSection(comment: string): Html {
  return html`<section class="card stack" aria-labelledby="comment">
    <header class="flat">
      <h2 id="comment">The candidate’s comment</h2>
      <p class="small quiet">Information only, never part of the score.</p>
    </header>
    <blockquote class="quote"><p class="given" dir="auto">${comment}</p></blockquote>
  </section>`;
}

function sighting({ text, at }: Report['noticed'][number], timeZone: string): Html {
  return html`<li>
    <span dir="auto">${text}</span
    >${at !== null && html`<time class="small quiet num" datetime="${at}">${moment(at, timeZone)}</time>`}
  </li>`;
}

const CONTACT = [
  ['E-mail', 'email'],
  ['Phone', 'phone'],
  ['Place', 'location'],
  ['Can start', 'availability'],
  ['Hopes for', 'salary'],
] as const satisfies readonly (readonly [string, keyof Report['candidate']])[];

export function contactSection({ candidate }: Report): Html {
  return html`<section class="card stack" aria-labelledby="contact">
    <h2 id="contact">Contact</h2>
    <dl class="facts">${CONTACT.map(([label, key]) => fact(label, candidate[key]))}</dl>
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
