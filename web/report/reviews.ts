// Scorecards and comments of the team, under the decision; hidden until the reader has given theirs.
import { ratingWords, reviewProgress } from '#core/cards/review-blocks.ts';
import { moment } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import type { ShownComment, ShownScorecard } from '#core/model/review.ts';
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

export function reviewsSection({ reviews, timeZone }: Report, t: Words): Html | null {
  if (reviews === null) return null;
  const { block } = t.review;
  const { scorecards, comments, closed, mine } = reviews;
  return html`<section class="card stack" aria-labelledby="reviews">
    <h2 id="reviews">${block.title}</h2>
    <p class="small">${reviewProgress(reviews, t)}</p>
    ${!closed && !mine && html`<p class="small quiet">${block.how}</p>`}
    ${scorecards?.map((one) => scorecard(one, timeZone, t))}
    ${
      comments.length > 0 &&
      html`<h3>${block.comments}</h3>
        ${comments.map((one) => comment(one, timeZone, t))}`
    }
  </section>`;
}

function scorecard(one: ShownScorecard, timeZone: string, t: Words): Html {
  const { block, recommendation } = t.review;
  const changed = one.changedAt === null ? '' : block.changedAt(moment(one.changedAt, timeZone, t));
  const given = t.commas([moment(one.givenAt, timeZone, t), changed, one.late ? block.lateNote : '']);
  return html`<div class="stack s2">
    <p>
      <b><bdi>${one.by}</bdi></b
      >: ${recommendation[one.recommendation]}<br /><span class="small quiet">${given}</span>
    </p>
    <p class="small">${ratingWords(one, t)}</p>
    ${one.comment !== '' && said(one.comment)}
  </div>`;
}

function comment({ by, text, at }: ShownComment, timeZone: string, t: Words): Html {
  return html`<div class="stack s2">
    <p>
      <b><bdi>${by}</bdi></b
      ><br /><time class="small quiet" datetime="${at}">${moment(at, timeZone, t)}</time>
    </p>
    ${said(text)}
  </div>`;
}

export function said(text: string): Html {
  return html`<blockquote class="quote"><p class="given" dir="auto">${text}</p></blockquote>`;
}
