import type { MemberId } from '../model/ids.ts';

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];
export type Logo = { type: LogoType; bytes: Buffer };

/** What candidates see of a company. `accent` is `#rrggbb`; `version` counts the changes. */
export type Look = { accent: string | null; hasLogo: boolean; version: number };

/** `name`, `accent`, `contact`: null for the platform's name, Shortlist's colour, nobody to write to. `logo`: absent to keep it, null to remove it. */
export type NewLook = { name: string | null; accent: string | null; contact: string | null; logo?: Logo | null };

export type LookStore = {
  setLook(look: NewLook & { by: MemberId }): Promise<void>;
  logo(): Promise<Logo | undefined>;
};
