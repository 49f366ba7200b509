// Reads what a recruiter wants changed, in English, French or Chinese, where no language model does.

/** `said`: the words as they were written. */
export type Wish = { said: string } & (
  | { does: 'drop' | 'add'; what: string }
  /** `to` is a share in per cent; null for more than now. */
  | { does: 'weigh'; what: string; to: number | null }
  | { does: 'harder' | 'easier' | 'case' }
  | { does: 'shorter'; minutes: number | null }
  | { does: 'unread' }
);

const CLAUSE = /[\n,;.!，、；。！]+|\s+(?:and|then|but|et|puis|mais)\s+|(?:并且|並且|然后|然後|并|並|再)/iu;
const POLITE =
  /^(?:please|could you|can you|make (?:it|them)|it should be|s['’]il (?:vous|te) plaît|merci de|rendez-le|rends-le|请|請|麻烦|麻煩|把)\s*/iu;
/** What may stand around the thing that is meant. */
const BEFORE =
  /^(?:(?:(?:all|any|some|more|the|an?|questions?|about|on|of|for|toutes?|tous|les?|la|des?|du|une?|sur|partie|critère)(?!\p{L})|d['’]|l['’]|关于|關於|一些|所有)\s*)+(?=.)/iu;
const AFTER = /\s*(?:part|section|questions?|criterion|criteria|bit|的?(?:部分|题目|題目|题|題|问题|問題))$/iu;

const CASE = /case stud(?:y|ies)|étude de cas|案例/iu;
const SHORTER =
  /\bshorter\b|\bplus court|更短|短一|缩短|縮短|\b(?:within|at most|under|max(?:imum)?|no more than|en moins de|au plus)\s+\d+\s*min|不超过|不超過|以内|以內/iu;
const MINUTES = /(\d{1,3})\s*(?:min|分)/iu;
const HARDER = /\bharder\b|more difficult|tougher|plus (?:difficile|dur)|更难|更難|难一|難一|提高难度|提高難度/iu;
const EASIER =
  /\beasier\b|simpler|less difficult|plus (?:facile|simple)|更容易|更简单|更簡單|容易一|简单一|簡單一|降低难度|降低難度/iu;
const WEIGH = [
  /(?:make|give|weigh|set|put)\s+(.+?)\s+(?:(?:the )?(?:heaviest|heavier|most important|more important)|(?:at|to|with|a weight of)?\s*\d{1,3}\s*(?:%|per ?cent))/iu,
  /more weight (?:on|to|for)\s+(.+)/iu,
  /plus de poids (?:à|au|aux|sur|pour)\s+(.+)/iu,
  /(?:提高|增加|加大)(.+?)的?(?:权重|權重|比重)/u,
];
const DROP =
  /^(?:drop|remove|delete|take out|leave out|skip|cut|without|no|enlev\w+|retir\w+|supprim\w+|sans|去掉|删除|刪除|删掉|刪掉|移除|不要|拿掉)\s*(.+)$/iu;
const ADD =
  /^(?:add|include|more|ajout\w+|plus (?=de |d['’])|davantage|加入|添加|增加|新增|多问|多問|加上?|更多)\s*(.+)$/iu;

const SHARE = /(\d{1,3})\s*(?:%|％|per ?cent|pour ?cent)/iu;
/** A clause that says what to do is no further thing of the one before. */
const DOES =
  /^(?:make|set|give|put|turn|move|use|change|keep|let|replace|rename|mets|mettez|fais|faites|garde|gardez|remplace|設|设|改|讓|让)(?=\s|$|\p{Script=Han})/iu;
const NAMED = 5;

/** Keeps together what the names of criteria say: “SQL and indexes” is one thing. */
const TIED = '\u2060';

/** The wishes in their order, with “drop SQL and Docker” as two; what isn’t understood is `unread`. `names` are of things that may be meant. */
export function wishesIn(text: string, names: readonly string[] = []): Wish[] {
  const clauses = tied(text, names)
    .split(CLAUSE)
    .map((clause) => clause.replaceAll(TIED, ' ').trim())
    .filter((clause) => clause !== '');
  const wishes: Wish[] = [];
  for (const said of clauses) {
    const wish = wishOf(said);
    const before = wishes.at(-1);
    const goesOn = wish.does === 'unread' && before && 'what' in before && isName(said);
    wishes.push(goesOn ? { ...before, said, what: bare(said) } : wish);
  }
  return wishes;
}

function tied(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const at = left.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || name === '') return left;
    const end = at + name.length;
    return `${left.slice(0, at)}${left.slice(at, end).replaceAll(' ', TIED)}${left.slice(end)}`;
  }, text);
}

function wishOf(said: string): Wish {
  const clause = said.replace(POLITE, '');
  if (SHORTER.test(clause)) return { said, does: 'shorter', minutes: numberIn(clause) };
  if (HARDER.test(clause)) return { said, does: 'harder' };
  if (EASIER.test(clause)) return { said, does: 'easier' };
  const weighed = WEIGH.map((pattern) => pattern.exec(clause)?.[1]).find(Boolean);
  if (weighed) return { said, does: 'weigh', what: bare(weighed), to: percentIn(clause) };
  const dropped = DROP.exec(clause)?.[1];
  if (dropped) return { said, does: 'drop', what: bare(dropped) };
  const added = ADD.exec(clause)?.[1];
  if (added) return CASE.test(added) ? { said, does: 'case' } : { said, does: 'add', what: bare(added) };
  return { said, does: 'unread' };
}

/** “Docker”, and not “make it the heaviest at 40 %”. */
const isName = (said: string) => !DOES.test(said) && said.split(/\s+/u).length <= NAMED;

function percentIn(clause: string): number | null {
  const share = SHARE.exec(clause)?.[1];
  return share ? Number(share) : null;
}

const bare = (what: string) => what.replace(BEFORE, '').replace(AFTER, '').trim();

function numberIn(clause: string): number | null {
  const minutes = MINUTES.exec(clause)?.[1];
  return minutes ? Number(minutes) : null;
}
