// Every question with the answer in the candidate's own voice, and what was found in it.
import { kindOf, questionsOf, spokenBy, whole } from '#core/report/words.ts';
import { cut, oneLine } from '#core/cards/words.ts';
import type { Report, ReportItem, ReportTurn } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { absent, look, tick } from './icons.ts';

const PREVIEW = 110;

export function questions(report: Report, t: Words): Html | null {
  const all = questionsOf(report);
  if (all.length === 0) return null;
  return html`<section class="card" aria-labelledby="questions">
    <header>
      <h2 id="questions">${t.reportPage.questions}</h2>
      <p class="small quiet">${t.reportPage.inOrder(all.length)}</p>
    </header>
    ${all.map(({ criterion, item }) => question(criterion, item, t))}
  </section>`;
}

// An answer that a person should read is open from the start.
function question(criterion: string, item: ReportItem, t: Words): Html {
  return html`<details class="qa" id="q${item.number}" ${item.readIt !== null && html` open`}>
    <summary>
      <span class="no">${item.number}</span><span class="pr" dir="auto">${cut(oneLine(item.prompt), PREVIEW)}</span>
      <span class="sc num">${item.score === null ? t.reportPage.noScore : ofHundred(item.score, t)}</span>
    </summary>
    <div class="stack s3">
      <p class="small quiet"><bdi>${criterion}</bdi> · ${kindOf(item, t)}</p>
      ${item.prompt.length > PREVIEW && html`<p class="full" dir="auto">${item.prompt}</p>`}
      ${item.talk ? conversation(item.talk, t) : answer(item, t)}${readIt(item, t)}${levels(item, t)}${points(item, t)}
      ${item.readings !== null && html`<p class="small quiet">${item.readings}</p>`}
      ${item.because !== null && html`<p class="small quiet"><b>${t.reportPage.whyRight}</b>${t.gap}<span dir="auto">${item.because}</span></p>`}
    </div>
  </details>`;
}

/** Read aloud, a score says of how much; to the eye it is its figure. */
const ofHundred = (score: number, t: Words): Html =>
  html`<span aria-hidden="true">${whole(score)}</span><span class="vh">${t.report.ofHundred(whole(score))}</span>`;

function answer({ answer: given }: ReportItem, t: Words): Html {
  if (given === null || given.trim() === '') return html`<p class="quiet">${t.reportPage.noAnswer}</p>`;
  return html`<blockquote class="quote"><p class="given" dir="auto">${given}</p></blockquote>`;
}

/** The whole conversation; what the candidate said stands in their own voice. */
function conversation(talk: readonly ReportTurn[], t: Words): Html {
  if (talk.length === 0) return html`<p class="quiet">${t.reportPage.noAnswer}</p>`;
  return html`<ol class="talk">
    ${talk.map((turn) => {
      const { who, said } = spokenBy(turn, t);
      const isOwn = turn.by === 'candidate' && turn.kind !== 'nothing';
      return html`<li>
        <p class="small quiet"><b>${who}</b></p>
        ${isOwn ? html`<blockquote class="quote"><p class="given" dir="auto">${said}</p></blockquote>` : html`<p dir="auto">${said}</p>`}
      </li>`;
    })}
  </ol>`;
}

function readIt({ readIt: why }: ReportItem, t: Words): Html | null {
  if (why === null) return null;
  return html`<div class="note warn">
    ${look}
    <div>
      <p><b>${t.reportPage.readYourself}</b></p>
      <p>${why}</p>
    </div>
  </div>`;
}

/** By what a person gives a score. */
function levels({ levels: described = [] }: ReportItem, t: Words): Html | null {
  if (described.length === 0) return null;
  return html`<div class="small">
    <p><b>${t.reportPage.levels}</b></p>
    <ul>
      ${described.map(({ score, shows }) => html`<li><b class="num">${score}</b> <span dir="auto">${shows}</span></li>`)}
    </ul>
  </div>`;
}

function points({ found, missing }: ReportItem, t: Words): Html | null {
  if (found.length + missing.length === 0) return null;
  return html`<ul class="points">
    ${found.map(
      (point) =>
        html`<li>
          ${tick}<span><span class="vh">${t.reportPage.found}${t.gap}</span><span dir="auto">${point}</span></span>
        </li>`,
    )}
    ${missing.map(
      (point) =>
        html`<li class="no">
          ${absent}<span>${t.reportPage.notFound}${t.gap}<span dir="auto">${point}</span></span>
        </li>`,
    )}
  </ul>`;
}
