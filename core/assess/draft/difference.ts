// What a change made of a draft, as its recruiter reads it: by names and prompts, since each version has ids of its own.
import type { Content } from '../../ports/versions.ts';
import { canonical } from './version-changes.ts';

export type Difference = {
  /** Criteria first, then questions. */
  added: string[];
  removed: string[];
  /** Questions with the same prompt and something else that differs. */
  changed: string[];
  weights: { name: string; from: number; to: number }[];
};

export function differenceOf(before: Content, after: Content): Difference {
  const [was, is] = [promptsOf(before), promptsOf(after)];
  const weightBefore = new Map(before.criteria.map(({ name, weight }) => [name, weight]));
  const named = new Set(after.criteria.map(({ name }) => name));
  return {
    added: [
      ...after.criteria.filter(({ name }) => !weightBefore.has(name)).map(({ name }) => name),
      ...[...is.keys()].filter((prompt) => !was.has(prompt)),
    ],
    removed: [
      ...before.criteria.filter(({ name }) => !named.has(name)).map(({ name }) => name),
      ...[...was.keys()].filter((prompt) => !is.has(prompt)),
    ],
    changed: [...is].flatMap(([prompt, item]) => (was.has(prompt) && was.get(prompt) !== item ? [prompt] : [])),
    weights: after.criteria.flatMap(({ name, weight: to }) => {
      const from = weightBefore.get(name);
      return from === undefined || from === to ? [] : [{ name, from, to }];
    }),
  };
}

const promptsOf = ({ items }: Content) => new Map(items.map(({ item }) => [item.prompt, canonical(item)]));
