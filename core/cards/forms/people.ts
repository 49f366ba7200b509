// One person a line: a name and an e-mail address, in any of the ways that people write them.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import { oneLine, short } from '../words.ts';
import { linesOf } from './values.ts';
import { unquoted } from './written-name.ts';

/** `name` is empty where only an address was given; the candidate adds it. */
export type Person = { name: string; email: string };
export type LineProblem = { line: number; message: string };

const NAME = 120;
const Email = z.email().max(254);

/** The people of a text, in order, each address once; and one problem for each line that can't be read. */
export function readPeople(text: string, t: Words): { people: Person[]; problems: LineProblem[] } {
  const people: Person[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const { number, line } of linesOf(text).filter(isPerson)) {
    const read = readLine(oneLine(line), t);
    const message = typeof read === 'string' ? read : repeated(read, seen, t);
    if (message !== null) problems.push({ line: number, message: t.invite.line(number, message) });
    else if (typeof read !== 'string') {
      seen.set(read.email.toLowerCase(), number);
      people.push(read);
    }
  }
  return { people, problems };
}

// The heading of a pasted table is no person.
function isPerson({ number, line }: { number: number; line: string }): boolean {
  return number > 1 || line.includes('@') || !/e-?mail|邮箱|邮件|郵件|信箱/iu.test(line);
}

/** What is wrong where the same address stood further up; `seen` has its line. */
export function repeated({ email }: Person, seen: ReadonlyMap<string, number>, t: Words): string | null {
  const first = seen.get(email.toLowerCase());
  return first === undefined ? null : t.invite.repeated(email, first);
}

/** The person of one line, or what is wrong with it. */
export function readLine(written: string, t: Words): Person | string {
  const line = unquoted(written);
  const parts = line.split(/[,;，；、（）\t<>]+/u).map((part) => part.trim());
  const at = parts.findIndex((part) => part.includes('@'));
  const address = parts[at]?.split(' ').find((word) => word.includes('@'));
  if (!address) return t.invite.noAddress;
  const email = address.replace(/^(mailto:|\()|[.)]+$/giu, '');
  const before = joined([...parts.slice(0, at), (parts[at] ?? '').replace(address, '').trim()]);
  const after = joined(parts.slice(at + 1));
  // What stands behind both, a town or a telephone number, is nobody's name.
  const name = before === '' ? after : before;
  const second = [before, after].find((part) => part.includes('@'));
  return addressProblem({ email, line, after: parts[at + 1] }, t) ?? nameProblem(second ?? name, t) ?? { name, email };
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

type Written = { email: string; line: string; after: string | undefined };

function addressProblem({ email, line, after }: Written, t: Words): string | null {
  if (Email.safeParse(email).success) return null;
  const shown = short(email, 80);
  if (email.split('@').length > 2) return t.invite.twoSigns(shown);
  if (email.endsWith('@')) return t.invite.nothingAfter(shown);
  if (email.startsWith('@')) return t.invite.nothingBefore(shown);
  if (after && isCommaForDot(email, line, after)) return t.invite.commaForDot(short(`${email},${after}`, 80));
  if (!/@.*\./u.test(email)) return t.invite.noEnding(shown);
  return t.invite.noEmail(shown);
}

// tom@coombe,example: what follows the comma, without a space, could be the end of an address.
function isCommaForDot(email: string, line: string, after: string): boolean {
  return /^[a-z.]+$/iu.test(after) && line.includes(`${email},${after}`);
}

function nameProblem(name: string, t: Words): string | null {
  if (name.includes('@')) return t.invite.twoAddresses;
  // A spreadsheet would compute it; nobody is called so.
  if (/^[=+|]/u.test(name)) return t.invite.formula(name.slice(0, 1));
  return name.length > NAME ? t.invite.longName(NAME) : null;
}
