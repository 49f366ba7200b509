// Takes who somebody is out of what they wrote, before anybody outside reads it.
import { STOP_WORDS } from './common-words.ts';

type Person = {
  name: string;
  email?: string | undefined;
  contactEmail?: string | undefined;
  phone?: string | undefined;
};

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const han = /^\p{Script=Han}{2,}$/u;
/** A single letter is an initial or an “I”. */
const shortestPart = 2;

/**
 * The text with X for each letter of the person's own name, of their addresses and numbers, and of any e-mail address.
 * It keeps its length, so that a place in one is the same place in the other.
 */
export function blinded(text: string, person: Person): string {
  const theirs = [person.email, person.contactEmail, person.phone].filter((one): one is string => Boolean(one));
  let blind = text.replace(address, crossedOut);
  for (const one of theirs) blind = blind.replaceAll(one, crossedOut);
  for (const name of namesOf(person.name)) blind = blind.replace(name, crossedOut);
  return blind;
}

const crossedOut = (found: string) => found.replace(/[^\s]/gu, (letter) => 'X'.repeat(letter.length));

/** As they may stand in a text, the longest first. */
function namesOf(name: string): RegExp[] {
  const parts = name.split(/[\s,.·-]+/u).filter((part) => part.length >= shortestPart);
  const narrow = parts.filter((part) => !/\p{Script=Han}/u.test(part));
  const pairs = narrow.flatMap((part) => narrow.filter((other) => other !== part).map((other) => `${part} ${other}`));
  // “An” and “Do” are names, too; alone they’re words.
  const alone = narrow.filter((part) => part.length > 2 || !STOP_WORDS.has(part.toLowerCase()));
  return [...hanNames(name).map((one) => new RegExp(one, 'gu')), ...[...pairs, ...alone].map(wholeWord)];
}

/** Chinese leaves no blanks between words: the whole name, and the given name where it has two characters. */
function hanNames(name: string): string[] {
  const parts = name.split(/[^\p{Script=Han}]+/u).filter(Boolean);
  const whole = parts.join('');
  const given = whole.length > 2 ? [whole.slice(-2)] : [];
  return [...new Set([whole, ...parts, ...given])].filter((part) => han.test(part));
}

/** Only as a name is written: "mark" is a verb, "Mark" may be the person. */
function wholeWord(part: string): RegExp {
  const literal = part.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`).replace(' ', String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'gu');
}
