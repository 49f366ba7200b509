// Who read written answers or a CV, in a reader's own language; it is kept in English, as a version.
import type { Words } from '../text/en.ts';

const OFFLINE = /^offline encoder and keyword coverage, version (?<version>\d+)$/u;
const CV = /^offline CV reading (?<version>\d+)$/u;
const MODEL = /^(?<model>.+), grading prompt (?<version>\d+)$/u;

/** `kept` is what `engineOf` says of one attempt: one engine, or several joined by “and”. */
export function engineName(kept: string, t: Words): string {
  return t.list(kept.split(/ and (?!keyword coverage)/u).map((one) => nameOf(one, t)));
}

function nameOf(one: string, t: Words): string {
  const { offlineEngine, cvEngine, modelEngine } = t.reasons;
  const [offline, cv, model] = [OFFLINE, CV, MODEL].map((form) => form.exec(one)?.groups);
  if (offline?.['version']) return offlineEngine(offline['version']);
  if (cv?.['version']) return cvEngine(cv['version']);
  return model?.['model'] && model['version'] ? modelEngine(model['model'], model['version']) : one;
}
