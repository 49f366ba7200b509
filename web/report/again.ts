// Old and new scores side by side, once everybody was scored again with a newer version's rubric.
import { likely, moment, whole } from '#core/report/words.ts';
import type { Report, ScoreRange } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { engineName } from '#core/scoring/engine-name.ts';
import { html, type Html } from '#web/html.ts';

type Again = NonNullable<Report['again']>;

export function againSection({ again, timeZone }: Report, t: Words): Html | null {
  if (again === null) return null;
  const { total, criteria, readers } = again;
  return html`<section class="card stack" aria-labelledby="again">
    <h2 id="again">${t.reportPage.again}</h2>
    <p>${stateWords(again, timeZone, t)}</p>
    ${again.decidedBefore && html`<p><b>${t.reportPage.decisionIsOlder}</b></p>`}
    <table>
      <caption class="vh">
        ${t.reportPage.againOf}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.reportPage.criterion}</th>
          <th scope="col">${t.reportPage.old(again.fromVersion)}</th>
          <th scope="col">${t.reportPage.new(again.version)}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${t.reportPage.inAll}</th>
          <td>${rangeWords(total.was, t)}</td>
          <td>${rangeWords(total.now, t)}</td>
        </tr>
        ${criteria.map(
          ({ name, was, now, byHand }) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              <td>${rangeWords(was, t)}</td>
              <td>${rangeWords(now, t)}${byHand && t.gap + t.reportPage.byHand}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small quiet">${t.sentences([readersWords(readers, t), t.reportPage.bothStay])}</p>
  </section>`;
}

function readersWords({ was, now }: Again['readers'], t: Words): string {
  const [old, young] = [engineName(was, t), engineName(now, t)];
  return was === now ? t.reportPage.bothRead(young) : t.reportPage.readBy(old, young);
}

function stateWords({ state, by, at, version }: Again, timeZone: string, t: Words): string {
  const when = moment(at, timeZone, t);
  return state === 'preview'
    ? t.reportPage.state.preview(when, version)
    : t.reportPage.state[state](by ?? t.common.member, when);
}

function rangeWords(one: ScoreRange, t: Words): string {
  if (one === null) return t.reportPage.noScoreYet;
  return t.reportPage.plusMinus(whole(one.score), whole(one.standardError), likely(one, t));
}
