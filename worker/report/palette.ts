// The light colours of the design on paper; a test keeps them equal to the page's tokens.
export const PALETTE = {
  ink: '#13201d',
  'ink-2': '#475652',
  accent: '#0a5a54',
  'accent-soft': '#deeeea',
  line: '#d3dbd8',
  control: '#6a7975',
  sunken: '#eaefed',
  data: '#0a5a54',
  range: '#4c8b83',
  warn: '#744700',
  'warn-soft': '#fdf1d9',
  'warn-mark': '#b07300',
} as const;

export type Colour = keyof typeof PALETTE;
