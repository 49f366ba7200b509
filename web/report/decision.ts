// The decision, always a person's: three equal buttons and a reason; then who decided, when and why; and the log.
import { moment } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

/** A decision that was sent and couldn't be taken: the sentence to show, and what was typed, so that nothing is lost. */
export type Refused = { message: string; reason: string };

export type DecisionForm = { action: string; refused: Refused | undefined };
type SeenForm = DecisionForm & { seen: number };

/** Nothing at all while there is no decision and the viewer may not take one. */
export function decisionSection(report: Report, form: DecisionForm, t: Words): Html | null {
  if (report.trial) return null;
  const { decision, viewer } = report;
  if (decision === null && !viewer.canDecide) return null;
  const seen = { ...form, seen: report.seen };
  return html`<section class="card stack" aria-labelledby="decision">
    <h2 id="decision">${decision === null ? t.reportPage.yourDecision : t.reportPage.decision}</h2>
    ${decision !== null && taken(decision, report.timeZone, t)}
    ${viewer.canDecide && (decision === null ? decide(seen, t) : change(seen, t))}
  </section>`;
}

function taken({ kind, by, at, reason }: NonNullable<Report['decision']>, timeZone: string, t: Words): Html {
  return html`<p dir="auto"><b>${t.decision.by[kind](by, moment(at, timeZone, t))}</b></p>
    <blockquote class="quote">
      <p class="given" dir="auto">${reason}</p>
      <footer>${t.reportPage.reasonGiven}</footer>
    </blockquote>`;
}

function change(form: SeenForm, t: Words): Html {
  return html`<details${form.refused !== undefined && html` open`}><summary>${t.reportPage.changeDecision}</summary>
    <div class="stack s3"><p class="small quiet">${t.reportPage.changeDecisionNote}</p>${decide(form, t)}</div></details>`;
}

function decide({ action, refused, seen }: SeenForm, t: Words): Html {
  return html`<form class="stack" method="post" action="${action}">
    <input type="hidden" name="seen" value="${String(seen)}" />
    <div class="field${refused && ' bad'}">
      <label for="reason">${t.reportPage.reason}</label>
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
      <p class="hint" id="reason-hint">${t.reportPage.reasonHint}</p>
    </div>
    <div class="three">
      <button class="btn" name="kind" value="advance">${t.decision.verb.advance}</button
      ><button class="btn" name="kind" value="hold">${t.decision.verb.hold}</button
      ><button class="btn" name="kind" value="reject">${t.decision.verb.reject}</button>
    </div>
  </form>`;
}

export function logSection({ log, timeZone }: Report, t: Words): Html | null {
  if (log.length === 0) return null;
  return html`<section class="card stack" aria-labelledby="log">
    <h2 id="log">${t.reportPage.log}</h2>
    <ol class="log">
      ${log.map((entry) => logged(entry, timeZone, t))}
    </ol>
  </section>`;
}

function logged({ who, what, reason, at }: Report['log'][number], timeZone: string, t: Words): Html {
  const [open, close] = t.quotes;
  return html`<li>
    <b><bdi>${who}</bdi></b> <span dir="auto">${what}</span><br /><span class="quiet small"
      >${reason !== null && html`<span dir="auto">${open}${reason}${close}</span> `}<time datetime="${at}"
        >${moment(at, timeZone, t)}</time
      ></span
    >
  </li>`;
}
