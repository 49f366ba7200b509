// The kinds of attachment that Teams knows, by their content type.
import { z } from 'zod';

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
export const HERO = 'application/vnd.microsoft.card.hero';
export const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
/** A file in the member's OneDrive, which the bot has put there. */
export const FILE_INFO = 'application/vnd.microsoft.teams.card.file.info';
/** A file that a person has sent to the bot. */
export const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';

export const HeroContent = z.object({
  title: z.string().default(''),
  subtitle: z.string().default(''),
  text: z.string().default(''),
  images: z.array(z.object({ url: z.string() })).default([]),
  buttons: z
    .array(z.object({ type: z.string(), title: z.string(), value: z.unknown(), text: z.string().optional() }))
    .default([]),
});
