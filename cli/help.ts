// What the command line says of itself: all commands, one command with `--help`, and what was wrong with a call.

/** `about`: what it does. `options`: what each is for. `example`: arguments that can be typed as they are. */
export type Told = { usage: string; about: string; options?: Readonly<Record<string, string>>; example: string };

/** What is typed before a command. */
const CALL = 'npm run -s cli --';

export function overview(commands: Readonly<Record<string, Told>>): string {
  const lines = Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}\n`);
  return `Usage: ${CALL} COMMAND\n\n${lines.join('')}\n${CALL} COMMAND --help says more.\n`;
}

export function helpOf({ usage, about, options = {}, example }: Told): string {
  const all = Object.entries({ ...options, '--help': 'says this' }).map(
    ([name, what]) => `  ${name.padEnd(12)}${what}\n`,
  );
  return `Usage: ${CALL} ${usage}\n\n${about}\n\nOptions:\n${all.join('')}\nExample:\n  ${CALL} ${example}\n`;
}

/** Why a call isn’t understood, and what to do; null where its options are known and it has as many arguments as it takes. */
export function misuse(name: string, command: Told & Takes, { given, options }: Call): string | null {
  const known = Object.keys(command.options ?? {});
  const unknown = options.find((option) => !known.includes(option));
  const next = `Usage: ${CALL} ${command.usage}\n${CALL} ${name} --help says more.\n`;
  if (unknown !== undefined) {
    const knows =
      known.length > 0 ? `It knows ${known.join(', ')}: leave ${unknown} out.` : 'It has none: leave it out.';
    return `“${name}” has no option ${unknown}. ${knows}\n${next}`;
  }
  const { args, optional = 0 } = command;
  if (given.length < args) return `“${name}” needs more: ${command.usage}.\n${next}`;
  return given.length > args + optional ? `“${name}” takes no “${given.at(-1)}”.\n${next}` : null;
}

export type Takes = { args: number; /** How many more arguments there may be. */ optional?: number };
export type Call = { given: string[]; options: string[] };

/** Options may stand anywhere. */
export const callOf = (words: readonly string[]): Call => ({
  given: words.filter((word) => !isOption(word)),
  options: words.filter(isOption),
});

const isOption = (word: string) => /^-[-a-z]/u.test(word);

export const asksForHelp = ({ options }: Call): boolean => options.includes('--help') || options.includes('-h');
