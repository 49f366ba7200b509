// The catalogue for a reader: in their language, with commands as they are typed on their platform.
import type { Platform } from '../ports/members.ts';
import { commandOn } from './command.ts';
import { english, type Words } from './en.ts';
import { french } from './fr.ts';
import type { Locale } from './locale.ts';
import { simplified } from './zh-hans.ts';
import { traditional } from './zh-hant.ts';

const catalogueOn = (platform: Platform): Record<Locale, Words> => {
  const command = commandOn(platform);
  return {
    en: english(command),
    fr: french(command),
    'zh-Hant': traditional(command),
    'zh-Hans': simplified(command),
  };
};

const catalogue: Record<Platform, Record<Locale, Words>> = { slack: catalogueOn('slack'), teams: catalogueOn('teams') };

/** For whoever reads outside of chat, where no command is said. */
export const plainWords = (locale: Locale): Words => wordsOf({ locale, platform: 'slack' });

/** A member, or a thread: whoever reads it there. */
export const wordsOf = ({ locale, platform }: { locale: Locale; platform: Platform }): Words =>
  catalogue[platform][locale];
