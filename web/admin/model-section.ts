// What the language model has cost the workspace in this month, and how much it may.
import type { Words } from '#core/text/en.ts';
import { html, type Html } from '#web/html.ts';

/** `tokens` in and out together; `cost` in millionths of a dollar, null where not all of it had a price. `own` and `operators`: limits a month, null for none. */
export type ModelMonth = {
  provider: string;
  tokens: number;
  cost: number | null;
  own: number | null;
  operators: number | null;
};
export type RefusedTokens = { typed: string };

const mostTokens = 1e12;

/** Null for no limit; undefined for what is no number of tokens. */
export function tokensIn(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  if (!/^(?:\d+|\d{1,3}(?:[\s.,'’]\d{3})+)$/u.test(typed.trim())) return undefined;
  const tokens = Number(typed.replace(/\D/gu, ''));
  return tokens <= mostTokens ? tokens : undefined;
}

export function modelSection(month: ModelMonth, refused: RefusedTokens | undefined, t: Words): Html {
  return html`<section class="card stack s5" id="model">
    <h2>${t.admin.modelTitle}</h2>
    ${usedSoFar(month, t)}
    <form class="stack s5" method="post" action="/admin/model">
      ${mostField(month, refused, t)}
      <div><button class="btn">${t.admin.save}</button></div>
    </form>
  </section>`;
}

function usedSoFar({ provider, tokens, cost, own, operators }: ModelMonth, t: Words): Html {
  const most = Math.min(own ?? Infinity, operators ?? Infinity);
  const isLimited = most < Infinity;
  const used = t.admin.used(tokens, isLimited ? most : null, cost ? t.dollars(cost) : null);
  const bar = html`<progress
    max="${Math.max(most, 1)}"
    value="${Math.min(tokens, most)}"
    aria-label="${used}"
  ></progress>`;
  return html`<div class="stack s2">
    <p>${t.admin.modelWhat(provider)}</p>
    <p class="num"><b>${used}</b></p>
    ${isLimited && bar} ${tokens >= most && html`<p role="status">${t.admin.spent}</p>`}
  </div>`;
}

function mostField({ own, operators }: ModelMonth, refused: RefusedTokens | undefined, t: Words): Html {
  const hint = [t.admin.mostHint, operators === null ? '' : t.admin.operators(operators)];
  return html`<div class="field ${refused && 'bad'}">
    <label for="tokens">${t.admin.most}</label>
    <p class="hint" id="tokens-hint">${t.sentences(hint)}</p>
    <input
      class="input"
      id="tokens"
      name="tokens"
      inputmode="numeric"
      autocomplete="off"
      value="${refused?.typed ?? (own === null ? '' : t.figure(own))}"
      aria-invalid="${refused ? 'true' : 'false'}"
      aria-describedby="tokens-hint${refused && ' tokens-err'}"
    />
    ${refused && html`<p class="err" id="tokens-err">${t.admin.mostWrong}</p>`}
  </div>`;
}
