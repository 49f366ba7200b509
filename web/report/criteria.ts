// Each criterion with its score, its range and the evidence for it.
import { BY_MINUTES, changeInWords, errorFigure, likely, weightShares, whole } from '#core/report/words.ts';
import { markToRead, withoutScore } from '#core/report/unread.ts';
import type { Evidence, Report, ReportCriterion } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';
import { rangeBar } from './range-bar.ts';

/** `change` is where a changed score is sent; without it none can be changed. */
export function criteria(report: Pick<Report, 'criteria'>, change: string | null): Html {
  const shares = weightShares(report.criteria);
  const seen = report.criteria.reduce((sum, { changes }) => sum + changes.length, 0);
  const form = change === null ? null : { action: change, seen };
  return html`<section class="card" aria-labelledby="scores">
    <header>
      <h2 id="scores">Scores and their evidence</h2>
      <a class="small" href="#questions">All questions and answers</a>
    </header>
    <p class="small quiet after">
      The bar is where the score would likely fall if it were measured again. A dotted line means too little to go on,
      never zero. ${BY_MINUTES}
    </p>
    <table class="crits">
      <caption class="vh">
        Score, likely range and evidence for each criterion
      </caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" class="n">Score</th>
          <th scope="col">Likely range</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        ${report.criteria.map((one, i) => criterion(one, { share: shares[i] ?? 0, change: form }))}
      </tbody>
    </table>
  </section>`;
}

/** `seen`: how many changes of scores the page shows, so that a newer one isn’t written over unseen. */
type ChangeForm = { action: string; seen: number };
type Setting = { share: number; change: ChangeForm | null };

function criterion(one: ReportCriterion, { share, change }: Setting): Html {
  return html`<tr>
    <th scope="row"><bdi>${one.name}</bdi><span class="wt">weight ${share} %</span></th>
    <td class="n sc">
      ${one.result ? html`<b>${whole(one.result.score)}</b>` : html`<span class="quiet" aria-hidden="true">–</span><span class="vh">no score</span>`}
    </td>
    <td class="bar">${rangeBar(one.name, one.result)}<span class="small quiet num">${rangeWords(one)}</span></td>
    <td class="ev">
      ${one.evidence.map(evidence)}
      <p class="small quiet how">${one.method}</p>
      ${one.changes.map((made) => html`<p class="small changed" dir="auto">${changeInWords(made)}</p>`)} ${toRead(one)}
      ${change !== null && changeForm(one, change)}
    </td>
  </tr>`;
}

function changeForm(one: ReportCriterion, { action, seen }: ChangeForm): Html {
  const id = `change-${one.id}`;
  return html`<details class="change">
    <summary class="small">Change this score</summary>
    <form class="stack s3" method="post" action="${action}">
      <input type="hidden" name="criterionId" value="${one.id}" />
      <input type="hidden" name="seen" value="${String(seen)}" />
      <div class="field">
        <label for="${id}-score">Your score for ${one.name}, 0 to 100</label>
        <input
          class="input"
          id="${id}-score"
          name="score"
          type="number"
          min="0"
          max="100"
          step="1"
          required
          value="${one.result ? whole(one.result.score) : ''}"
        />
      </div>
      <div class="field">
        <label for="${id}-reason">Why</label>
        <textarea
          class="input"
          id="${id}-reason"
          name="reason"
          rows="2"
          minlength="3"
          maxlength="1000"
          required
        ></textarea>
        <p class="hint">It stands in the report with your name; the score that it was stays there too.</p>
      </div>
      <p><button class="btn sm">Save the score</button></p>
    </form>
  </details>`;
}

function rangeWords(one: ReportCriterion): string {
  const { result } = one;
  return result ? `${likely(result)}, SE ${errorFigure(result.standardError)}` : withoutScore(one);
}

function evidence(one: Evidence): Html {
  if (one.kind === 'fact') return html`<p class="fact" dir="auto">${one.text}</p>`;
  return html`<blockquote class="quote">
    <p dir="auto">“${one.text}”</p>
    <footer>${one.where}</footer>
  </blockquote>`;
}

function toRead(one: ReportCriterion): Html | null {
  const mark = markToRead(one);
  return mark === null ? null : html`<p><span class="badge warn">${mark}</span></p>`;
}
