// The page behind a link that can't be worked on: what happened, what is safe, what to do.
import { plainZone } from '#core/text/zones.ts';
import { html, type Html } from '#web/html.ts';
import { documentOf } from './document.ts';
import { mark } from '#web/report/icons.ts';
import type { Locale } from '#core/text/locale.ts';
import type { PageWords } from './text/en.ts';
import { pageWords } from './text/words.ts';

/** The refusal, as the API words it, and what else is known of the link. */
export type LinkProblem = {
  /** `link-unknown`, `link-expired`, `link-revoked`, `link-erased`, `link-replaced`, `link-full`, `link-changing`, `link-closed`, `already-submitted`; any other is said in `message`. */
  code: string;
  message: string;
  /** Left out where nobody can know whose link it was meant to be. */
  workspace?: { name: string; contact: string | null };
  /** When it closed: ISO 8601. The reader's zone isn't known here, so the zone is written out: `timeZone`, or UTC. */
  closedAt?: string;
  timeZone?: string;
  parts?: { done: number; all: number };
  /** A code that support can look up. */
  reference?: string;
};

type Drawn = { css: readonly string[]; locale: Locale };

/** A whole HTML document without script; `css` are the addresses of tokens.css and base.css, or of what holds them. */
export function linkProblemPage(problem: LinkProblem, { css, locale }: Drawn): string {
  const { workspace, parts } = problem;
  const t = pageWords[locale];
  const words = linkWords(problem, t);
  const whose = workspace?.name ?? 'Shortlist';
  return documentOf(
    { lang: t.language, title: `${words.title} · ${whose}`, css },
    html`<a class="skip" href="#main">${t.skip}</a>
      <header class="top">
        <div><span class="who">${workspace && monogram(workspace.name)}${whose}</span></div>
      </header>
      <div class="shell solo">
        <main id="main" class="stack s5 lone" tabindex="-1">
          ${parts && progress(parts, t)}
          <div class="stack s3">
            <h1>${words.title}</h1>
            <p class="lead">${closing(problem, t)} ${words.lead ?? problem.message}</p>
          </div>
          <ul class="stack s2 small">
            ${hints(problem, words.newer, t)}
          </ul>
        </main>
      </div>
      <footer class="foot"><span class="by">${mark}${t.by}</span></footer>`,
  );
}

function linkWords({ code }: LinkProblem, { links, otherTitle }: PageWords) {
  const known: Readonly<Record<string, { title: string; lead: string | null; newer: boolean }>> = links;
  return known[code] ?? { title: otherTitle, lead: null, newer: true };
}

function closing({ closedAt, timeZone = 'UTC' }: LinkProblem, t: PageWords): string | null {
  if (closedAt === undefined) return null;
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(t.locale, { ...options, timeZone }).format(new Date(closedAt));
  const time = plainZone(show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }));
  return t.closedOn(show({ day: 'numeric', month: 'long' }), time);
}

function monogram(name: string): Html {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0]?.toUpperCase() ?? '');
  return html`<span class="mono" aria-hidden="true">${letters.join('')}</span>`;
}

function progress({ done, all }: { done: number; all: number }, t: PageWords): Html {
  const segments = Array.from({ length: all }, (_, index) => (index < done ? html`<i class="d"></i>` : html`<i></i>`));
  return html`<div class="segs brief" role="img" aria-label="${t.partsDone(done, all)}">${segments}</div>`;
}

function hints({ workspace, reference }: LinkProblem, newer: boolean, t: PageWords): Html[] {
  const contact = workspace?.contact;
  return [
    ...(newer ? [html`<li>${t.newer}</li>`] : []),
    ...(contact ? [html`<li>${t.write} <a href="mailto:${contact}">${contact}</a></li>`] : []),
    ...(reference ? [html`<li>${t.code} <b class="num">${reference}</b></li>`] : []),
  ];
}
