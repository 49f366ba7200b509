// Finds e-mail addresses, also where no blank parts them from what stands beside them.
import { plain, type CvLine } from './line.ts';

const letter = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}`;
/** The last part of a domain is letters of one case, so that "mail@ash.orgTel:" and "mail@ash.org0912" end with it. */
const ending = String.raw`(?:xn--[a-z\d-]{2,59}|\p{Ll}{2,24}|\p{Lu}{2,24}|\p{L}{2,24})`;
const address = new RegExp(`[${letter}._%+'-]{1,64}@(?:[${letter}-]{1,63}\\.){1,5}${ending}`, 'gu');

/** The end of a number that an address follows without a blank: "+44 7700 900183ash@mail.example". */
function numberBefore(text: string, at: number, found: string): string {
  const begun = /\d[\d\s().-]{3,}[\s().-]$/u.test(text.slice(0, at));
  return begun ? (/^\d{2,}(?=\p{L})/u.exec(found)?.[0] ?? '') : '';
}

const DOTS = /\s*[[(](?:dot|punkt|point|punto)[\])]\s*/giu;

/** The first address in the text, or `null`. A blank that a line break left in it isn't mended. */
export function emailIn(lines: readonly CvLine[]): string | null {
  for (const line of lines) {
    const text = plain(line.text)
      .replace(/\s*[[(](?:at|@)[\])]\s*/i, '@')
      .replace(DOTS, '.');
    const [found] = text.matchAll(address);
    if (found) return found[0].slice(numberBefore(text, found.index, found[0]).length).replace(/^[.'-]+/, '');
  }
  return null;
}

/** The text with `mark` in place of each address. */
export function withoutMail(text: string, mark: string): string {
  return text.replace(address, (found: string, at: number) => numberBefore(text, at, found) + mark);
}
