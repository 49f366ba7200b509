import { bulletIn, tidy, type CvLine } from '#core/cv/line.ts';

/**
 * Lines of a CV from plain text: `# ` is a large line (the name), `## ` a heading, `- ` a bullet, `**…**` bold,
 * four blanks a cell, an empty line leaves space.
 */
export function linesFrom(text: string): CvLine[] {
  let gap = 1;
  return text.split('\n').flatMap((raw): CvLine[] => {
    if (raw.trim() === '') {
      gap = 1.2;
      return [];
    }
    const [, marks = '', rest = ''] = /^(#{0,2}) ?(.*)$/.exec(raw.trim()) ?? [];
    const bold = rest.startsWith('**') || marks !== '';
    const { bullet, words } = bulletIn(tidy(rest.replace(/^\*\*(.*?)\*\*/, '$1\v').replace(/\v$/, '')));
    const size = marks === '#' ? 20 : marks === '##' ? 14 : 10;
    const line = {
      text: tidy(words),
      size,
      bold,
      page: 1,
      x: bullet ? 70 : 50,
      gap: bullet ? 0.3 : gap,
      bullet,
      heading: false,
      fresh: false,
    };
    gap = 0.3;
    return [line];
  });
}
