// Said where the page isn’t in the language of the questions.
import { inOtherLanguage } from '../other-language.ts';
import { page } from '../state.ts';
import { locale, t } from '../text/text.ts';
import { Note } from './note.tsx';

export function OtherLanguage() {
  const said = inOtherLanguage(page.value, locale.value, t);
  if (!said) return null;
  return (
    <Note tone="info" first={said.asked}>
      {said.answer}
    </Note>
  );
}
