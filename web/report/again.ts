// Old and new scores side by side, once everybody was scored again with a newer version's rubric.
import { moment, whole, likely } from '#core/report/words.ts';
import type { Report, ScoreRange } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';

type Again = NonNullable<Report['again']>;

export function againSection({ again, timeZone }: Report): Html | null {
  if (again === null) return null;
  const { total, criteria, readers } = again;
  return html`<section class="card stack" aria-labelledby="again">
    <h2 id="again">Scored again</h2>
    <p>${stateWords(again, timeZone)}</p>
    ${again.decidedBefore && html`<p><b>The decision was made on the score before; it stays as it is.</b></p>`}
    <table>
      <caption class="vh">
        Old and new score of each criterion
      </caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Old, version ${again.fromVersion}</th>
          <th scope="col">New, version ${again.version}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">In all</th>
          <td>${rangeWords(total.was)}</td>
          <td>${rangeWords(total.now)}</td>
        </tr>
        ${criteria.map(
          ({ name, was, now, byHand }) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              <td>${rangeWords(was)}</td>
              <td>${rangeWords(now)}${byHand && ' A member’s score; it stays.'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small quiet">
      ${readers.was === readers.now ? `Both read by ${readers.now}.` : `Old read by ${readers.was}, new by ${readers.now}.`}
      Both stay in the record.
    </p>
  </section>`;
}

function stateWords({ state, by, at, version }: Again, timeZone: string): string {
  const when = moment(at, timeZone);
  switch (state) {
    case 'preview':
      return `Asked for ${when}, with the rubric, keys and weights of version ${version}. The old scores are in force.`;
    case 'used':
      return `The new scores are in force: used by ${by}, ${when}.`;
    case 'kept':
      return `The old scores are in force: kept by ${by}, ${when}.`;
    case 'undone':
      return `The old scores are in force: put back by ${by}, ${when}.`;
  }
}

const rangeWords = (one: ScoreRange): string =>
  one === null ? 'No score.' : `${whole(one.score)} ± ${whole(one.standardError)}, ${likely(one)}`;
