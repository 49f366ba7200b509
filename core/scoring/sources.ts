// Sentences that give a book's or a rule's words, the question's, or questions, instead of what somebody does.
import { isBeginOfDoing } from './doubt-words.ts';
import { wordsOf } from './words.ts';

/** So many words from its beginning stand what a sentence is about. */
const HEAD = 14;

/** A chain of questions has so many that ask, and so many words; fewer are thought aloud. */
const CHAIN = { parts: 3, words: 14 };

const BOOK =
  /\b(?:standards?|guidelines?|guidance|regulations?|handbook|manual|textbooks?|literature|law|policy|code of practice|research|studies|norms?|protocol|theory|best practice)\b/iu;
const BOOK_SAYS =
  /^(?:according to|as per)\b|\b(?:says?|states?|requires?|demands?|prescribes?|recommends?|lays down|it is written|teach|teaches)\b/iu;
const TASK =
  /\b(?:this|the|your) (?:question|task|exercise|exam)\b|\bwhat is (?:being )?(?:asked|tested|wanted|looked for)\b|\bthey (?:want|wish|try) to (?:know|see|find out|hear|test)\b/iu;
/** "… is a situation that one meets often" */
const COMMONPLACE =
  /\b(?:is|are) (?:an? |the |one of the )?(?:\w+ )?(?:situations?|cases?|questions?|problems?|issues?|topics?|challenges?) (?:that |which )?(?:one|we|you|many|most|people|everybody|everyone|always|often)\b/iu;
/** What a question may be about: then an answer may be questions. */
const TO_ASK =
  /\b(?:asks?|questions?|find out|want to know|clarify|why|causes?|diagnos\w*|investigat\w*|learn about|which information)\b/iu;
const ASKING =
  /^(?:and |or |but )?(?:in |at |for |with |to |by )?(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|does|do|did|has|have|can|could)\b/iu;
/** "Should one …?", "Is the doctor to be told?": of nobody there, and of what to do. */
const WONDERS =
  /\b(?:should|would|could|must|might|shall|does|do|can|has|ought)(?:n't)? (?:one|somebody|someone|anybody|anyone|people|a good \w+)\b|\b(?:should|shall|must|might)(?:n't)? (?:i|we)\b|\b(?:is|are)(?:n't)? (?:\w+ ){1,5}to be \w+|\b(?:should|must|does|do|has|have)(?:n't)? (?:\w+ ){1,5}(?:(?:have|need) to )?be \w+(?:ed|t|n)\b|\b(?:what|how) about \w+ing\b|\bwhy not\b/iu;

/** "According to the standard …", "The regulation states that …": it is the book that says so. */
export const isOfABook = (sentence: string): boolean => {
  const head = headOf(sentence);
  return BOOK.test(head) && BOOK_SAYS.test(head) && !isDone(sentence);
};

/** "This question tests whether …", "Such a call is a situation that one meets often." */
export const isOfTheTask = (sentence: string): boolean =>
  (TASK.test(headOf(sentence)) || COMMONPLACE.test(sentence)) && !isDone(sentence);

/** Which sentences wonder what to do, where the question asks for no questions; and those that go on with it. */
export function musings(sentences: readonly string[], question: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (TO_ASK.test(question)) return found;
  for (const [i, sentence] of sentences.entries()) {
    if (!sentence.endsWith('?') || /["“]/u.test(sentence)) continue;
    if (WONDERS.test(sentence) || isChain(sentence) || (found.has(i - 1) && goesOn(sentence))) found.add(i);
  }
  return found;
}

function isChain(sentence: string): boolean {
  const asking = sentence.split(/[,;]\s*/u).filter((part) => ASKING.test(part.trim()));
  return !isDone(sentence) && asking.length >= CHAIN.parts && wordsOf(sentence).length >= CHAIN.words;
}

const goesOn = (sentence: string) => {
  const [first = '', second = ''] = wordsOf(sentence);
  return (
    /^(?:or|and|maybe|perhaps|what|who|who'd|how)$/u.test(first) || isBeginOfDoing(first) || isBeginOfDoing(second)
  );
};

const headOf = (sentence: string) => wordsOf(sentence).slice(0, HEAD).join(' ');

/** Somebody does something: the writer, or whoever is told to. */
export const isDone = (sentence: string) =>
  /\b(?:i|we|let's)\b/iu.test(sentence) || isBeginOfDoing(wordsOf(sentence)[0] ?? '');
