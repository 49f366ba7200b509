// Where people's own sentences stand inside ours: one full stop, never two.

/** Its own full stop; not an ellipsis, and not that of "a.m.". */
const STOP = /(?<![.。]|\.\p{L})[.。]$/u;
const ENDED = /[.!?…。！？](?:[\u00A0\u202F]?["'”’»」』)])*$/u;

/** Without the full stop that it ends in, to stand within a sentence. */
export const unstopped = (text: string): string => text.trim().replace(STOP, '');

/** With a full stop, unless it ends already. */
export const ended = (text: string, stop = '.'): string =>
  ENDED.test(text.trim()) ? text.trim() : `${text.trim()}${stop}`;

/** "Move the dates; decide" */
export const inLine = (texts: readonly string[], between = '; '): string => texts.map(unstopped).join(between);
