// What a colleague may have changed of a draft while somebody has its form open, and no version tells of.
import type { Words } from '../../text/en.ts';

type Limits = { title: string; closesAt: Date | null; timeLimitMinutes: number | null };

/** A number that another title, deadline or limit changes: no version tells of those. */
export function stateOf({ title, closesAt, timeLimitMinutes }: Limits): number {
  const said = `${closesAt?.getTime()}/${timeLimitMinutes}/${title}`;
  return Array.from(said).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 99_991, 7);
}

/** What a colleague has changed since the form was opened isn’t taken back unasked: what differs from it is told there. */
export function meanwhileErrors(given: Limits, draft: Limits, t: Words): Record<string, string> {
  const isOther = {
    title: given.title !== draft.title,
    closes: given.closesAt?.getTime() !== draft.closesAt?.getTime(),
    limit: given.timeLimitMinutes !== draft.timeLimitMinutes,
  };
  const names = Object.entries(isOther).flatMap(([name, differs]) => (differs ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, t.edit.meanwhile]));
}
