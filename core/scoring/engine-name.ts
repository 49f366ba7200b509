// Who read written answers, in a reader's own language; it is kept in English, as a version.
import type { Words } from '../text/en.ts';

const OFFLINE = /^offline encoder and keyword coverage, version (?<version>\d+)$/u;
const MODEL = /^(?<model>.+), grading prompt (?<version>\d+)$/u;

/** `kept` is what `engineOf` says of one attempt: one engine, or several joined by “and”. */
export function engineName(kept: string, t: Words): string {
  return t.list(kept.split(/ and (?!keyword coverage)/u).map((one) => nameOf(one, t)));
}

function nameOf(one: string, t: Words): string {
  const offline = OFFLINE.exec(one)?.groups;
  if (offline) return t.reasons.offlineEngine(offline['version'] ?? '');
  const { model, version } = MODEL.exec(one)?.groups ?? {};
  return model && version ? t.reasons.modelEngine(model, version) : one;
}
