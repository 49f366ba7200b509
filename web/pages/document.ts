// The HTML document around a page without script: for a link's own eyes alone, and with no address in a Referer.
import { html, render, type Html } from '#web/html.ts';

type Head = { lang: string; title: string; /** Addresses of style sheets. */ css: readonly string[] };

/** A whole document; `body` is what stands between its `body` tags. */
export function documentOf({ lang, title, css }: Head, body: Html): string {
  return render(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <title>${title}</title>
          ${css.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        </head>
        <body>
          ${body}
        </body>
      </html>`,
  );
}
