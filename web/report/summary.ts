// The top of the report: the score, what to know in half a minute, and where that stands.
import { TICKS } from '#core/report/geometry.ts';
import { nearby } from '#core/report/nearby.ts';
import { coverageNote, span, whole } from '#core/report/words.ts';
import type { Report, Standing } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { look, tick } from './icons.ts';
import { rangeBar } from './range-bar.ts';

export function summary(report: Report, t: Words): Html {
  return html`<section class="card sum" aria-label="${t.reportPage.summary}">
    <div class="stack">
      ${total(report, t)}
      <h2>${t.reportPage.halfMinute}</h2>
      <ul class="half">
        ${report.headlines.map((one) => headline(one, t))}
      </ul>
    </div>
    ${standingChart(report.standing, t)}
  </section>`;
}

function total(report: Report, t: Words): Html {
  const coverage = coverageNote(report, t);
  const note = coverage !== null && html`<p class="small quiet">${coverage}</p>`;
  if (report.result === null) {
    return html`<div class="big">
      <span class="s" aria-hidden="true">–</span>
      <div>
        <p><b>${t.reportPage.noTotal}</b></p>
        <p class="small quiet">${t.reportPage.noTotalNote}</p>
      </div>
    </div>`;
  }
  const { score, low, high } = report.result;
  return html`<div class="big">
      <span class="s"
        ><span aria-hidden="true">${whole(score)}</span
        ><span class="vh">${t.report.ofHundred(whole(score))}</span></span
      >
      <div>
        <p><b>${t.report.likelyTo(whole(low), whole(high))}</b></p>
        <p class="small quiet">${report.place ?? t.reportPage.onlyResult}</p>
      </div>
    </div>
    ${note}`;
}

function headline({ kind, text }: Report['headlines'][number], t: Words): Html {
  const odd = kind === 'look';
  return html`<li class="${odd ? 'w' : 's'}">
    ${odd ? look : tick}<span
      >${odd && html`<span class="vh">${t.reportPage.lookHere}</span>`}<span dir="auto">${text}</span></span
    >
  </li>`;
}

function standingChart(standing: readonly Standing[], t: Words): Html | null {
  if (standing.flatMap(({ people }) => people).length < 2) return null;
  const { places, left } = nearby(standing);
  return html`<div>
    <h2>${t.reportPage.whereStands}</h2>
    <p class="small quiet after">${t.reportPage.whereStandsNote}</p>
    <ol class="rank">
      ${places.map((place) => band(place, t))}${left > 0 && html`<li class="b">${t.reportPage.notShown(left)}</li>`}
    </ol>
    <p class="axis" aria-hidden="true"><span>${TICKS.map((at) => html`<i>${at}</i>`)}</span></p>
    ${standingTable(places, t)}
  </div>`;
}

function band({ label, people }: Standing, t: Words): Html {
  return html`<li class="b">${label}</li>
    ${people.map((one) => person(one, t))}`;
}

function person({ name, me, ...range }: Standing['people'][number], t: Words): Html {
  return html`<li class="${me ? 'me' : 'one'}" ${me && html` aria-current="true"`}>
    <bdi>${name}</bdi>${rangeBar(name, range, t)}<span class="num" aria-hidden="true">${whole(range.score)}</span>
  </li>`;
}

function standingTable(places: readonly Standing[], t: Words): Html {
  const row = (label: string) => (one: Standing['people'][number]) =>
    html`<tr>
      <th scope="row"><bdi>${one.name}</bdi></th>
      <td>${label}</td>
      <td class="n">${whole(one.score)}</td>
      <td class="n">${span(one)}</td>
    </tr>`;
  return html`<details class="tab">
    <summary>${t.reportPage.asTable}</summary>
    <table>
      <caption class="vh">
        ${t.reportPage.tableOf}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.reportPage.person}</th>
          <th scope="col">${t.reportPage.place}</th>
          <th scope="col" class="n">${t.reportPage.score}</th>
          <th scope="col" class="n">${t.reportPage.likely}</th>
        </tr>
      </thead>
      <tbody>
        ${places.map(({ label, people }) => people.map(row(label)))}
      </tbody>
    </table>
  </details>`;
}
