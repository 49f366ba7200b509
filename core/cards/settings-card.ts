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
  const language = LANGUAGE[view.locale];
  const speaks =
    view.localeChosen === null ? t.settings.speaksAs(language, PLATFORM[view.platform]) : t.settings.speaks(language);
  const changed = view.someone ? [t.settings.isNow(short(view.someone.name, 80), view.someone.role)] : [];
  const said = [...changed, t.settings.now[view.notify], speaks];
  return {
    summary: t.sentences([t.sentence(t.settings.saved), ...said]),
    blocks: [title(t.settings.saved), text(said.join('\n')), note(t.settings.change)],
  };
}
