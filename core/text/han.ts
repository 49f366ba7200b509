// What both Chinese catalogues put their sentences together with.

// Latin letters, figures and what is typed; kana stand as close as Han does.
const NARROW = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}/@%]`;
const HAN = String.raw`\p{Script=Han}`;
const endsIn = (kind: string) => new RegExp(`${kind}$`, 'u');
const beginsWith = (kind: string) => new RegExp(`^${kind}`, 'u');
const [endsInHan, endsNarrow] = [endsIn(HAN), endsIn(NARROW)];
const [beginsWithHan, beginsNarrow] = [beginsWith(HAN), beginsWith(NARROW)];

function meet(before: string, after: string): string {
  const apart =
    (endsInHan.test(before) && beginsNarrow.test(after)) || (endsNarrow.test(before) && beginsWithHan.test(after));
  return `${before}${apart ? ' ' : ''}${after}`;
}

/**
 * A sentence with a space wherever its own Han meets Latin letters or figures of a value, and none beside a Chinese
 * name; the values themselves stay as they are: say`共${18}位` is "共 18 位".
 */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.slice(1).reduce((said, part, i) => meet(meet(said, String(values[i])), part), parts[0] ?? '');
}

/** "Amara、Tom 和 Mei-Ling", "王小明和李華" */
export function list(words: readonly string[]): string {
  const [last = '', ...before] = words.toReversed();
  return before.length === 0 ? last : say`${before.toReversed().join('、')}和${last}`;
}
