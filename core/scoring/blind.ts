// Takes who somebody is out of what they wrote, before anybody outside reads it.

type Person = {
  name: string;
  email?: string | undefined;
  contactEmail?: string | undefined;
  phone?: string | undefined;
};

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const shortestPart = 3;

/**
 * The text with X for each letter of the person's own name, of their addresses and numbers, and of any e-mail address.
 * It keeps its length, so that a place in one is the same place in the other.
 */
export function blinded(text: string, person: Person): string {
  const parts = person.name.split(/[\s,.-]+/u).filter((part) => part.length >= shortestPart);
  const theirs = [person.email, person.contactEmail, person.phone].filter((one): one is string => Boolean(one));
  let blind = text.replace(address, crossedOut);
  for (const one of theirs) blind = blind.replaceAll(one, crossedOut);
  for (const part of parts) blind = blind.replace(wholeWord(part), crossedOut);
  return blind;
}

const crossedOut = (found: string) => 'X'.repeat(found.length);

/** Only as a name is written: "mark" is a verb, "Mark" may be the person. */
function wholeWord(part: string): RegExp {
  const literal = part.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'gu');
}
