// To the member who has changed their settings: what holds now.
import type { Member, Platform, Role } from '../ports/members.ts';
import type { Words } from '../text/en.ts';
import type { Card } from './card.ts';
import { LANGUAGE, PLATFORM } from './forms/settings-form.ts';
import { note, text, title } from './spans.ts';
import { short } from './words.ts';

export type SettingsShown = Pick<Member, 'notify' | 'locale' | 'localeChosen'> & {
  platform: Platform;
  /** Whose role was changed with it. */
  someone: { name: string; role: Role } | null;
};

export function settingsCard(view: SettingsShown, t: Words): Card {
  const changed = view.someone ? [t.settings.isNow(short(view.someone.name, 80), view.someone.role)] : [];
  const said = [...changed, ...settingsLines(view, t)];
  return {
    summary: t.sentences([t.sentence(t.settings.saved), ...said]),
    blocks: [title(t.settings.saved), text(said.join('\n')), note(t.settings.change)],
  };
}

/** What a member is told, and in which language. */
export function settingsLines(
  { notify, locale, localeChosen, platform }: Omit<SettingsShown, 'someone'>,
  t: Words,
): string[] {
  const language = LANGUAGE[locale];
  const speaks =
    localeChosen === null ? t.settings.speaksAs(language, PLATFORM[platform]) : t.settings.speaks(language);
  return [t.settings.now[notify], speaks];
}
