// For needs that the bank has nothing on: everybody is asked, in the description’s own words, what they have done of it.
import { instructionsIn } from '../scoring/instructions.ts';
import { contentWords } from '../scoring/words.ts';
import { languageOf } from '../cv/text-language.ts';
import type { Item } from '../model/item.ts';
import type { Words } from '../text/en.ts';
import { localeOf } from '../text/locale.ts';
import { plainWords } from '../text/words.ts';
import { WORTH, type Call } from './calls.ts';
import type { DraftItem } from './draft-types.ts';
import { YEARS } from './draft-notes.ts';
import type { Job } from './job.ts';

/** A criterion, and what it is worth beside those of the bank. */
export type Experience = { name: string; because: string; relevance: number; item: DraftItem };

/** So many criteria of the bank stand by themselves; with fewer, so many are wanted in all, and at most so many are made. */
const CRITERIA = { enough: 3, wanted: 4, made: 3 };
/** Beside a need that a word of the bank calls for, one that only stands there counts for so much. */
const STRENGTH = 0.6;
const MINUTES = 6;
/** Characters: a longer quote is a sentence in which more than one thing is asked. */
const LONGEST = { quote: 120, name: 60 };

/** The source of such a question. */
export const OF_DESCRIPTION = 'words:description';

/** Questions for the needs in `open`, where the bank’s `measured` criteria are few; must-haves and duties by turns. */
export function experiencesFor(job: Job, { open, measured }: { open: readonly Call[]; measured: number }, t: Words) {
  if (measured >= CRITERIA.enough) return [];
  const asked = open.map((call) => ({ ...call, quote: bare(call.quote) })).filter((call) => isToBeAsked(call));
  const of = (source: Call['source']) => asked.filter((call) => call.source === source);
  const [musts, duties] = [of('must'), of('duty')];
  const inTurn = Array.from({ length: Math.max(musts.length, duties.length) }, (_, i) => [musts[i], duties[i]]).flat();
  const words = wordsFor(job, t);
  return inTurn
    .filter((call) => call !== undefined)
    .slice(0, Math.min(CRITERIA.made, CRITERIA.wanted - measured))
    .map((call): Experience => experienceOf(call, words));
}

function experienceOf({ quote, source }: Call, t: Words): Experience {
  const name = nameOf(quote);
  const item: Item = {
    kind: 'long',
    prompt: t.authoring.experience.prompt(quote),
    minutes: MINUTES,
    rubric: {
      points: [...t.authoring.experience.points],
      levels: t.authoring.experience.levels.map((description, level) => ({ level, description })),
      references: [t.authoring.experience.reference],
      anySubject: true,
    },
  };
  return {
    name,
    because: quote,
    relevance: WORTH[source] * STRENGTH,
    item: { criterion: name, item, source: OF_DESCRIPTION },
  };
}

/** “You will monitor anaesthesia” asks for “monitor anaesthesia”. */
const bare = (quote: string) => quote.replace(/^(?:you(?:['’]ll| will)?|to)\s+(?=\p{Ll})/iu, '');

/** Of the employer, or what is so anyway: nothing that somebody has done. */
const NOT_DONE =
  /(?<![\p{L}\p{N}])(?:we|our|us|is|are|was|were|has|offers?|provides?|welcome|nous|notre|nos|est|sont|wir|unsere?[mnrs]?|ist|sind|somos|nuestr[oa]s?|es|son)(?![\p{L}\p{N}])|我们|我們|公司|福利|薪/iu;

function isToBeAsked({ quote, source }: Call): boolean {
  const isOfTheWork = source === 'must' || !NOT_DONE.test(quote);
  const isSaid = contentWords(quote).length > 0 || /\p{Script=Han}{2}/u.test(quote);
  return (
    isOfTheWork && isSaid && quote.length <= LONGEST.quote && !YEARS.test(quote) && instructionsIn(quote).length === 0
  );
}

/** The bank’s language is English; where we speak the description’s, the question is in that. */
function wordsFor({ language, text }: Job, t: Words): Words {
  if (language === 'zh') return t.locale.startsWith('zh') ? t : plainWords(localeOf(languageOf(text)));
  return plainWords(localeOf(language));
}

function nameOf(quote: string): string {
  const whole = quote.charAt(0).toUpperCase() + quote.slice(1);
  if (whole.length <= LONGEST.name) return whole;
  const cut = whole.slice(0, LONGEST.name - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST.name / 2)).trimEnd()}…`;
}
