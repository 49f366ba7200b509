// A menu with one choice.
import type { Option } from '../../slack/world/block-kit.ts';
import type { ControlProps } from './props.ts';
import { SearchList } from './search-list.tsx';

/** People are held by id, all else as the option itself: an option that the app suggested is known to nobody else. */
export function Menu({ target, state, onPlain, aria, fixed }: ControlProps & { fixed?: Option[] }) {
  const person = fixed?.find(({ value }) => value === state?.selected_user);
  const shown = (person ?? state?.selected_option)?.text.text ?? '';
  const pick = (option: Option) => onPlain(fixed ? (option.value ?? null) : option);
  return <SearchList target={target} aria={aria} shown={shown} fixed={fixed} onPick={pick} />;
}
