// The candidate's request for a review by a person, until when it is to be answered, and the answer.
import type { Report } from '#core/model/report.ts';
import { moment } from '#core/report/words.ts';
import { en } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';
import { said } from './reviews.ts';

export function askedSection({ asked, timeZone }: Report): Html | null {
  if (asked === null) return null;
  const { request } = en;
  const { answer } = asked;
  return html`<section class="card stack" aria-labelledby="asked">
    <h2 id="asked">Review asked for</h2>
    <p>
      <b>${en.sentence(request.asked(moment(asked.at, timeZone)))}</b>
      ${answer === null && html`${request.due(moment(asked.due, timeZone))} ${request.reply.review}`}
    </p>
    ${asked.said !== '' && said(asked.said)}
    ${
      answer !== null &&
      html`<p>
          <b>${en.sentence(request.answered(answer.by, moment(answer.at, timeZone)))}</b>
          ${answer.changed ? request.somethingChanged : request.nothingChanged}
        </p>
        ${said(answer.text)}`
    }
    ${answer === null && html`<p class="small quiet">A recruiter answers from the card in Slack or Teams.</p>`}
  </section>`;
}
