// Finds the list in a sentence that asks for skills: "We need somebody for Python, PostgreSQL and clear writing".

/** What a sentence asks for, one thing each, without the words that ask; `rest` is what it goes on to say. */
export type Asked = { lead: string; items: string[]; rest: string };

const NOUN =
  'skills?|experience|knowledge|expertise|background|proficiency|fluency|command|understanding|familiarity|grounding|competence';
const ADJECTIVE =
  'good|strong|great|skilled|experienced|proficient|fluent|familiar|versed|confident|comfortable|competent|trained|at home';
const DEGREE =
  '(?:good|strong|solid|excellent|proven|deep|basic|some|sound|working|practical|hands-on|professional|first|your|relevant|very|really)';

/** "You have", "We are looking for": who asks, and the verb. */
const ASKING = [
  `(?:we|i)(?:['’](?:re|d)| are| am| would| also| really| currently){0,3} (?:need|want|require|seek|seeking|look for|looking for|searching for|expect|ask for)`,
  `(?:you|(?:the )?(?:ideal |right |successful )?(?:candidates?|applicants?))(?:['’](?:ll|d)| will| would| should| must| ideally| also| already){0,3} (?:needs?|have|has|brings?|knows?|be|are|is|understands?)`,
  `you['’]re`,
  `(?:looking for|seeking|must know|must have|should know|should have|must be|should be)`,
  'nous (?:cherchons|recherchons|demandons)',
  'vous (?:avez|maîtrisez|connaissez)',
  'wir (?:suchen|brauchen|benötigen)',
  'du (?:hast|kennst)|sie haben',
  '(?:buscamos|necesitamos)',
].join('|');

/** "somebody for", "a developer who knows". */
const WHOM = [
  `(?:someone|somebody|anyone|people|a person|help|an? (?:[^\\s,;]+ ){1,4}?)\\s*(?:for|with|(?:who|that)(?: knows?| has| have| can| is| are| understands?)?)`,
  `(?:quelqu['’]un|une? [^\\s,;]+) (?:pour|avec|qui (?:connaît|maîtrise))`,
  '(?:jemand(?:en)?|eine[nr]? [^\\s,;]+) (?:für|mit)',
  '(?:alguien|una? [^\\s,;]+) (?:para|con)',
].join('|');

/** "strong skills in", "good at", "Experience with". */
const ABILITY = [
  `(?:${DEGREE} (?:and )?){0,3}(?:${NOUN})(?: (?:and|or) (?:${NOUN}))? (?:in|of|with|at|for|on|using)`,
  `(?:${DEGREE} ){0,2}(?:${ADJECTIVE}) (?:in|with|at|on|using)`,
  '(?:connaissances?|expérience|compétences?|maîtrise) (?:en|avec|de)',
  '(?:kenntnisse|erfahrung(?:en)?) (?:in|mit)',
  '(?:conocimientos?|experiencia) (?:de|en|con)',
].join('|');

const LEAD = new RegExp(
  `^(?:(?:(?:for|as|in|at|on|with|to|from|because|since|pour|dans|en|für|als|para|como)\\s[^,;:]{1,60},\\s+)?(?:ideally,? )?(?:${ASKING})(?:\\s+(?:${WHOM}))?(?:\\s+(?:${ABILITY}))?|(?:${ABILITY}))\\s+`,
  'iu',
);
const HAN_LEAD = /^(?:我们|我們|您|你)?(?:正在)?(?:需要|寻找|尋找)(?:熟悉|掌握|精通)?/u;

/** Here a sentence stops to list and goes on to tell. */
const GOES_ON = /,?\s+(?:and|but|so|as|because|while)\s+(?=(?:you|we|they|our|it)(?:['’]|\s))/iu;
const AIM =
  /(?<!\b(?:nice|kind|polite|friendly|helpful|fair))\s+(?:to|so|because|who|which|that|where|as|for our|in our|on our)\s.*$/iu;

const IN_BRACKETS = /[(（[][^()（）[\]]*[)）\]]/gu;
const MARK = /[,，、;；](?!\d)\s*(?![^()（）]*[)）])/u;
/** “B2 or better”, “a degree or similar”: more of the same, and nothing of its own. */
const MORE =
  '(?:better|higher|above|more|over|upwards?|similar|equivalent|comparable|the like|so|mieux|plus|supérieure?s?|équivalente?s?|similaires?|besser|höher|mehr|vergleichbar\\p{L}*|gleichwertig\\p{L}*|superior|más)';
const JOINED = new RegExp(
  `\\s+(?:and|or|&|as well as|et|ou|und|oder|y|o)\\s+(?!${MORE}(?![\\p{L}\\p{N}]))(?![^()（）]*[)）])|(?<=[\\p{L}\\p{N}])(?:和|及|或|与|與)(?=[\\p{L}\\p{N}])`,
  'iu',
);
const JOINING = /^(?:and|or|&|as well as|et|ou|und|oder|y|o)\s+/iu;

/** Told, not listed: a clause with a subject of its own. */
const CLAUSE = /^(?:you|we|they|he|she|it|our|there|i)(?:['’]|\s)/iu;

/** A sentence longer than this is no list that a person would write; characters. */
const LONGEST = 400;
const WORDS = { lead: 6, bare: 3, manner: 12 };

/** The list that the sentence asks for; undefined where it asks for nothing, or tells more than it lists. */
export function askedIn(sentence: string): Asked | undefined {
  if (sentence.length > LONGEST) return undefined;
  const lead = (LEAD.exec(sentence) ?? HAN_LEAD.exec(sentence))?.[0];
  if (lead === undefined) return undefined;
  const body = sentence.slice(lead.length);
  const end = GOES_ON.exec(body);
  const list = body.slice(0, end?.index);
  const items = withoutAim(listed(list.replace(/[.!。！]+$/u, '')));
  const isPerson = /^(?:an?|the|another|one)\s/iu.test(items[0] ?? '');
  if (isPerson || !items.every((item) => isShort(item, WORDS.lead) || isManner(item))) return undefined;
  return { lead, items, rest: end ? body.slice(end.index + end[0].length) : '' };
}

/** True for "Python, PostgreSQL and React" as a sentence of its own: three or more short things, the last one joined. */
export function isBareList(sentence: string): boolean {
  if (sentence.length > LONGEST || !JOINED.test(sentence.split(MARK).at(-1) ?? '')) return false;
  const items = listed(sentence);
  return items.length >= 3 && items.every((item) => isShort(item, WORDS.bare));
}

/** The parts of "Python, PostgreSQL and React", which stands alone; a single part where it is no such list. */
export function partsOfList(list: string): string[] {
  if (list.length > LONGEST) return [list];
  const items = listed(list);
  return items.every((item) => isShort(item, WORDS.lead)) && items.slice(-2).every((item) => isShort(item, WORDS.bare))
    ? items
    : [list];
}

// Only the last part is taken apart at its "and": "HTML and CSS" in the middle is one thing.
function listed(list: string): string[] {
  const parts = list.split(MARK);
  const last = parts.at(-1) ?? '';
  const sides = last.split(JOINED);
  // "Reading and questioning a budget" is one thing: what is read is the budget.
  const isOne = BARE_ING.test(sides[0] ?? '') && /^\p{L}+ing\s/u.test(sides[1] ?? '');
  const ends = JOINING.test(last) ? [last.replace(JOINING, '')] : isOne ? [last] : sides;
  return [...parts.slice(0, -1), ...ends].map((part) => part.trim()).filter((part) => part !== '');
}

/** “Be polite to drivers when they are late”: to whom is no aim. */
const MANNER = /^be (?:nice|kind|polite|friendly|helpful|fair|patient|calm) (?:to|with|towards)\s/iu;

const isManner = (item: string) => MANNER.test(item) && isShort(item, WORDS.manner);

const BARE_ING = /^\p{L}+ing$/u;

function withoutAim(items: readonly string[]): string[] {
  const last = items.at(-1) ?? '';
  return [...items.slice(0, -1), isShort(last, WORDS.lead) || isManner(last) ? last : last.replace(AIM, '')];
}

/** Chinese has no blanks between its words, which are mostly of so many characters. */
const HAN_WORD = 2;

const isShort = (item: string, most: number) =>
  !CLAUSE.test(item) && wordsOf(item.replaceAll(IN_BRACKETS, '').trim()) <= most;

const wordsOf = (item: string) =>
  item.split(/\s+/u).length + Math.max(0, Math.ceil((item.match(/\p{Script=Han}/gu)?.length ?? 0) / HAN_WORD) - 1);
