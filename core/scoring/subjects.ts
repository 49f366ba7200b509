// Sentences that name subjects in a row and do nothing with them.
import { ATTENTION, isBeginOfDoing, STATES } from './doubt-words.ts';
import { ratio } from './runs.ts';
import { isOrder, verbsOf } from './who-does.ts';
import { wordsOf } from './words.ts';

/** A list has so many parts, each of at most so many words; so few of them may look like a deed: "swapped digits". */
const LIST = { parts: 4, words: 6, deeds: 0.25, many: 7 };

/** What a list hangs on: "what counts is", "topics such as". */
const FRAME =
  /\b(?:is|are|was|were|be|being|about|to do with|comes? down|includ(?:e|es|ing)|such as|for example|for instance|like|namely|counts?|matters?|relevant|regard(?:s|ing)?|concern(?:s|ing)?|connected|cover(?:s|ing)?|meaning)\b/iu;
/** "This is about …" needs no frame before so many; notes begin with what they note. */
const POINTS_AT = /^(?:this|that|these|it|here|there|all)\b/iu;
const FRAME_BEHIND = /\b(?:are|were|matter|count|play|come|deserve|need to be|should be|must be)\b/iu;
/** What a subject hasn't: somebody who does, a verb, a question. */
const TOLD =
  /\b(?:i|we|you|he|she|they|it|is|are|was|were|must|should|may|can|will|would|has|have|do|does|if|when)\b|[?]/iu;

/** "I would consider value, scope, terms and the next step": nothing is done but to consider. */
export function isListOfSubjects(sentence: string): boolean {
  const parts = sentence.split(/[,;:]|\b(?:and|or|nor)\b/iu).filter((part) => /\p{L}/u.test(part));
  if (parts.length < LIST.parts || isDone(sentence)) return false;
  const [head = '', ...after] = parts;
  if (areSubjects(after))
    return (
      (parts.length >= LIST.many && POINTS_AT.test(head)) ||
      FRAME.test(head) ||
      verbsOf(head).some((verb) => ATTENTION.has(verb))
    );
  const [frame = '', ...before] = parts.toReversed();
  return areSubjects(before) && FRAME_BEHIND.test(frame);
}

function areSubjects(parts: readonly string[]): boolean {
  const isShort = parts.every((part) => wordsOf(part).length <= LIST.words && !TOLD.test(part));
  return isShort && ratio(parts.filter(isStep).length, parts.length) <= LIST.deeds;
}

/** A fragment of so many words, so many of its parts with an article: notes have none, and orders begin with a verb. */
const NOUNS = { words: 14, parts: 3, withArticle: 0.5 };
const ARTICLE_FIRST = /^(?:the|an?|its?|their|my|our)\b/iu;

/** "The alarm and a colleague for the pool, the child and its head, …": nobody does anything, in a sentence's grammar. */
export function isNounsInARow(sentence: string): boolean {
  if (wordsOf(sentence).length < NOUNS.words || TOLD.test(sentence)) return false;
  const parts = sentence
    .split(/[,;:]/u)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.trim().replace(/^and /u, ''));
  if (parts.length < NOUNS.parts || parts.some((part) => isStep(part) || isOrder(part))) return false;
  return ratio(parts.filter((part) => ARTICLE_FIRST.test(part)).length, parts.length) >= NOUNS.withArticle;
}

/** "give oxygen", "to call the doctor" */
function isStep(part: string): boolean {
  const [first = '', second] = wordsOf(part).filter((word) => word !== 'to');
  return second !== undefined && isDoing(first);
}

/** Whether somebody is said to do something in it other than to attend to it; "Check the pulse" counts. */
function isDone(sentence: string): boolean {
  const [first = ''] = wordsOf(sentence);
  return isDoing(first) || verbsOf(sentence).some((verb) => !ATTENTION.has(verb) && !STATES.has(verb));
}

const isDoing = (word: string) => isBeginOfDoing(word) && !ATTENTION.has(word);
