// The text after /assess, as a command or as a near miss; the same on every platform.

/** In the order of the journey; `example` and `does` are what help shows. */
export const COMMANDS = [
  {
    name: 'new',
    example: 'new',
    does: 'Draft an assessment from a job description',
    aliases: ['create', 'start', 'draft'],
  },
  {
    name: 'invite',
    example: 'invite backend',
    does: 'Add people by name and e-mail, or share one link',
    aliases: ['add', 'candidates', 'share'],
  },
  {
    name: 'list',
    example: 'list',
    does: 'Open assessments; with “closed” after it, the others',
    aliases: ['ls', 'all', 'assessments'],
  },
  { name: 'show', example: 'show backend', does: 'The card of one assessment', aliases: ['view', 'open', 'status'] },
  {
    name: 'rank',
    example: 'rank backend',
    does: 'Who stands where, for you alone',
    aliases: ['ranking', 'results', 'scores', 'top'],
  },
  { name: 'compare', example: 'compare backend', does: 'Two to four candidates side by side', aliases: ['diff', 'vs'] },
  {
    name: 'remind',
    example: 'remind backend',
    does: 'Write to those who haven’t finished',
    aliases: ['nudge', 'chase'],
  },
  {
    name: 'close',
    example: 'close backend',
    does: 'Stop taking answers; it can be opened again',
    aliases: ['end', 'stop', 'finish'],
  },
  {
    name: 'settings',
    example: 'settings',
    does: 'What you’re told, your language, and who may do what',
    aliases: ['config', 'roles', 'preferences'],
  },
  { name: 'help', example: 'help', does: 'This list', aliases: ['h', '?', '--help', '-h', 'commands'] },
] as const satisfies { name: string; example: string; does: string; aliases: string[] }[];

export type CommandName = (typeof COMMANDS)[number]['name'];

export type Command =
  /** `job` is what was pasted after it, or empty. */
  | { name: 'new'; job: string }
  /** `query` names an assessment by words of its title, or is empty. */
  | { name: 'invite' | 'show' | 'rank' | 'compare' | 'remind' | 'close'; query: string }
  | { name: 'list'; which: 'open' | 'closed' }
  | { name: 'settings' | 'help' }
  | { name: 'mistyped'; typed: string; nearest: CommandName | null };

/** A form's text holds no more in Slack. */
const JOB_LENGTH = 3000;
const QUERY_LENGTH = 150;

/** So many words that are no command are a job description. */
const JOB_WORDS = 6;

/** What was typed after `/assess`. Never throws: what isn't understood is `mistyped`. */
export function parseCommand(text: string): Command {
  const said = text
    .trim()
    .replace(/^\/assess\b/i, '')
    .trim();
  const [word = ''] = said.split(/\s/u, 1);
  if (word === '') return { name: 'help' };
  const name = commandOf(word);
  if (name) return withArguments(name, said.slice(word.length).trim());
  const nearest = nearestCommand(word);
  if (nearest === null && said.split(/\s+/u).length >= JOB_WORDS)
    return { name: 'new', job: said.slice(0, JOB_LENGTH) };
  return { name: 'mistyped', typed: word.slice(0, 40), nearest };
}

function commandOf(word: string): CommandName | undefined {
  const typed = word.toLowerCase().replace(/[.,:;!]+$/, '');
  return COMMANDS.find(({ name, aliases }) => name === typed || (aliases as readonly string[]).includes(typed))?.name;
}

function withArguments(name: CommandName, rest: string): Command {
  switch (name) {
    case 'new':
      return { name, job: rest.slice(0, JOB_LENGTH) };
    case 'list':
      return { name, which: /^(closed|done|old|archived?)\b/i.test(rest) ? 'closed' : 'open' };
    case 'settings':
    case 'help':
      return { name };
    default:
      return { name, query: unquoted(rest).slice(0, QUERY_LENGTH) };
  }
}

function unquoted(text: string): string {
  return text.replace(/^["“”'‘’]+|["“”'‘’]+$/gu, '').trim();
}

/** The command that a word was probably meant to be: a slip or two away, or begun; null when none is near. */
export function nearestCommand(word: string): CommandName | null {
  const typed = word.toLowerCase();
  const near = COMMANDS.map(({ name }) => ({
    name,
    slips: typed.length > 2 && name.startsWith(typed) ? 0 : slipsBetween(typed, name),
  }));
  const [best] = near.sort((a, b) => a.slips - b.slips);
  return best && best.slips <= (typed.length > 5 ? 2 : 1) ? best.name : null;
}

// Optimal string alignment: letters missing, added, changed, or two neighbours swapped count one each.
function slipsBetween(a: string, b: string): number {
  if (a.length > 20) return a.length;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Infinity;
}
