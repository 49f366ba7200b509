// Copies a link, and says that it did.
import { useState } from 'preact/hooks';
import { Icon } from '../parts/icons.tsx';

type Copied = 'not yet' | 'yes' | 'refused';

const says: Record<Copied, string> = {
  'not yet': 'Copy the link',
  yes: 'Copied',
  refused: 'Select and copy it below',
};

export function Copy({ text }: { text: string }) {
  const [copied, note] = useState<Copied>('not yet');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => note('yes'),
      () => note('refused'),
    );
  return (
    <button class="button small" type="button" onClick={() => void copy()}>
      <Icon name="copy" />
      <span role="status">{says[copied]}</span>
    </button>
  );
}
