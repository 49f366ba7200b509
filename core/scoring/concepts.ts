// Words of working life that stand for one another, so that "tells the lead" is found in "I go to my boss".

const list = (words: string) => words.trim().split(/\s+/);

/** Each line is one idea: its first words name it in rubrics, the others are how people say it. */
const GROUPS: readonly (readonly string[])[] = [
  list('check checks checked verify verifies confirm facts true truth look looked inspect examine review investigate'),
  list(
    'measure measures measured metric metrics figures data trace profile profiler benchmark monitor analytics lighthouse',
  ),
  list(
    'talk talks speak speaks spoke tell tells told say says said ask asks asked conversation discuss discusses call ring',
  ),
  list('inform informs notify notifies tell tells told write wrote mail message announce update warn warns let'),
  list('listen listens hear heard ask asked understand finish'),
  list('lead leads leader manager boss supervisor escalate escalates raise raises chief management'),
  list('customer customers client clients user users guest guests buyer people'),
  list('patient patients relative family parents mother father child'),
  list('colleague colleagues coworker teammate peer team'),
  list('apologise apologises apology sorry regret apologize'),
  list('responsibility responsible fault mistake own error admit'),
  list('acknowledge acknowledges understand sorry feeling feelings name names'),
  list('remedy refund voucher replace replacement compensation money discount return back offer offers'),
  list('calm calmly breathe quiet quietly composed patience low friendly'),
  list('plan plans schedule steps list prepare prepared tasks'),
  list('prioritise priority priorities rank order urgent impact harm damage worst biggest important'),
  list('deadline date time when monday tuesday wednesday thursday friday tomorrow today week hours minutes'),
  list('rollback revert undo restore back backup reversible flag'),
  list('test tests testing tested experiment trial try trying'),
  list('random randomised randomly control split half halves'),
  list('chance noise luck significance significant interval sample confidence'),
  list('slow slows slower cost costs expensive dear overhead price'),
  list('fast faster quick quickly speed short'),
  list('space storage disk memory cache'),
  list('write writes insert inserts update updates save saves'),
  list('cause causes reason root source'),
  list('reproduce repeat repeating repeatedly loop rerun again times'),
  list('duplicate duplicates double doubles twice'),
  list('fix fixes fixed mend mends repair repairs repaired correct corrects corrected solve solved'),
  list('safe safety secure security danger dangerous protect threat threaten threatens'),
  list('private privately alone directly direct aside quietly personally'),
  list('document documents record records note notes log logs write file'),
  list('learnt learned learn course book study studied training video videos taught'),
  list('reflection reflect reflects learnt learned lesson hindsight wrong differently next realised realized since'),
  list('result results outcome effect saved fewer faster dropped fell rose went cut instead now'),
  list('help helps helped support supports offer offers assist'),
  list('feedback review comments tell good different'),
  list('monitor monitors monitoring watch watches dashboard dashboards alert alerts errors'),
  list('compare compares comparison against versus difference differs'),
  list('share mix weight weights proportion changed'),
  list('separately apart regions segment segments group groups'),
  list('all none together nothing both either'),
  list('fail fails failed failure harmful half broken lost'),
  list('honest honestly open openly true truth straight'),
  list('limit limits limited cap quota throttle'),
  list('person people somebody someone who whom'),
  list('clear plain simple short'),
  list('agree agrees agreed compromise settle settled together'),
  list('example instance say case suppose'),
];

/** What a rubric asks for that is seen in the make of a text, not in one word: an example, a figure, a date. */
const SHAPES: readonly { names: readonly string[]; shape: RegExp }[] = [
  {
    names: list('example specific concrete real situation worked particular figure figures number numbers'),
    shape:
      /\d|\bfor example\b|\be\.g\.|\bsuch as\b|\bwhen i\b|\blast (?:week|month|year|spring|summer|autumn|winter)\b/i,
  },
  { names: list('reason reasons explains explanation why'), shape: /\bbecause\b|\bsince\b|\bso that\b|\btherefore\b/i },
  {
    names: list('reflection learnt lesson prevents prevent'),
    shape: /\bsince then\b|\bnext time\b|\bi learn(?:t|ed)\b|\bnow (?:i|we)\b/i,
  },
  {
    names: list('date deadline when timing'),
    shape: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\bby \d|\bin \d+ (?:minutes|hours|days)\b/i,
  },
];

const GROUPS_OF = new Map<string, number[]>();
GROUPS.forEach((group, i) => group.forEach((word) => GROUPS_OF.set(word, [...(GROUPS_OF.get(word) ?? []), i])));

/** True when a word of a rubric is said in other words among `words` (lower case), or by the make of `text`. */
export function saidOtherwise(rubricWord: string, words: ReadonlySet<string>, text: string): boolean {
  const groups = GROUPS_OF.get(rubricWord) ?? [];
  if (groups.some((i) => GROUPS[i]?.some((word) => words.has(word)))) return true;
  return SHAPES.some(({ names, shape }) => names.includes(rubricWord) && shape.test(text));
}
