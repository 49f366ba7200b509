// The three dots: a menu of deeds.
import type { Option } from '../../slack/world/block-kit.ts';
import { Icon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';

interface OverflowProps {
  options: Option[];
  onPick: (value: string) => void;
}

export function Overflow({ options, onPick }: OverflowProps) {
  const entry = ({ value = '', url, text }: Option) => ({
    key: value,
    text: text.text,
    run: () => {
      if (url !== undefined) window.open(url, '_blank', 'noopener');
      onPick(value);
    },
  });
  return (
    <Menu label="More" entries={options.map(entry)}>
      <Icon name="more" />
    </Menu>
  );
}
