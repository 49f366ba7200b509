// Line icons, drawn in the colour of the text beside them.
import type { JSX } from 'preact';

const shapes = {
  mail: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="2" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  play: <path d="m6.5 4 9 6-9 6Z" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  warn: <path d="M10 3 2.5 16.5h15ZM10 8v4M10 14.3v.1" />,
  info: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.3v.1" />,
  clip: (
    <path d="M13.5 6.5 7.6 12.4a1.6 1.6 0 0 0 2.3 2.3l6-6a3.2 3.2 0 0 0-4.6-4.6l-6 6a4.9 4.9 0 0 0 6.9 6.9l4.3-4.3" />
  ),
  send: <path d="m3 10 14-6.5-5 13.5-3-5.5Z" />,
  file: <path d="M5 2.5h6.5L16 7v10.5H5ZM11.5 2.5V7H16" />,
  more: <path d="M4.5 10h.1M10 10h.1M15.5 10h.1" />,
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="2" />
      <path d="M13 7V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2" />
    </>
  ),
  open: <path d="M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16 4l-7 7" />,
  team: (
    <>
      <circle cx="7.5" cy="7" r="2.75" />
      <path d="M2.5 16a5 5 0 0 1 10 0M13 4.6a2.6 2.6 0 0 1 0 4.8M14.6 11.6a5 5 0 0 1 2.9 4.4" />
    </>
  ),
  chat: <path d="M3 4h14v9.5H9.5L6 16.5v-3H3Z" />,
  search: <path d="M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4" />,
  reply: <path d="M8 4.5 3 9.5l5 5M3.5 9.5H12a5 5 0 0 1 5 5v1" />,
  add: <path d="M10 4v12M4 10h12" />,
  back: <path d="M12 4.5 6.5 10l5.5 5.5" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof shapes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    {shapes[name]}
  </svg>
);

/** The product's mark: three people in order. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 18 18" aria-hidden="true">
    <g stroke="currentColor" stroke-width="1.6" stroke-linecap="round" opacity=".55">
      <path d="M8 3.5h8M4.5 9h8M2 14.5h7" />
    </g>
    <g fill="currentColor">
      <circle cx="12.5" cy="3.5" r="2.3" />
      <circle cx="8.5" cy="9" r="2.3" />
      <circle cx="5" cy="14.5" r="2.3" />
    </g>
  </svg>
);
