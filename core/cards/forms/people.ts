// One person a line: a name and an e-mail address, in any of the ways that people write them.
import { z } from 'zod';
import { oneLine, short } from '../words.ts';
import { linesOf } from './values.ts';

/** `name` is empty where only an address was given; the candidate adds it. */
export type Person = { name: string; email: string };
export type LineProblem = { line: number; message: string };

const NAME = 120;
const Email = z.email().max(254);

/** The people of a text, in order, each address once; and one problem for each line that can't be read. */
export function readPeople(text: string): { people: Person[]; problems: LineProblem[] } {
  const people: Person[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const { number, line } of linesOf(text).filter(isPerson)) {
    const read = readLine(oneLine(line));
    const message = typeof read === 'string' ? read : repeated(read, seen);
    if (message !== null) problems.push({ line: number, message: `Line ${number}: ${message}` });
    else if (typeof read !== 'string') {
      seen.set(read.email.toLowerCase(), number);
      people.push(read);
    }
  }
  return { people, problems };
}

// The heading of a pasted table is no person.
function isPerson({ number, line }: { number: number; line: string }): boolean {
  return number > 1 || line.includes('@') || !/e-?mail/iu.test(line);
}

function repeated({ email }: Person, seen: ReadonlyMap<string, number>): string | null {
  const first = seen.get(email.toLowerCase());
  return first === undefined ? null : `${email} is on line ${first} too.`;
}

function readLine(line: string): Person | string {
  const parts = line.split(/[,;\t<>]+/u).map((part) => part.trim().replace(/^["“]|["”]$/gu, ''));
  const at = parts.findIndex((part) => part.includes('@'));
  const written = parts[at]?.split(' ').find((word) => word.includes('@'));
  if (!written) return 'there is no e-mail address.';
  const email = written.replace(/^(mailto:|\()|[.)]+$/giu, '');
  const name = [...parts.slice(0, at), (parts[at] ?? '').replace(written, '').trim(), ...parts.slice(at + 1)]
    .filter((part) => part !== '')
    .join(' ');
  return addressProblem(email, line, parts[at + 1]) ?? nameProblem(name) ?? { name, email };
}

function addressProblem(email: string, line: string, after: string | undefined): string | null {
  if (Email.safeParse(email).success) return null;
  const shown = short(email, 80);
  if (email.split('@').length > 2) return `${shown} has more than one @.`;
  if (email.endsWith('@')) return `${shown} has nothing after the @.`;
  if (email.startsWith('@')) return `${shown} has nothing before the @.`;
  if (after && isCommaForDot(email, line, after))
    return `${short(`${email},${after}`, 80)} has a comma where a dot belongs.`;
  if (!/@.*\./u.test(email)) return `${shown} has no ending, like .com, after the @.`;
  return `${shown} isn’t an e-mail address.`;
}

// tom@coombe,example: what follows the comma, without a space, could be the end of an address.
function isCommaForDot(email: string, line: string, after: string): boolean {
  return /^[a-z.]+$/iu.test(after) && line.includes(`${email},${after}`);
}

function nameProblem(name: string): string | null {
  if (name.includes('@')) return 'there are two e-mail addresses. Put each person on a line.';
  return name.length > NAME ? `the name is longer than ${NAME} characters.` : null;
}
