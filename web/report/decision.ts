// The decision, always a person's: three equal buttons and a reason; then who decided, when and why; and the log.
import { decided, moment } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import { html, type Html } from '#web/html.ts';

/** A decision that was sent and couldn't be taken: the sentence to show, and what was typed, so that nothing is lost. */
export type Refused = { message: string; reason: string };

export type DecisionForm = { action: string; refused: Refused | undefined };
type SeenForm = DecisionForm & { seen: number };

/** Nothing at all while there is no decision and the viewer may not take one. */
export function decisionSection(report: Report, form: DecisionForm): Html | null {
  if (report.trial) return null;
  const { decision, viewer } = report;
  if (decision === null && !viewer.canDecide) return null;
  const seen = { ...form, seen: report.seen };
  return html`<section class="card stack" aria-labelledby="decision">
    <h2 id="decision">${decision === null ? 'Your decision' : 'Decision'}</h2>
    ${decision !== null && taken(decision, report.timeZone)}
    ${viewer.canDecide && (decision === null ? decide(seen) : change(seen))}
  </section>`;
}

function taken(decision: NonNullable<Report['decision']>, timeZone: string): Html {
  return html`<p>
      <b>${decided(decision.kind)}</b> by <bdi>${decision.by}</bdi><br /><span class="small quiet"
        >${moment(decision.at, timeZone)}</span
      >
    </p>
    <blockquote class="quote">
      <p class="given" dir="auto">${decision.reason}</p>
      <footer>The reason given</footer>
    </blockquote>`;
}

function change(form: SeenForm): Html {
  return html`<details${form.refused !== undefined && html` open`}><summary>Change this decision</summary>
    <div class="stack s3"><p class="small quiet">A new decision replaces this one. Both stay in the log, each with its reason.</p>${decide(form)}</div></details>`;
}

function decide({ action, refused, seen }: SeenForm): Html {
  return html`<form class="stack" method="post" action="${action}">
    <input type="hidden" name="seen" value="${String(seen)}" />
    <div class="field${refused && ' bad'}">
      <label for="reason">Reason</label>
      <textarea
        class="input"
        id="reason"
        name="reason"
        rows="4"
        maxlength="2000"
        required
        aria-describedby="reason-hint${refused && ' reason-error'}"
        ${refused && html` aria-invalid="true"`}
      >
${refused?.reason}</textarea>
      ${refused && html`<p class="err" id="reason-error">${refused.message}</p>`}
      <p class="hint" id="reason-hint">Needed. The candidate can ask to read it.</p>
    </div>
    <div class="three">
      <button class="btn" name="kind" value="advance">Advance</button
      ><button class="btn" name="kind" value="hold">Hold</button
      ><button class="btn" name="kind" value="reject">Reject</button>
    </div>
  </form>`;
}

export function logSection({ log, timeZone }: Report): Html | null {
  if (log.length === 0) return null;
  return html`<section class="card stack" aria-labelledby="log">
    <h2 id="log">Log</h2>
    <ol class="log">
      ${log.map((entry) => logged(entry, timeZone))}
    </ol>
  </section>`;
}

function logged({ who, what, reason, at }: Report['log'][number], timeZone: string): Html {
  return html`<li>
    <b><bdi>${who}</bdi></b> <span dir="auto">${what}</span><br /><span class="quiet small"
      >${reason !== null && html`<span dir="auto">“${reason}”</span> `}<time datetime="${at}"
        >${moment(at, timeZone)}</time
      ></span
    >
  </li>`;
}
