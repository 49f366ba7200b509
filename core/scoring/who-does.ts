// Who does what a sentence tells: the candidate, others, or nobody; by the words before its verbs.
import { STOP_WORDS } from './common-words.ts';
import { ATTENTION, isBeginOfDoing, ROLES, STATES } from './doubt-words.ts';
import { wordsOf } from './words.ts';

const I_OR_WE = /\b(?:i|we)\b(?:'(?:d|ll|m|ve|re))?/giu;
/** "I think that a nurse would …": it is the nurse who would. */
const OPINION =
  /\b(?:i|we)\b(?:'d|'ve| would| have)?(?: also| always| often)? (?:(?:think|believe|assume|suppose|guess|agree)|(?:know|heard?|read|say|feel|find|imagine|noticed|understand)(?= (?:that|from|in|of)\b))\b/giu;
/** So many words after "I" may hold its verb; the subject of a sentence is among so many. */
const WITHIN = { verb: 7, subject: 7 };
/** Letters that hold these words: what is read of a long sentence for each “I” in it. */
const MOST_LETTERS = 200;

const AUXILIARY =
  /^(?:would|will|can|could|shall|should|must|may|might|do|did|am|are|was|were|have|has|had|been|be|to|going|want|need|like|try)$/u;
const ADVERB = /ly$|^(?:also|then|always|just|first|only|already|even|so|really)$/u;
const DENIES = /^(?:not|never)$|n't$/u;
const IS = /^(?:am|are|is|was|were|be|been)$/u;
const HAS = /^(?:have|has|had)$/u;
/** Verbs among the words of grammar. */
const COMMON_VERB = /^(?:get|go|goes|gone|got|let|like|made|make|makes|take|takes|want|went)$/u;
/** "I want to check" gives "check". */
const TO_DO = /^(?:able|begin|love|start|tried|wanted)$/u;
/** "I know that …" tells something. */
const TELLS =
  /^(?:believe|feel|know|known|learned|learnt|mean|think|understand) (?:that|how|what|why|which|when|where|whether|the|it|this)$/u;

/** What follows "I" and "we", without auxiliaries: "I would then want to check" gives "check". None that is denied. */
export function verbsOf(sentence: string): string[] {
  return [...sentence.matchAll(I_OR_WE)].flatMap(({ index, 0: subject }) => {
    const from = index + subject.length;
    const words = wordsOf(sentence.slice(from, from + MOST_LETTERS)).slice(0, WITHIN.verb);
    return verbIn(words, contracted(subject)) ?? [];
  });
}

function contracted(subject: string): string {
  if (/'(?:m|re)$/iu.test(subject)) return 'am';
  return /'ve$/iu.test(subject) ? 'have' : '';
}

function verbIn(words: readonly string[], before: string): string | null {
  let last = before;
  for (const [i, word] of words.entries()) {
    if (DENIES.test(word)) return null;
    if (isAuxiliary(word, words[i + 1])) last = IS.test(word) || HAS.test(word) ? word : last;
    else if (TELLS.test(`${word} ${words[i + 1]}`)) return 'tell';
    else if (!ADVERB.test(word)) return verbOrState(word, last);
  }
  return last === '' ? null : last;
}

const isAuxiliary = (word: string, next = '') => AUXILIARY.test(word) || (TO_DO.test(word) && next === 'to');

/** "am checking" and "have checked" are done; "am a nurse" and "have debts" are states. */
function verbOrState(word: string, last: string): string {
  if (IS.test(last)) return word.endsWith('ing') ? word : last;
  if (HAS.test(last)) return /(?:ed|[tn]|ne|de|ad|put)$/u.test(word) ? word : last;
  return STOP_WORDS.has(word) && !COMMON_VERB.test(word) ? 'be' : word;
}

/** The marks of a career, and of a plea; “Please tell me which is urgent” asks for what the matter needs. */
const CAREER =
  /\b(?:years?|decades?|hundreds?|thousands?|million|dozens|countless|conferences?|awards?|certifi\w*|diplomas?|degrees?|doctorate|master's|honours|experts?|qualified|experienced|experience|exams?|best|career|published|known as|specialist|passion)\b/iu;
const PLEA =
  /\b(?:please(?! (?:call|confirm|let|reply|ring|send|show|tell|write)\b)|chance|grateful|deserve|promise|hope|dream|heartbroken|believe me|love|need this|kindly|debts?|beg|begging|mercy|sincerely|unemployed|opportunity|would mean|trust me|disappoint|regret|my (?:children|family|kids|wife|husband|rent|bills))\b/iu;
/** What somebody claims to know or to be good at. */
const CLAIM =
  /\b(?:familiar with|knowledge|understanding of|confident (?:in|with|about)|comfortable with|strengths?|skilled|skills|good at|strong in|competent|proficient|at home in|no stranger to|well versed|aware of|(?:motivated|reliable|hard-?working)(?: and \w+)? (?:person|worker|employee|colleague|candidate)|team ?player|enjoys? working|learn (?:quickly|fast))\b/iu;
/** Asks to be chosen. */
const CHOOSE_ME =
  /\b(?:tak(?:e|ing)|hir(?:e|ing)|choos(?:e|ing)|employ(?:ing)?|invit(?:e|ing)|select(?:ing)?|pick(?:ing)?|accept(?:ing)?|(?:kindly|well) (?:on|of)) me\b|\bgiv(?:e|ing) me (?:a|the|this) (?:chance|opportunity)\b/iu;
/** "I have led teams": what somebody has done all along tells of them, beside the marks of a career. */
const PERFECT = /\b(?:i|we)(?:'ve| have)(?: \w+ly| also| already)? \w+(?:ed|en|t|n)\b/giu;

/** A deed by its words, a claim by what it says. */
const SELF_PRAISE =
  /\bi (?:always )?(?:learn (?:very )?(?:quickly|fast)|(?:give|do|try) my (?:very )?best|(?:give|hold|run|teach) (?:\w+ )?(?:class|course|lecture|seminar|talk|training|workshop)(?:e?s)?)\b/giu;

/** What the candidate is, has been and hopes for, and nothing that they do. */
export function isOfOneself(sentence: string): boolean {
  if (isOnlySeen(sentence)) return true;
  const isOwn = /\b(?:i|my|me)\b/iu.test(sentence);
  if (CHOOSE_ME.test(sentence) && PLEA.test(sentence)) return true;
  if (!isOwn || ![CAREER, PLEA, CLAIM].some((sign) => sign.test(sentence))) return false;
  const rest = sentence.replace(PERFECT, '').replace(SELF_PRAISE, '');
  const verbs = verbsOf(rest);
  const isOnlyDenied = verbs.length === 0 && rest.match(I_OR_WE) !== null;
  return !isOnlyDenied && verbs.every((verb) => STATES.has(verb));
}

/** "I have seen all kinds of falls": what somebody has been and seen; "I have refunded it" is a deed. */
const SEEN_SO_FAR =
  /\b(?:i|we)(?:'ve| have)(?: \w+ly| also| already| always| often)? (?:been(?! \w+ing)|had|seen|dealt|handled|managed|mastered|faced|worked|led|covered|known|overseen|experienced)\b/giu;

function isOnlySeen(sentence: string): boolean {
  const doers = sentence.match(I_OR_WE)?.length ?? 0;
  return doers > 0 && (sentence.match(SEEN_SO_FAR)?.length ?? 0) >= doers;
}

const SOMEBODY_SHOULD =
  /\b(?:somebody|someone|one|people|everybody|everyone|they)(?: \w+ly)? (?:would|should|ought|must|has to|have to|needs? to|could|is expected|are expected)\b(?! have\b)|\bit (?:would|might|could) be (?:best|better|good|great|ideal|wise) (?:if|that)\b/iu;

/** ", which I'm not," */
const ASIDE = /,\s*(?:which|who|whom|as|unlike|like|what)\b[^,;.:]*,/giu;
/** "A really good nurse", "other drivers", "my uncle used to" */
const ANYBODY =
  /^(?:\w+ly,? )?(?:(?:an?|any|every|each|the)(?: (?:really|truly|very))? (?:best|better|capable|careful|competent|conscientious|decent|experienced|good|great|ideal|perfect|professional|proper|real|responsible|sensible|serious|skilled|trained|true)(?: \w+){1,2}|(?:other|most|many|some|certain)(?: \w+){0,2} \w+s|others|(?:my|our|the)(?: \w+){1,3} used to)\b/iu;
const TO_BE_DONE =
  /\b(?:should|must|can|may|ought to|ha(?:s|ve) to|needs? to|(?:is|are)(?: best)? to)(?: (?:never|not|always|best|then))* (?:be \w+|stay|remain)\b/giu;
const TO_BE_DONE_TWICE = 2;

/** "The pulse should be measured, and the doctor can be called": by nobody. */
const isForNobody = (sentence: string) => (sentence.match(TO_BE_DONE)?.length ?? 0) >= TO_BE_DONE_TWICE;

/** Somebody else is the subject, or nobody is: "checks the pulse" is a rubric's voice. */
export function isOfOthers(sentence: string): boolean {
  const bare = sentence.replace(OPINION, '').replace(ASIDE, ',');
  if (/\b(?:i|we|let us|let's|me|myself|us)\b/iu.test(bare)) return false;
  return (
    isRubricsVoice(bare) || SOMEBODY_SHOULD.test(bare) || ANYBODY.test(bare) || isForNobody(bare) || isByRole(bare)
  );
}

const BEFORE_ARTICLE = /^(\p{L}+) (?:the|an?|my|your|his|her|their|it|them|him)\b/iu;

/** "print the prompt", "Check it": a verb and what it is done to; not "with the key". */
export function isOrder(part: string): boolean {
  const word = wordsOf(part)[0] ?? '';
  if (isBeginOfDoing(word) && !ATTENTION.has(word)) return true;
  const first = BEFORE_ARTICLE.exec(part)?.[1]?.toLowerCase() ?? '';
  return first !== '' && !STOP_WORDS.has(first);
}

/** What follows somebody who does nothing here: "doctor today", "the nurse the values", "mother of two". */
const NO_DEED = /^(?:today|tomorrow|tonight|now|soon|of|for|with|to|at|in|on|by|from|the|an?|what|what's|then)$/u;

/** One of the first words is who does it: "A good nurse calls", not "Then to the nurse" or "Parents are told". */
function isByRole(sentence: string): boolean {
  if (isOrder(sentence)) return false;
  const words = wordsOf(sentence);
  const verb = words.findIndex((word) => isBeginOfDoing(word));
  const subject = words.slice(0, verb < 0 ? WITHIN.subject : Math.min(verb, WITHIN.subject));
  return subject.some((word, i) => ROLES.has(word) && !NO_DEED.test(words[i + 1] ?? 'to') && !isObject(words, i));
}

function isObject(words: readonly string[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 3), i).join(' ');
  const after = words.slice(i + 1, i + 3).join(' ');
  const isToldOf = /(?<!\bup |\baccording )\b(?:to|with|from|for|of|by|about|via)\b/u.test(before);
  return isToldOf || /^(?:is|are|was|were|get|gets) (?:\w+ed|told|given|known|kept)\b/u.test(after);
}

/** A verb in -s without a subject: "Finds the cause", "calls the doctor, gives oxygen". */
const VERB_FIRST = /^\W*(?:\p{L}+ly )?(\p{L}+[^s\W]s) (?:the|a|an|what|whether|whoever|how|why)\b/iu;
const NO_VERB = /^(?:sometimes|besides|towards|across|unless|afterwards|plus|versus|regardless)$/u;

/** "checks", "verifies", "discusses", "writes" */
const isInS = (word: string) =>
  [/ies$/u, /es$/u, /s$/u].some((end, i) => end.test(word) && isBeginOfDoing(word.replace(end, i === 0 ? 'y' : '')));

function isRubricsVoice(sentence: string): boolean {
  const verb = VERB_FIRST.exec(sentence)?.[1]?.toLowerCase() ?? '';
  if (verb !== '' && !STOP_WORDS.has(verb) && !NO_VERB.test(verb)) return true;
  const firsts = sentence.split(/[,;]/u).map((part) => wordsOf(part)[0] ?? '');
  return firsts.filter((word) => isInS(word)).length >= 2;
}

const FINITE =
  /\b(?:is|are|was|were|be|has|have|had|can|should|must|may|might|will|would|do|does|did|could|shall|isn't|aren't)\b/iu;
const OURS = /\b(?:i|we|let's|let us|me|us|my|our)\b|["“]/iu;

/** "A fall is harmless for an hour": a whole sentence in which nobody here does, orders or says anything. */
export function isStatement(sentence: string): boolean {
  if (!FINITE.test(sentence) || OURS.test(sentence)) return false;
  const parts = sentence.split(/[,;:.]|\b(?:and|then|or)\b/iu);
  return parts.every((part) => !isBeginOfDoing(wordsOf(part)[0] ?? '') && !isOrder(part.trim()));
}
