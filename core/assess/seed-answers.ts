// What example candidates write: out of what the question itself holds, each in a way of their own.
import { languageOf } from '../cv/text-language.ts';
import type { Rubric } from '../model/item.ts';
import { sentencesOf } from '../scoring/sentences.ts';

/**
 * `parts`: whether each quarter of an answer is told (t), in the sentences of the reference, or noted (n), point by point.
 * Any two of the eight orders have two quarters in common at most, and with what is their own few seem to have copied.
 */
export type Voice = {
  parts: `${Part}${Part}${Part}${Part}`;
  own: readonly [string, string, string];
  vague: readonly [string, string];
};
type Part = 't' | 'n';

/** `question` counts from 0; `well` whether this one is answered well. */
export type Wanted = { question: number; skill: number; well: boolean };

/** Below this skill a good answer lacks one of its quarters. */
const WHOLE = 0.75;

export function written(rubric: Rubric, voice: Voice, { question, skill, well }: Wanted): string {
  const reference = rubric.references[0] ?? '';
  const isEnglish = languageOf(reference) === 'en';
  const [told, noted] = [sentencesOf(reference), rubric.points.map(isEnglish ? inFirstPerson : asSentence)];
  const quarters = voice.parts.split('').map((part, i) => quarter(part === 't' ? told : noted, i));
  // What somebody leaves out isn't the same each time.
  const left = question % quarters.length;
  const { own, vague } = isEnglish ? voice : WORDLESS;
  if (!well) return joined([vague[question % 2] ?? '', ...(quarters[left] ?? []).slice(0, 1)]);
  const kept = skill < WHOLE ? quarters.toSpliced(left, 1) : quarters;
  return joined([own[question % 3] ?? '', ...kept.flat(), own[(question + 1) % 3] ?? '']);
}

/** Where the question is in another language than they speak. */
const WORDLESS: Pick<Voice, 'own' | 'vague'> = { own: ['', '', ''], vague: ['', ''] };

const joined = (sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');

const quarter = (list: readonly string[], i: number): string[] =>
  list.slice(Math.floor((i * list.length) / 4), Math.floor(((i + 1) * list.length) / 4));

/** Nouns and other words that end as “says” does. */
const NO_VERB = /^(?:its|was|this|events|tasks|workers|requests|afterwards|always)$/iu;

/** “Says what it did” becomes “I say what it did”; what begins otherwise stays a note. */
function inFirstPerson(point: string): string {
  const [first = '', ...rest] = asSentence(point).split(' ');
  const verb = first.toLowerCase();
  if (verb.endsWith('ed')) return ['I', verb, ...rest].join(' ');
  if (!/^[a-z]+[^su]s$/u.test(verb) || NO_VERB.test(verb)) return [first, ...rest].join(' ');
  return ['I', bare(verb), ...rest].join(' ');
}

const bare = (verb: string): string =>
  verb === 'has'
    ? 'have'
    : verb
        .replace(/ies$/u, 'y')
        .replace(/(ch|sh|ss|x|o)es$/u, '$1')
        .replace(/s$/u, '');

const asSentence = (point: string): string => (/[.!?。！？]$/u.test(point) ? point : `${point}.`);

/** In the order of the examples, from strong to weak. */
export const VOICES: readonly Voice[] = [
  {
    parts: 'tttt',
    own: [
      'Here is how I would go about it, from the first hour until it is really finished.',
      'That order has served me well, and I would change it only with a good reason.',
      'I would write it down afterwards so that the next person starts further along than I did.',
    ],
    vague: ['I would ask somebody who has done it before.', 'That one I would have to look up first.'],
  },
  {
    parts: 'tntn',
    own: [
      'Briefly, and please ask me wherever this is too brief for you to follow:',
      'More than that I would not promise before having seen how things stand on the spot.',
      'My last boss called that dull, which I took as praise; dull work rarely breaks at night.',
    ],
    vague: ['I haven’t had to do this so far.', 'My guess would be the quickest way.'],
  },
  {
    parts: 'ttnn',
    own: [
      'We had nearly the same case in my last team, and we did it badly the first time.',
      'Looking back, the second half was harder for us than anything that came before it.',
      'People told me later that the calm tone was what they had noticed most of all.',
    ],
    vague: ['Honestly, I’m not sure about this one.', 'It depends on what the others think.'],
  },
  {
    parts: 'tnnt',
    own: [
      'Two things matter most to me here: that nobody is surprised, and that nothing gets lost on the way.',
      'If there were only half the time, I’d still keep these and drop everything around them.',
      'Others may weigh that differently, and I’d be glad to hear how your team sees it.',
    ],
    vague: ['I’d try what worked the last time.', 'I would leave that to the person in charge.'],
  },
  {
    parts: 'nntt',
    own: [
      'I’d start small, look at what happens, and only then decide how far to go.',
      'It isn’t the only way, but it is the one that I could explain to anybody.',
      'At the depot we had a wall chart for such cases, and half of it came from mistakes.',
    ],
    vague: ['You learn this kind of thing as you go.', 'I’d do it as quickly as I can.'],
  },
  {
    parts: 'ntnt',
    own: [
      'It took me a few years and one very long night to learn why this is worth the trouble.',
      'A colleague should be able to take over from me in the middle without a phone call.',
      'That is more or less what I do today, on a smaller scale and with fewer people around me.',
    ],
    vague: ['Usually it sorts itself out.', 'I’d write to everybody and wait for an answer.'],
  },
  {
    parts: 'nttn',
    own: [
      'I can only say how a friend of mine does it, who has worked in this for longer.',
      'I might forget a step under pressure, so I’d keep a list next to me the whole time.',
      'With a bit of help at the beginning I think that I could do this on my own.',
    ],
    vague: ['I never got to that part of the work.', 'No idea, but I’m happy to learn it.'],
  },
  {
    parts: 'nnnn',
    own: [
      'Never done it myself, but this is how I’d think it through on a quiet afternoon.',
      'Somebody would have to check on me, at least for the first two or three times.',
      'I saw something like it in a video once, and that part stayed with me.',
    ],
    vague: ['I work hard and I get on with people.', 'I would just do it.'],
  },
];
