// What a member does in chat, whichever chat it is: the words in which the flow test is written.

/** Something that a member reads: its words in lines, its buttons in brackets, and the addresses that it leads to. */
export type Said = { words: string; links: string[]; at: string };

/** What comes of a form that was sent: it is gone, or it stays and says by field what is amiss. */
export type Filled = { kind: 'closed' } | { kind: 'errors'; errors: Record<string, string> };

export type Dropped = { name: string; content: Uint8Array | string };

export type Values = Record<string, string | string[]>;

export interface Desk {
  /** Types a command, without what the platform puts before it. */
  say(command: string): Promise<void>;
  /** Sends files to the bot in this member's own chat with it, or into the thread with a mention where a platform can. */
  drop(files: Dropped[], into?: 'chat' | 'thread'): Promise<void>;
  /** The newest that this member can read with these words, in the thread or said to them alone. */
  see(has: RegExp, ms?: number): Promise<Said>;
  /** The same, of what has come since this member last typed or pressed something. */
  answer(has: RegExp, ms?: number): Promise<Said>;
  /** The thread's own newest message, which stays for everybody; as this member sees it. */
  card(has: RegExp, ms?: number): Promise<Said>;
  /** What stands by now where this was said; nothing where it is gone. */
  now(said: Said): string;
  /** All that stays in the thread, oldest first. */
  thread(): string[];
  /** Presses the first button of this name, or the first one below these words; waits for it where it is still to come. */
  press(said: Said, label: string, below?: string): Promise<void>;
  /** The fields of the form that is open or offered. */
  fields(): Promise<string[]>;
  /** Fills in the form that is open or offered, and sends it; what isn't named stays as it is. */
  fillIn(values: Values): Promise<Filled>;
  /** Closes the form that is open, without sending it. */
  dismiss(): Promise<void>;
  /** The newest file that the bot gave to this member, taken if it asks first. */
  file(): Promise<Buffer>;
}

type Wait = (find: () => Said | undefined, ms: number) => Promise<Said>;

/** Waits for the newest with these words; an error says what there is instead. */
export async function newestWith(
  wait: Wait,
  { has, all, ms = 20_000 }: { has: RegExp; all: () => Said[]; ms?: number | undefined },
): Promise<Said> {
  try {
    return await wait(() => all().findLast(({ words }) => has.test(words)), ms);
  } catch (error) {
    const newest = all()
      .slice(-3)
      .map(({ words }) => words);
    throw new Error(`Nothing says ${has} after ${ms} ms. The newest are: ${newest.join('\n—\n')}`, { cause: error });
  }
}

export const addressesIn = (words: string): string[] => [
  ...new Set(words.match(/https?:\/\/[^\s"'|`<>\\\])]+/gu) ?? []),
];

/** The links to take an assessment by. */
export const invitationsIn = ({ links }: Said): string[] => links.filter((link) => /\/a\/[\w-]{43}$/u.test(link));

export const reportIn = ({ links }: Said): string => links.find((link) => /\/r\/[\w-]+\/[\w-]{43}$/u.test(link)) ?? '';
