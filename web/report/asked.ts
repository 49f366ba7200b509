// The candidate's request for a review by a person, until when it is to be answered, and the answer.
import type { Report } from '#core/model/report.ts';
import { moment } from '#core/report/words.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { said } from './reviews.ts';

export function askedSection({ asked, timeZone }: Report, t: Words): Html | null {
  if (asked === null) return null;
  const { request } = t;
  const { answer } = asked;
  return html`<section class="card stack" aria-labelledby="asked">
    <h2 id="asked">${t.reportPage.asked}</h2>
    <p>
      <b>${t.sentence(request.asked(moment(asked.at, timeZone, t)))}</b>
      ${answer === null && t.sentences([request.due(moment(asked.due, timeZone, t)), request.reply.review])}
    </p>
    ${asked.said !== '' && said(asked.said)}
    ${
      answer !== null &&
      html`<p>
          <b>${t.sentence(request.answered(answer.by, moment(answer.at, timeZone, t)))}</b>
          ${answer.changed ? request.somethingChanged : request.nothingChanged}
        </p>
        ${said(answer.text)}`
    }
    ${answer === null && html`<p class="small quiet">${t.reportPage.askedHow}</p>`}
  </section>`;
}
