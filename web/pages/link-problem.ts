// The page behind a link that can't be worked on: what happened, what is safe, what to do.
import { html, render, type Html } from '#web/html.ts';
import { mark } from '#web/report/icons.ts';
import { en } from './text/en.ts';

/** The refusal, as the API words it, and what else is known of the link. */
export type LinkProblem = {
  /** `link-unknown`, `link-expired`, `link-revoked`, `link-closed`, `already-submitted`; any other is said in `message`. */
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

/** A whole HTML document without script; `css` are the addresses of tokens.css and base.css, or of what holds them. */
export function linkProblemPage(problem: LinkProblem, css: readonly string[]): string {
  const { workspace, parts } = problem;
  const words = en.links[problem.code] ?? { title: en.otherTitle, lead: null, newer: true };
  const whose = workspace?.name ?? 'Shortlist';
  return render(
    html`<!doctype html>
      <html lang="${en.language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <title>${words.title} · ${whose}</title>
          <link rel="icon" href="data:," />
          ${css.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        </head>
        <body>
          <a class="skip" href="#main">${en.skip}</a>
          <header class="top">
            <div><span class="who">${workspace && monogram(workspace.name)}${whose}</span></div>
          </header>
          <div class="shell solo">
            <main id="main" class="stack s5 lone" tabindex="-1">
              ${parts && progress(parts)}
              <div class="stack s3">
                <h1>${words.title}</h1>
                <p class="lead">${closing(problem)} ${words.lead ?? problem.message}</p>
              </div>
              <ul class="stack s2 small">
                ${hints(problem, words.newer)}
              </ul>
            </main>
          </div>
          <footer class="foot"><span class="by">${mark}${en.by}</span></footer>
        </body>
      </html> `,
  );
}

function closing({ closedAt, timeZone = 'UTC' }: LinkProblem): string | null {
  if (closedAt === undefined) return null;
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(en.locale, { ...options, timeZone }).format(new Date(closedAt));
  const time = show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' });
  return en.closedOn(show({ day: 'numeric', month: 'long' }), time);
}

function monogram(name: string): Html {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0]?.toUpperCase() ?? '');
  return html`<span class="mono" aria-hidden="true">${letters.join('')}</span>`;
}

function progress({ done, all }: { done: number; all: number }): Html {
  const segments = Array.from({ length: all }, (_, index) => (index < done ? html`<i class="d"></i>` : html`<i></i>`));
  return html`<div class="segs brief" role="img" aria-label="${en.partsDone(done, all)}">${segments}</div>`;
}

function hints({ workspace, reference }: LinkProblem, newer: boolean): Html[] {
  const contact = workspace?.contact;
  return [
    ...(newer ? [html`<li>${en.newer}</li>`] : []),
    ...(contact ? [html`<li>${en.write} <a href="mailto:${contact}">${contact}</a></li>`] : []),
    ...(reference ? [html`<li>${en.code} <b class="num">${reference}</b></li>`] : []),
  ];
}
