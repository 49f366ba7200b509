// Who a message speaks of: every e-mail address in it, with the name that stands beside it.
import { oneLine } from '../words.ts';
import type { Person } from './people.ts';

const most = 20;
const mostText = 4_000;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** What people write before a name or an address. */
const label =
  /^.*?\b(?:candidate|applicant|name|e-?mail|mail|contact|from|cv of|candidat(?:e|ure)?|nom|courriel)\s*(?:is)?\s*[:：]\s*|^(?:應徵者|候選人|候选人|姓名|電子郵件|邮箱|邮件)\s*[:：]\s*/iu;
const particle = /^(?:de|del|della|di|da|dos|van|von|der|den|ten|la|le|du|el|al|bin|ben|ibn|y)$/u;

/** In order, each address once; where there is no address, the one name that stands alone, so that only that is left to type. */
export function foundPeople(text: string): Person[] {
  const lines = text.slice(0, mostText).split('\n').map(oneLine);
  const found = lines.flatMap((line, i) =>
    (line.match(address) ?? []).map((email) => ({ email, name: nameBeside(line, email) ?? nameAbove(lines, i) ?? '' })),
  );
  const seen = new Set<string>();
  const people = found.filter(({ email }) => !seen.has(email.toLowerCase()) && seen.add(email.toLowerCase()));
  if (people.length > 0) return people.slice(0, most);
  const alone = lines.flatMap((line) => nameIn(line.replace(label, '')) ?? []).at(0);
  return alone ? [{ name: alone, email: '' }] : [];
}

/** Before the address, as most write it; else behind it. */
function nameBeside(line: string, email: string): string | null {
  const [before = '', after = ''] = line.split(email, 2);
  return nameIn(lastPart(before)) ?? nameIn(firstPart(after));
}

const nameAbove = (lines: readonly string[], i: number): string | null => {
  const above = lines[i - 1] ?? '';
  return /@/u.test(above) ? null : nameIn(above.replace(label, ''));
};

const bare = (text: string) => text.replace(label, '').replace(/^[\s•*·–—\d.)-]+/u, '');
/** After the last sign that ends something, without the sign that introduces the address. */
const lastPart = (text: string): string =>
  bare(text)
    .replace(/[\s,;:：<（([|–—-]+$/u, '')
    .split(/[.!?;,:：。，；|]\s*/u)
    .at(-1) ?? '';
const firstPart = (text: string): string =>
  text.replace(/^[\s,;:：>）)\]|–—-]+/u, '').split(/[.!?;,:：。，；|(]/u)[0] ?? '';

/** The last two to four words with a capital, or a Chinese name. */
function nameIn(text: string): string | null {
  const said = text.trim();
  const han = /^[\p{Script=Han}·]{2,5}$/u.exec(said)?.[0];
  if (han) return han;
  const words = said.split(/\s+/u);
  const from = words.findLastIndex((word) => !isOfName(word)) + 1;
  const name = words.slice(from);
  while (name[0] && particle.test(name[0])) name.shift();
  const isWhole = name.length >= 2 && name.length <= 4 && name.join(' ').length <= 60;
  return isWhole ? name.join(' ') : null;
}

const isOfName = (word: string): boolean => particle.test(word) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word);
