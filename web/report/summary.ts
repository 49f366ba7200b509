// The top of the report: the score, what to know in half a minute, and where that stands.
import { TICKS } from '#core/report/geometry.ts';
import { nearby } from '#core/report/nearby.ts';
import { coverageNote, likely, whole } from '#core/report/words.ts';
import { count } from '#core/text/en/forms.ts';
import type { Report, Standing } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';
import { look, tick } from './icons.ts';
import { rangeBar } from './range-bar.ts';

export function summary(report: Report): Html {
  return html`<section class="card sum" aria-label="Summary">
    <div class="stack">
      ${total(report)}
      <h2>In half a minute</h2>
      <ul class="half">
        ${report.headlines.map(headline)}
      </ul>
    </div>
    ${standingChart(report.standing)}
  </section>`;
}

function total(report: Report): Html {
  const coverage = coverageNote(report);
  const note = coverage !== null && html`<p class="small quiet">${coverage}</p>`;
  if (report.result === null) {
    return html`<div class="big">
      <span class="s" aria-hidden="true">–</span>
      <div>
        <p><b>No total yet</b></p>
        <p class="small quiet">There is too little evidence for a score.</p>
      </div>
    </div>`;
  }
  const { score, low, high } = report.result;
  return html`<div class="big">
      <span class="s">${whole(score)}<span class="vh"> of 100</span></span>
      <div>
        <p><b>Likely ${whole(low)} to ${whole(high)}</b></p>
        <p class="small quiet">${report.place ?? 'The only result so far'}</p>
      </div>
    </div>
    ${note}`;
}

function headline({ kind, text }: Report['headlines'][number]): Html {
  const odd = kind === 'look';
  return html`<li class="${odd ? 'w' : 's'}">
    ${odd ? look : tick}<span>${odd && html`<span class="vh">Look here: </span>`}<span dir="auto">${text}</span></span>
  </li>`;
}

function standingChart(standing: readonly Standing[]): Html | null {
  if (standing.flatMap(({ people }) => people).length < 2) return null;
  const { places, left } = nearby(standing);
  return html`<div>
    <h2>Where that stands</h2>
    <p class="small quiet after">
      People with the same place can’t be told apart by score. It says nothing about what wasn’t asked.
    </p>
    <ol class="rank">
      ${places.map(band)}${left > 0 && html`<li class="b">${count(left, 'person isn’t', 'people aren’t')} shown</li>`}
    </ol>
    <p class="axis" aria-hidden="true"><span>${TICKS.map((at) => html`<i>${at}</i>`)}</span></p>
    ${standingTable(places)}
  </div>`;
}

function band({ label, people }: Standing): Html {
  return html`<li class="b">${label}</li>
    ${people.map(person)}`;
}

function person({ name, me, ...range }: Standing['people'][number]): Html {
  return html`<li class="${me ? 'me' : 'one'}" ${me && html` aria-current="true"`}>
    <bdi>${name}</bdi>${rangeBar(name, range)}<span class="num" aria-hidden="true">${whole(range.score)}</span>
  </li>`;
}

function standingTable(places: readonly Standing[]): Html {
  const row = (label: string) => (one: Standing['people'][number]) =>
    html`<tr>
      <th scope="row"><bdi>${one.name}</bdi></th>
      <td>${label}</td>
      <td class="n">${whole(one.score)}</td>
      <td class="n">${likely(one).slice('likely '.length)}</td>
    </tr>`;
  return html`<details class="tab">
    <summary>As a table</summary>
    <table>
      <caption class="vh">
        Score and likely range of each person shown
      </caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Place</th>
          <th scope="col" class="n">Score</th>
          <th scope="col" class="n">Likely</th>
        </tr>
      </thead>
      <tbody>
        ${places.map(({ label, people }) => people.map(row(label)))}
      </tbody>
    </table>
  </details>`;
}
