// Small drawings on a grid of 20 by 20 in the colour of the text beside them; never the only carrier of a meaning.
import { html, type Html } from '#web/html.ts';

const icon = (drawing: Html): Html => html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true">${drawing}</svg>`;

export const tick = icon(html`<path d="m4 10.5 4 4 8-9" />`);
export const look = icon(html`<path d="M10 3 18 16.5H2Z" /><path d="M10 8v4M10 14.2v.1" />`);
export const down = icon(html`<path d="M10 3v10M6 9.5l4 4 4-4M4 17h12" />`);
export const absent = icon(html`<path d="M5 10h10" />`);
export const info = icon(html`<circle cx="10" cy="10" r="7.5" /><path d="M10 9v5M10 6.2v.1" />`);

/** Three ranges with their points: the mark of the product. */
export const mark = html`<svg width="20" height="20" viewBox="0 0 18 18" aria-hidden="true">
  <g stroke="currentColor" stroke-width="1.6" stroke-linecap="round" opacity=".55">
    <path d="M8 3.5h8M4.5 9h8M2 14.5h7" />
  </g>
  <g fill="currentColor">
    <circle cx="12.5" cy="3.5" r="2.3" />
    <circle cx="8.5" cy="9" r="2.3" />
    <circle cx="5" cy="14.5" r="2.3" />
  </g>
</svg>`;
