// Each criterion with its score, its range and the evidence for it.
import { changeInWords, errorFigure, likely, weightShares, whole } from '#core/report/words.ts';
import { markToRead, withoutScore } from '#core/report/unread.ts';
import type { Evidence, Report, ReportCriterion } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { rangeBar } from './range-bar.ts';

/** `change` is where a changed score is sent; without it none can be changed. */
export function criteria(report: Pick<Report, 'criteria'>, change: string | null, t: Words): Html {
  const shares = weightShares(report.criteria);
  const seen = report.criteria.reduce((sum, { changes }) => sum + changes.length, 0);
  const form = change === null ? null : { action: change, seen };
  return html`<section class="card" aria-labelledby="scores">
    <header>
      <h2 id="scores">${t.reportPage.scores}</h2>
      <a class="small" href="#questions">${t.reportPage.allQuestions}</a>
    </header>
    <p class="small quiet after">${t.sentences([t.reportPage.bar, t.reportPage.byMinutes])}</p>
    <table class="crits">
      <caption class="vh">
        ${t.reportPage.scoresOf}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.reportPage.criterion}</th>
          <th scope="col" class="n">${t.reportPage.score}</th>
          <th scope="col">${t.reportPage.likelyRange}</th>
          <th scope="col">${t.reportPage.evidence}</th>
        </tr>
      </thead>
      <tbody>
        ${report.criteria.map((one, i) => criterion(one, { share: shares[i] ?? 0, change: form, t }))}
      </tbody>
    </table>
  </section>`;
}

/** `seen`: how many changes of scores the page shows, so that a newer one isn’t written over unseen. */
type ChangeForm = { action: string; seen: number };
type Setting = { share: number; change: ChangeForm | null; t: Words };

function criterion(one: ReportCriterion, { share, change, t }: Setting): Html {
  return html`<tr>
    <th scope="row"><bdi>${one.name}</bdi><span class="wt">${t.reportPage.weight(share)}</span></th>
    <td class="n sc">
      ${one.result ? html`<b>${whole(one.result.score)}</b>` : html`<span class="quiet" aria-hidden="true">–</span><span class="vh">${t.reportPage.noScore}</span>`}
    </td>
    <td class="bar">${rangeBar(one.name, one.result, t)}<span class="small quiet num">${rangeWords(one, t)}</span></td>
    <td class="ev">
      ${one.evidence.map((piece) => evidence(piece, t))}
      <p class="small quiet how">${one.method}</p>
      ${one.changes.map((made) => html`<p class="small changed" dir="auto">${changeInWords(made, t)}</p>`)}
      ${toRead(one, t)} ${change !== null && changeForm(one, change, t)}
    </td>
  </tr>`;
}

function changeForm(one: ReportCriterion, { action, seen }: ChangeForm, t: Words): Html {
  const id = `change-${one.id}`;
  return html`<details class="change">
    <summary class="small">${t.reportPage.changeScore}</summary>
    <form class="stack s3" method="post" action="${action}">
      <input type="hidden" name="criterionId" value="${one.id}" />
      <input type="hidden" name="seen" value="${String(seen)}" />
      <div class="field">
        <label for="${id}-score">${t.reportPage.yourScore(one.name)}</label>
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
        <label for="${id}-reason">${t.reportPage.why}</label>
        <textarea
          class="input"
          id="${id}-reason"
          name="reason"
          rows="2"
          minlength="3"
          maxlength="1000"
          required
        ></textarea>
        <p class="hint">${t.reportPage.whyHint}</p>
      </div>
      <p><button class="btn sm">${t.reportPage.saveScore}</button></p>
    </form>
  </details>`;
}

function rangeWords(one: ReportCriterion, t: Words): string {
  const { result } = one;
  return result ? t.report.withError(likely(result, t), errorFigure(result.standardError)) : withoutScore(one, t);
}

function evidence(one: Evidence, { quotes: [open, close] }: Words): Html {
  if (one.kind === 'fact') return html`<p class="fact" dir="auto">${one.text}</p>`;
  return html`<blockquote class="quote">
    <p dir="auto">${open}${one.text}${close}</p>
    <footer>${one.where}</footer>
  </blockquote>`;
}

function toRead(one: ReportCriterion, t: Words): Html | null {
  const mark = markToRead(one, t);
  return mark === null ? null : html`<p><span class="badge warn">${mark}</span></p>`;
}
