// For needs that the bank has nothing on: everybody is asked, in the description’s own words, what they have done of it.
import { languageOf } from '../cv/text-language.ts';
import type { InterviewItem, Item } from '../model/item.ts';
import type { Words } from '../text/en.ts';
import { LOCALES, localeOf } from '../text/locale.ts';
import { plainWords } from '../text/words.ts';
import { WORTH } from './calls.ts';
import type { DraftItem } from './draft-types.ts';
import type { Job } from './job.ts';
import type { Need } from './told-needs.ts';

/** A criterion, and what it is worth beside those of the bank. */
export type Experience = { name: string; because: string; relevance: number; item: DraftItem };

/** Beside a need that a word of the bank calls for, one that only stands there counts for so much; not the heart of the job. */
const STRENGTH = 0.6;
export const MINUTES_OF_EXPERIENCE = 6;
/** Characters of a criterion’s name. */
const LONGEST_NAME = 60;

/** The source of such a question. */
export const OF_DESCRIPTION = 'words:description';

/** At most `most` questions for the needs; must-haves and duties by turns, then wishes. Never one with a name that is `taken`. */
export function experiencesFor(
  job: Job,
  { needs, most, taken }: { needs: readonly Need[]; most: number; taken: readonly string[] },
  t: Words,
): Experience[] {
  const of = (source: Need['source']) => needs.filter((need) => need.source === source);
  const [musts, duties] = [of('must'), of('duty')];
  const inTurn = Array.from({ length: Math.max(musts.length, duties.length) }, (_, i) => [musts[i], duties[i]]).flat();
  const words = wordsFor(job, t);
  const made = [...inTurn, ...of('nice')].filter((need) => need !== undefined).map((need) => experienceIn(need, words));
  // Questions are kept by their criterion's name.
  const names = [...taken, ...made.map(({ name }) => name)].map((name) => name.toLowerCase());
  return made
    .filter((_, i) => names.indexOf(names[taken.length + i] ?? '') === taken.length + i)
    .slice(0, Math.max(0, most));
}

function experienceIn({ quote, source, isHeart }: Need, t: Words): Experience {
  const name = nameOf(quote);
  const item = questionOf(quote, t);
  return {
    name,
    because: quote,
    relevance: WORTH[source] * (isHeart ? 1 : STRENGTH),
    item: { criterion: name, item, source: OF_DESCRIPTION },
  };
}

/** The question about a criterion that was made of the description's words; undefined where its name shows that it wasn't. */
export function experienceOf(
  { name, because }: { name: string; because: string },
  job: Pick<Job, 'language' | 'text'>,
  t: Words,
): Item | undefined {
  return because !== '' && name === nameOf(because) ? questionOf(because, wordsFor(job, t)) : undefined;
}

function questionOf(quote: string, t: Words): Item {
  return {
    kind: 'long',
    prompt: t.authoring.experience.prompt(quote),
    minutes: MINUTES_OF_EXPERIENCE,
    rubric: {
      points: [...t.authoring.experience.points],
      levels: t.authoring.experience.levels.map((description, level) => ({ level, description })),
      references: [t.authoring.experience.reference],
      anySubject: true,
    },
  };
}

/** The bank’s language is English; where we speak the description’s, the question is in that. */
function wordsFor({ language, text }: Pick<Job, 'language' | 'text'>, t: Words): Words {
  if (language === 'zh') return t.locale.startsWith('zh') ? t : plainWords(localeOf(languageOf(text)));
  return plainWords(localeOf(language));
}

function nameOf(quote: string): string {
  const whole = quote.charAt(0).toUpperCase() + quote.slice(1);
  if (whole.length <= LONGEST_NAME) return whole;
  const cut = whole.slice(0, LONGEST_NAME - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The question as one of an interview, with what is asked next in its own language; undefined for any other question. */
export function spokenOf({ item, source }: { item: Item; source: string }): InterviewItem | undefined {
  if (source !== OF_DESCRIPTION || item.kind !== 'long') return undefined;
  const { prompt, minutes, rubric } = item;
  const own = LOCALES.map((locale) => plainWords(locale).authoring.experience).find(
    ({ points }) => points[0] === rubric.points[0],
  );
  const followUps = (own?.asks ?? []).map((ask, point) => ({ point, ask }));
  return { kind: 'interview', prompt, minutes, rubric, followUps };
}
