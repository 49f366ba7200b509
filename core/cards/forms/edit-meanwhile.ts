// What a colleague may have changed of a draft while somebody has its form open or its card in front of them, and no version tells of.
import type { Words } from '../../text/en.ts';

type Limits = { title: string; closesAt: Date | null; timeLimitMinutes: number | null };

type Drafted = Limits & { criteria: readonly object[]; items: readonly object[] };

/** A number that another title, deadline or limit changes, and another word of what is asked: a form and a card carry what they showed. */
export function draftState({ title, closesAt, timeLimitMinutes, criteria, items }: Drafted): number {
  const said = JSON.stringify([title, closesAt, timeLimitMinutes, criteria, items]);
  return Array.from(said).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 99_991, 7);
}

/** What a colleague has changed since the form was opened isn’t taken back unasked: what differs from it is told there, and at the top what the form can’t tell by itself. */
export function meanwhileErrors(given: Limits, draft: Limits, t: Words): Record<string, string> {
  const isOther = {
    title: given.title !== draft.title,
    closes: given.closesAt?.getTime() !== draft.closesAt?.getTime(),
    limit: given.timeLimitMinutes !== draft.timeLimitMinutes,
  };
  const names = Object.entries(isOther).flatMap(([name, differs]) => (differs ? [name] : []));
  return Object.fromEntries((names.length > 0 ? names : ['title']).map((name) => [name, t.edit.meanwhile]));
}
