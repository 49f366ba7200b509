// The square beside a message: initials, or the product's mark.
import { Mark } from './icons.tsx';

const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2);

export const Avatar = ({ name, bot }: { name: string; bot: boolean }) => (
  <span class={bot ? 'avatar bot' : 'avatar'} aria-hidden="true">
    {bot ? <Mark /> : initials(name)}
  </span>
);
