// The text after /assess, as a command or as a near miss; the same on every platform.
import { readCode, type TypedCode } from './assess/members/link-code.ts';
import { slipsBetween } from './near.ts';

/** In the order of the journey. Names are the same in every language; each language has aliases. */
export const COMMANDS = [
  { name: 'new', aliases: ['create', 'start', 'draft', 'nouveau', 'nouvelle', '新建', '新增'] },
  { name: 'invite', aliases: ['add', 'candidates', 'share', 'inviter', '邀請', '邀请'] },
  { name: 'list', aliases: ['ls', 'all', 'assessments', 'liste', '清單', '清单', '列表'] },
  { name: 'show', aliases: ['view', 'open', 'status', 'voir', 'afficher', '顯示', '显示'] },
  { name: 'rank', aliases: ['ranking', 'results', 'scores', 'top', 'classement', '排名'] },
  { name: 'compare', aliases: ['diff', 'vs', 'comparer', '比較', '比较', '對比', '对比'] },
  { name: 'remind', aliases: ['nudge', 'chase', 'rappeler', 'relancer', '提醒'] },
  { name: 'link', aliases: ['connect', 'join', 'lier', 'relier', '連結', '链接', '關聯', '关联'] },
  { name: 'unlink', aliases: ['disconnect', 'délier', '取消連結', '取消链接', '取消關聯', '取消关联'] },
  { name: 'close', aliases: ['end', 'stop', 'finish', 'fermer', 'clore', '關閉', '关闭', '結束', '结束'] },
  { name: 'settings', aliases: ['config', 'roles', 'preferences', 'réglages', 'rôles', '設定', '设置'] },
  { name: 'help', aliases: ['h', '?', '--help', '-h', 'commands', 'aide', '幫助', '帮助', '說明'] },
] as const satisfies { name: string; aliases: string[] }[];

/** What is typed for a button of a card, and the command that shows the card. */
const BUTTONS = [
  { button: 'export', shows: 'rank', words: 'export csv json excel download exporter télécharger 匯出 导出 下載 下载' },
  { button: 'undo', shows: 'show', words: 'undo revert annuler 復原 撤销' },
  { button: 'approve', shows: 'show', words: 'approve approuver 核准 批准' },
  { button: 'edit', shows: 'show', words: 'edit change modifier 編輯 编辑' },
  { button: 'candidates', shows: 'show', words: 'revoke extend erase révoquer prolonger effacer 撤回 延長 延长' },
] as const satisfies { button: string; shows: CommandName; words: string }[];

export type ButtonMeant = { button: (typeof BUTTONS)[number]['button']; shows: CommandName };

/** Said to a bot in greeting; what a platform's menu needn't offer. */
const HOME = ['home', 'hi', 'hello', 'hey', 'bonjour', 'accueil', '你好', '您好', '首頁', '首页'];

export type CommandName = (typeof COMMANDS)[number]['name'];

/** Those that are about one assessment. */
export type AboutName = Exclude<CommandName, 'new' | 'list' | 'settings' | 'help'>;

export const isAboutOne = (name: CommandName): name is AboutName => !['new', 'list', 'settings', 'help'].includes(name);

/** A code for an assessment's thread or for the whole workspace; or a code that was typed. */
type LinkAsked = { kind: 'thread'; query: string } | { kind: 'workspace' } | { kind: 'code'; typed: TypedCode };

export type Command =
  /** `job` is what was pasted after it, or empty. */
  | { name: 'new'; job: string }
  /** `query` names an assessment by words of its title, or is empty. */
  | { name: 'invite' | 'show' | 'rank' | 'compare' | 'remind' | 'close'; query: string }
  /** What was said of somebody who is to be invited: a message, or a line typed. */
  | { name: 'candidate'; said: string }
  | { name: 'unlink'; query: string }
  | { name: 'link'; asked: LinkAsked }
  | { name: 'list'; which: 'open' | 'closed' }
  | { name: 'settings' | 'help' | 'home' }
  | ({ name: 'pressed' } & ButtonMeant)
  | { name: 'mistyped'; typed: string; nearest: CommandName | null };

/** A form's text holds no more in Slack. */
const JOB_LENGTH = 3000;
const QUERY_LENGTH = 150;

const CLOSED = /^(?:closed|done|old|archived?|fermée?s?|closes?|已?關閉|已?关闭|已?結束|已?结束)(?:\P{L}|$)/iu;

/** So many words that are no command are a job description; Chinese has no spaces between its words. */
const JOB_WORDS = 6;
const JOB_HAN = 12;

/** What was typed after `/assess`. Never throws: what isn't understood is `mistyped`. */
export function parseCommand(text: string): Command {
  const said = plain(text.trim().replace(/^\/assess\b/i, ''));
  const [word = ''] = said.split(/\s/u, 1);
  if (word === '') return { name: 'help' };
  const name = commandOf(word);
  if (name) return withArguments(name, said.slice(word.length).trim());
  if (bare(word) === 'candidate') return { name: 'candidate', said: said.slice(word.length).trim() };
  if (isHome(word)) return { name: 'home' };
  const pressed = pressedOf(word);
  const nearest = nearestCommand(word);
  const isLong = said.split(/\s+/u).length >= JOB_WORDS || hanIn(said) >= JOB_HAN;
  if (isLong && nearest === null) return { name: 'new', job: said.slice(0, JOB_LENGTH) };
  if (pressed) return { name: 'pressed', ...pressed };
  return { name: 'mistyped', typed: word.slice(0, LONGEST_WORD), nearest };
}

// Whoever writes decides how much it is: each pattern begins at the first of a row of signs alone, and a word is read so far.
const LONGEST_WORD = 40;

/** Said around a command: to be polite, or since somebody speaks in sentences. */
const AROUND = new Set(
  'please pls plz kindly can could would will you i we want need to like let me us now stp svp merci peux tu pouvez vous veuillez 請 请 麻煩 麻烦'.split(
    ' ',
  ),
);
const AFTER =
  /(?<![\s,，])[\s,，]+(?:please|pls|plz|thanks|thank you|stp|svp|merci|s[’']il (?:te|vous) pla[iî]t|謝謝|谢谢)[\s.!。！]*$/iu;

/** Without what is said around a command; what has none in it stays as it is. */
function plain(text: string): string {
  let rest = text.trim();
  for (let word = firstOf(rest); isAround(word, rest); word = firstOf(rest)) rest = rest.slice(word.length).trim();
  const word = firstOf(rest);
  if (!(commandOf(word) ?? pressedOf(word) ?? nearestCommand(word))) return text.trim();
  return rest.replace(AFTER, '');
}

const firstOf = (text: string): string => text.split(/\s/u, 1)[0] ?? '';

/** The name of the slash command counts as said around it, also with a slip in it, where something follows. */
function isAround(word: string, rest: string): boolean {
  if (word === rest || word === '' || commandOf(word) !== undefined) return false;
  const typed = bare(word).replace(/^\//u, '');
  return AROUND.has(typed) || (typed.length > 3 && slipsBetween(typed, 'assess') <= 2);
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

const bare = (word: string): string =>
  word
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replace(/[.,:;!。，！]+$/u, '');
const isHome = (word: string): boolean => HOME.includes(bare(word));

function commandOf(word: string): CommandName | undefined {
  const typed = bare(word);
  return COMMANDS.find(({ name, aliases }) => name === typed || (aliases as readonly string[]).includes(typed))?.name;
}

function pressedOf(word: string): ButtonMeant | undefined {
  const found = BUTTONS.find(({ words }) => words.split(' ').includes(bare(word)));
  return found && { button: found.button, shows: found.shows };
}

function withArguments(name: CommandName, rest: string): Command {
  switch (name) {
    case 'new':
      return { name, job: rest.slice(0, JOB_LENGTH) };
    case 'list':
      return { name, which: CLOSED.test(rest) ? 'closed' : 'open' };
    case 'link':
      return { name, asked: linkAsked(rest) };
    case 'settings':
    case 'help':
      return { name };
    case 'invite':
      // An address is no word of a title: somebody is named.
      return rest.includes('@') ? { name: 'candidate', said: rest } : { name, query: queryOf(rest) };
    default:
      return { name, query: queryOf(rest) };
  }
}

const queryOf = (rest: string): string => unquoted(rest).slice(0, QUERY_LENGTH);

function linkAsked(rest: string): LinkAsked {
  if (/^workspace$/iu.test(rest)) return { kind: 'workspace' };
  const query = queryOf(rest);
  const typed = readCode(query);
  return typed ? { kind: 'code', typed } : { kind: 'thread', query };
}

function unquoted(text: string): string {
  return text.replace(/^["“”'‘’「」]+|(?<!["“”'‘’「」])["“”'‘’「」]+$/gu, '').trim();
}

/** Shorter aliases are near to too much. */
const LONG_ALIAS = 5;

/** The command that a word was probably meant to be: a slip or two from its name or a long alias, also with letters doubled, or begun; null when none is near. */
export function nearestCommand(word: string): CommandName | null {
  const typed = bare(word);
  if (typed.length > 20) return null;
  const near = COMMANDS.map(({ name, aliases }) => {
    const long = (aliases as readonly string[]).filter((alias) => alias.length >= LONG_ALIAS);
    return { name, slips: Math.min(slipsOf(typed, name), ...long.map((alias) => 0.5 + slipsOf(typed, alias))) };
  });
  const [best] = near.sort((a, b) => a.slips - b.slips);
  return best && best.slips <= (typed.length > 5 ? 2 : 1) ? best.name : null;
}

function slipsOf(typed: string, name: string): number {
  if (typed.length > 2 && name.startsWith(typed)) return 0;
  const single = undoubled(typed);
  const doubled = single === typed ? Infinity : 0.5 + slipsBetween(single, undoubled(name));
  return Math.min(slipsBetween(typed, name), doubled);
}

const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1');
