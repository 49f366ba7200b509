// A menu with many choices: those chosen stand above the field and can be taken away.
import type { Option } from '../../slack/world/block-kit.ts';
import { Icon } from '../parts/icons.tsx';
import type { ControlProps } from './props.ts';
import { SearchList } from './search-list.tsx';

export function ManyMenu({ target, state, onPlain, aria, fixed }: ControlProps & { fixed?: Option[] }) {
  const chosen = fixed
    ? fixed.filter(({ value }) => state?.selected_users?.includes(value ?? ''))
    : (state?.selected_options ?? []);
  const hold = (options: Option[]) => onPlain(fixed ? options.map(({ value }) => value ?? '') : options);
  const add = (option: Option) => {
    if (!chosen.some(({ value }) => value === option.value)) hold([...chosen, option]);
  };
  const remove = (option: Option) => hold(chosen.filter(({ value }) => value !== option.value));
  return (
    <div class="many">
      {chosen.length > 0 && (
        <ul class="chips" aria-label="Chosen">
          {chosen.map((option) => (
            <li key={option.value}>
              {option.text.text}
              <button type="button" aria-label={`Remove ${option.text.text}`} onClick={() => remove(option)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchList target={target} aria={aria} shown="" fixed={fixed} onPick={add} />
    </div>
  );
}
