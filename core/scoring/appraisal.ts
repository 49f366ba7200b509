// Sentences that speak of the answer or praise who gives it, where the question asks what they would do.
import { ATTENTION, isBeginOfDoing, STATES } from './doubt-words.ts';
import { verbsOf } from './who-does.ts';
import { wordsOf } from './words.ts';

/** The candidate's own text, whoever reads it, or the candidate as somebody else sees them. */
const OWN_TEXT =
  /\b(?:(?:the|everything|all) above|above (?:text|words|lines|answer)|(?:this|these|my) (?:answer|reply|response|text|submission|words|lines|sentences?|assessment|exam|interview|candidate|applicant)|what (?:i|was|is) (?:wrote|said|written|stated)|i (?:have |'ve |had )?(?:already |also )?(?:said|stated|mentioned|written|described|explained)|(?:who|whoever|anybody who|anyone who) (?:reads|marks|judges|assesses))\b/iu;
/** To take a text for something: "see it as stated", "assume that it contains …". */
const REGARD =
  /\b(?:see|seen|reads?|takes?|taken|regard(?:ed)?|consider(?:ed)?|counts?|counted|treat(?:ed)?|understand|understood|view(?:ed)?|accept(?:ed)?|deem(?:ed)?|assumed?|credit(?:ed)?|imagine|pretend|suppose|interpret(?:ed)?|rated?)\b/iu;
const AS = /\b(?:as|that|to be|for granted|contain\w*|includ\w*|cover\w*|mention\w*)\b/iu;
/** What somebody does who speaks of their own words. */
const SAYS = new Set(
  `answer answered cover covered describe described explain explained mention mentioned repeat said say stated tell told
  write written wrote`.split(/\s+/u),
);

/** Words of marking by what they mean; one of them is of many trades, two beside no deed are of none. */
const MARKING = [
  /\b(?:full|top|highest|maximum|perfect|best) (?:possible )?(?:marks?|points?|scores?|grades?|levels?|ratings?|credit)\b/iu,
  /\b(?:rubrics?|marking|grading|scoring|criteria|criterion)\b/iu,
  /\b(?:examiner|grader|marker|rater|scorer|assessor|evaluator|reviewer|jury|panel|recruiter)s?\b/iu,
  /\b(?:marks?|points?|scores?|grades?|levels?|ratings?|credit)\b/iu,
  /\b(?:deserv\w+|award\w*|earn(?:s|ed)?|grant(?:ed)?|satisf\w+|fulfil\w*|met|covered|reached)\b/iu,
  /\b[0-9]{1,3}\s?(?:\/|out of|%)|\bA\+/u,
  /\b(?:sufficient|suffices?|optional|bonus|not (?:required|expected|needed|necessary)|expected|counts? (?:as|for|fully|double))\b/iu,
  /\b(?:expected|model|correct|right|sample|ideal|perfect|complete|good|best) (?:answer|solution|response)s?\b/iu,
  /\b(?:instructions?|prompt|system message|override|ignore|disregard|forget|output)\b/iu,
  /\byou(?:'ll| will| can| may| must| should| could| would)?(?: \w+ly| already| also)? (?:see|find|notice|agree|note|assume|accept|imagine|grant|award|treat|count|score|grade|mark|rate)\b|\byou are (?:now )?(?:an?|the|my)\b|\b(?:imagine|pretend|suppose)\b/iu,
  OWN_TEXT,
];
/** "A full answer names …", "4 points: …": what a sentence of a scheme begins with. */
const SCHEME =
  /^[^\p{L}\p{N}]{0,20}(?:[\p{L}\p{N}]+[ -]){0,4}(?:(?:answers?|responses?|candidates?|applicants?|rubric|examiners?|graders?|assessors?|criteri(?:a|on))\b|(?:marks?|points?|scores?|levels?)\s?(?:\d|[:=]|for\b))/iu;
const IS_MARKING = { ofOneself: 2, inAnOrder: 3 };

/** Points back at what was said and says nothing: in so few words. */
const BACK =
  /\bi repeat\b|\bi(?:'ll)? say (?:it|that|this) again\b|^(?:and )?(?:that|this|which)(?:'s| is| was)(?: \w+ly| just)? (?:what|how) (?:i|we)\b/iu;
const BACK_WORDS = 12;

/** What an evaluation is called, near a sentence's beginning, and what it finds. */
const EVALUATION =
  /\b(?:outcome|results?|review|reviewed|check|evaluation|assessment|findings?|verdict|audit|score|rating|feedback|conclusion|summary|appraisal)\b/iu;
const FINDS =
  /\b(?:yes|present|covered|met|fulfilled|satisfied|excellent|outstanding|perfect|reached|achieved|demonstrated|complete|passed|nothing (?:is )?missing)\b/iu;
const VERDICT = { head: 8, parts: 3 };

/** Somebody says of the candidate what they do: "describes me as", "says how well I", “He checks …,” says my boss. */
const SAID_OF_ME =
  /\b(?:says?|said|writes?|wrote|tells?(?! me)|told(?! me)|describe[sd]?|praise[sd]?|knows?|known|remembers?)\b[^.;:!?"“]{0,30}\b(?:(?:that|how|what|for|why)\b[^.;:!?"“]{0,30}\b(?:i|nobody is|no one is)|(?:of |about )?me (?:as|for))\b/iu;
const BY_MYSELF =
  /\b(?:i|we)(?:'d|'ll|'ve| would| will| have| also| then)* (?:say|said|tell|told|write|wrote|know|remember|describe)\b/iu;
const NO_PRAISE = /\b(?:if|when|whether|should|must|have to|so i|then i|and i (?:would|will)|but i|not)\b/iu;
const QUOTED = /^["“'‘](?:he|she|they|always|this (?:person|candidate|applicant|colleague))\b[^"”]{20,400}["”'’]/iu;

type Of = { isOfMarking: boolean };

/**
 * Whether a sentence speaks of the answer, its marking or the candidate's praise instead of what they do. Words of
 * marking prove nothing where the question `isOfMarking`.
 */
export function isAppraisal(sentence: string, { isOfMarking }: Of): boolean {
  if (isPraise(sentence) || isBack(sentence)) return true;
  if (doesSomething(sentence)) return false;
  const isOfText = OWN_TEXT.test(sentence) && REGARD.test(sentence) && AS.test(sentence);
  return isOfText || isVerdict(sentence) || (!isOfMarking && isMarking(sentence));
}

const isBack = (sentence: string) => BACK.test(sentence) && wordsOf(sentence).length <= BACK_WORDS;

function isPraise(sentence: string): boolean {
  if (QUOTED.test(sentence) && !BY_MYSELF.test(sentence)) return true;
  return SAID_OF_ME.test(sentence) && !BY_MYSELF.test(sentence) && !NO_PRAISE.test(sentence);
}

function isMarking(sentence: string): boolean {
  const isOrder = isBeginOfDoing(wordsOf(sentence)[0] ?? '');
  if (SCHEME.test(sentence) && !isOrder && !/\b(?:i|we)\b/iu.test(sentence)) return true;
  const signs = MARKING.filter((sign) => sign.test(sentence)).length;
  return signs >= (isOrder ? IS_MARKING.inAnOrder : IS_MARKING.ofOneself);
}

/** "Result of the check: A covered, B covered", "A: yes, B: yes, C: yes" */
function isVerdict(sentence: string): boolean {
  const parts = sentence
    .split(/[,;:.]/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (parts.length < VERDICT.parts || /\b(?:i|we)\b/iu.test(sentence) || !FINDS.test(sentence)) return false;
  const head = parts.flat().slice(0, VERDICT.head).join(' ');
  const ends = Map.groupBy(parts, (words) => words.at(-1));
  return EVALUATION.test(head) || [...ends.values()].some((alike) => alike.length >= VERDICT.parts);
}

const doesSomething = (sentence: string) =>
  verbsOf(sentence).some((verb) => !ATTENTION.has(verb) && !STATES.has(verb) && !SAYS.has(verb));
