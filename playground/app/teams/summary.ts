// A message in one sentence, for those who hear it and for a thread that is answered.
import type { ShownMessage } from '../../teams/page/contract.ts';

/** The words themselves, or what a card says of itself. */
export function summary({ text, attachments }: ShownMessage): string {
  const said = new DOMParser().parseFromString(text, 'text/html').body.textContent.trim();
  if (said !== '') return said;
  const [first] = attachments;
  if (first === undefined) return '';
  if (first.kind === 'adaptive')
    return typeof first.card['fallbackText'] === 'string' ? first.card['fallbackText'] : 'a card';
  if (first.kind === 'hero') return first.title;
  return first.kind === 'other' ? 'something this page can’t show' : first.name;
}
