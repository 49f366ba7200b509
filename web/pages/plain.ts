// Pages with one message: what happened, what is safe, what to do.
import { html, type Html } from '#web/html.ts';
import type { Locale } from '#core/text/locale.ts';
import { documentOf } from './document.ts';
import { pageWords } from './text/words.ts';
import { mark } from '#web/report/icons.ts';

/** `title` is the heading; `lead` says what happened in one sentence, `more` what to do. `css`: addresses of style sheets. */
export type PlainPage = {
  title: string;
  lead: string;
  more?: readonly string[];
  /** A button that leads on. */
  link?: { href: string; label: string };
  /** English where it isn't named. */
  lang?: string;
  css: readonly string[];
};

export function plainPage({ title, lead, more = [], link, lang = 'en', css }: PlainPage): string {
  return documentOf(
    { lang, title: `${title} · Shortlist`, css },
    html`<header class="mtop">
        <div><span class="brand">${mark}Shortlist</span></div>
      </header>
      <main class="page">
        <div class="step">
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          ${more.map(paragraph)} ${link && html`<p><a class="btn primary" href="${link.href}">${link.label}</a></p>`}
        </div>
      </main>`,
  );
}

function paragraph(text: string): Html {
  return html`<p>${text}</p>`;
}

type Css = readonly string[];

/** The link of a report works once, for the person who pressed the button. */
export const reportLinkUsed = (css: Css, locale: Locale): string => linkPage('used', css, locale);
export const reportLinkExpired = (css: Css, locale: Locale): string => linkPage('over', css, locale);

function linkPage(state: 'used' | 'over', css: Css, locale: Locale): string {
  const { reports, language } = pageWords[locale];
  return plainPage({ css, lang: language, ...reports[state], more: [reports.again] });
}

export function notFound(css: Css, locale: Locale): string {
  const { nothing, language } = pageWords[locale];
  return plainPage({ css, lang: language, ...nothing, more: [nothing.more] });
}

const TO_BEGIN: Record<string, string> = { Slack: '/assess help', Teams: '@Shortlist help' };

/** The page at `/` where a chat platform is configured; `platforms` as people call them: "Slack", "Teams". */
export function home(platforms: readonly string[], css: Css): string {
  return plainPage({
    css,
    title: 'Shortlist is running',
    lead: `Type ${platforms.map((platform) => `${TO_BEGIN[platform] ?? 'help'} in ${platform}`).join(' or ')} to begin.`,
    more: ['Candidates: please open the link in your invitation. It brings you back to where you stopped.'],
  });
}
