// The choice of the language, on every step; each is written as it calls itself.
import { LOCALES, type Locale } from '#core/text/locale.ts';
import { choose } from '../language.ts';
import { locale, NATIVE, t } from '../text/text.ts';
import { Icon } from './icon.tsx';

export function LanguageChoice() {
  const pick = async (select: HTMLSelectElement) => {
    if (!(await choose(select.value as Locale))) select.value = locale.value;
  };
  return (
    <label class="tool lang">
      <Icon name="globe" />
      <select aria-label={t.shell.language} value={locale.value} onChange={(event) => void pick(event.currentTarget)}>
        {LOCALES.map((tag) => (
          <option key={tag} value={tag} lang={tag} selected={tag === locale.value}>
            {NATIVE[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
