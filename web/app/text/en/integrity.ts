// The English sentences about what was noticed, as the candidate reads them before they submit.
import type { Sighting } from '#core/model/integrity.ts';

const characters = (n: number) => (n === 1 ? '1 character' : `${n} characters`);
const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
const length = (seconds: number) => {
  if (seconds === 1) return '1 second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
};

export const noticed = {
  title: 'What was noticed',
  more: 'The team sees this beside your answers. It never changes a score, and most of it is harmless. If you want to explain something, use the comment below.',
  said: (one: Sighting): string => {
    switch (one.kind) {
      case 'pasted':
        return `Question ${one.number}: you pasted ${characters(one.chars)}.`;
      case 'away':
        return `Question ${one.number}: you left the page ${times(one.times)}, ${length(one.seconds)} in all.`;
      case 'fast':
        return `Question ${one.number}: ${characters(one.chars)} within ${length(one.seconds)}.`;
      case 'late':
        return `Question ${one.number}: your answer arrived ${length(one.minutes * 60)} after the time was over. It counts.`;
      case 'alike':
      case 'machine':
        return `Question ${one.number}: the words “${one.words}”.`;
    }
  },
};
