// Sentences that name subjects in a row and do nothing with them.
import { ATTENTION, isBeginOfDoing, STATES } from './doubt-words.ts';
import { verbsOf } from './who-does.ts';
import { wordsOf } from './words.ts';

/** A list has so many parts, each of at most so many words. */
const LIST = { parts: 4, words: 5 };

/** What a list hangs on: "what counts is", "topics such as". */
const FRAME =
  /\b(?:is|are|was|were|be|being|about|to do with|comes? down|includ(?:e|es|ing)|such as|for example|for instance|like|namely|counts?|matters?|relevant|regard(?:s|ing)?|concern(?:s|ing)?|connected|cover(?:s|ing)?|meaning)\b/iu;
const FRAME_BEHIND = /\b(?:are|were|matter|count|play|come|deserve|need to be|should be|must be)\b/iu;
/** What a subject hasn't: somebody who does, a verb, a question. */
const TOLD =
  /\b(?:i|we|you|he|she|they|it|is|are|was|were|must|should|may|can|will|would|has|have|do|does|if|when)\b|[?]/iu;

/** "I would consider value, scope, terms and the next step": nothing is done but to consider. */
export function isListOfSubjects(sentence: string): boolean {
  const parts = sentence.split(/[,;:]|\b(?:and|or|nor)\b/iu).filter((part) => /\p{L}/u.test(part));
  if (parts.length < LIST.parts || isDone(sentence)) return false;
  const [head = '', ...after] = parts;
  if (after.every(isSubject)) return FRAME.test(head) || verbsOf(head).some((verb) => ATTENTION.has(verb));
  const [frame = '', ...before] = parts.toReversed();
  return before.every(isSubject) && FRAME_BEHIND.test(frame);
}

const isSubject = (part: string) => wordsOf(part).length <= LIST.words && !TOLD.test(part) && !isStep(part);

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
