// Whether a certificate, licence, registration or ticket is the one that a job asks for: by what it is about.
import { isCredential } from '../cv/credentials.ts';
import type { Met } from '../model/cv-match.ts';

/** What it is about, in the languages that we read; the narrower one first: a forklift's licence is no car's. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['forklift', /fork-?\s?lift|chariots? (?:élévateur|automoteur)|cariste|caces|stapler|叉车|叉車|堆高[机機]/iu],
  ['crane', /crane|\bgrues?\b|grutier|(?<!\p{L})kran|起重|吊车|吊車/iu],
  ['nurse', /nurs(?:e|ing)|\bnmc\b|infirmi|pflegefach|krankenpfleg|krankenschwester|护士|護士|护理|護理/iu],
  ['first aid', /first[- ]aid|secouris|\bsst\b|\bpsc ?1\b|erste[- ]hilfe|ersthelfer|急救/iu],
  ['security', /\bsia\b|security guard|door supervis|\bcnaps\b|34a|保安/iu],
  ['food', /haccp|food (?:safety|hygiene)|hygiène alimentaire|lebensmittel|食品/iu],
  ['welding', /weld|soud(?:eur|age)|schwei(?:ß|ss)|焊/iu],
  ['electric', /electric|électri|elektro|电工|電工/iu],
  ['teaching', /teach|enseign|lehramt|lehrbefähigung|教师|教師/iu],
  ['lorry', /\bhgv\b|\blgv\b|lorry|truck driv|poids lourd|\blkw\b|berufskraftfahrer|货车|貨車/iu],
  ['driving', /driv(?:ing|er)|conduire|permis(?: de)? [a-e]\b|^permis$|führerschein|驾照|驾驶|駕照|駕駛/iu],
];

/** In capitals: "a driving licence a year ago" names no class. */
const CLASS =
  /(?:[Cc]lass|[Cc]ategory|[Cc]at\.?|[Kk]lasse|[Cc]atégorie|[Pp]ermis|[Ll]icen[cs]e|[Ff]ührerschein)\s+([A-D]1?E?)(?![\p{L}\p{N}])/u;
const DENIED = /(?<!\p{L})(?:no|not|without|sans|pas de|ohne|keine?n?)(?!\p{L})|没有|沒有|无(?!线)|無(?!線)/iu;
const OVER = /expired|abgelaufen|périmé|expirée?(?!\p{L})|过期|過期/iu;

const subjectOf = (phrase: string): string | undefined => SUBJECTS.find(([, words]) => words.test(phrase))?.[0];

/** Whether a phrase asks for a licence or the like whose subject we know. */
export const isLicenceAsk = (phrase: string): boolean => isCredential(phrase) && subjectOf(phrase) !== undefined;

/** How a phrase of a CV answers; `null` where it is about something else. What has expired counts in part. */
export function licenceMet(asked: string, phrase: string): Met | null {
  const subject = subjectOf(asked);
  if (subject === undefined || !isCredential(phrase) || subjectOf(phrase) !== subject || DENIED.test(phrase))
    return null;
  const [wanted, held] = [asked, phrase].map((text) => CLASS.exec(text)?.[1]);
  if (wanted !== undefined && held !== undefined && wanted !== held) return null;
  return OVER.test(phrase) ? 'partly' : 'met';
}
