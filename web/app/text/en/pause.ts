// The English sentences between two parts.
import type { PartKind } from '#core/model/page.ts';

export const next = {
  title: (part: string) => `Next: ${part}`,
  lead: (minutes: number, what: string) => `About ${minutes} minutes. ${what}.`,
  noClock: 'No clock runs in this part.',
  goOn: (part: PartKind): string => (part === 'cv' ? 'Continue to your CV' : 'Continue'),
};

export const pause = {
  done: (parts: string[]) => `Done so far: ${parts.join(', ')}`,
  here: 'Pause here',
  hint: (until: string | null) =>
    `You can pause here and go on later, on any device${until ? `, until ⟦${until}⟧` : ''}. No clock runs until you begin what comes next.`,
  title: 'Paused',
  lead: 'You can close this page now.',
  back: (until: string | null) =>
    `The same link brings you back to exactly this place, on any device${until ? `, until ⟦${until}⟧` : ''}.`,
  kept: 'What you have done is saved. No clock runs until you begin what comes next.',
  copy: 'Copy the link',
  copied: 'Copied.',
  goOn: 'Continue now',
};
