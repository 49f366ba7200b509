// A field that finds one of many: type to narrow the list, arrow keys and Enter to choose.
import { useId, useState } from 'preact/hooks';
import type { Option } from '../../slack/world/block-kit.ts';
import type { Target } from '../blocks/acting.tsx';
import { comboAria, Entries, useListbox } from '../parts/listbox.tsx';
import type { Aria } from './props.ts';
import { useOptions } from './options.ts';

interface SearchListProps {
  target: Target;
  aria: Aria;
  /** What the field shows while nobody types. */
  shown: string;
  fixed?: Option[] | undefined;
  onPick: (option: Option) => void;
}

/** What is typed while one searches, and the list below it; undefined while nobody does. */
function useSearch({ target, fixed, onPick }: SearchListProps) {
  const [query, setQuery] = useState<string>();
  const { options, hint } = useOptions(target, query ?? '', fixed);
  const finding = query !== undefined;
  const close = () => setQuery(undefined);
  const pick = (index: number) => {
    const option = options[index];
    close();
    if (option) onPick(option);
  };
  const key = `${options.length} ${options[0]?.value ?? ''} ${String(finding)}`;
  const list = useListbox({ count: finding ? options.length : 0, onPick: pick, key, startAt: -1 });
  const onKeyDown = (event: KeyboardEvent) => {
    const begins = !finding && ['ArrowDown', 'Enter', ' '].includes(event.key);
    if (list.onKey(event) || !begins) return;
    event.preventDefault();
    setQuery('');
  };
  const nothing = finding && options.length === 0 ? hint : '';
  return { query, setQuery, options, nothing, list, pick, close, onKeyDown };
}

export function SearchList(props: SearchListProps) {
  const id = useId();
  const { query, setQuery, options, nothing, list, pick, close, onKeyDown } = useSearch(props);
  return (
    <div class="search">
      <input
        {...props.aria}
        {...comboAria(id, list)}
        class="input"
        type="text"
        placeholder={props.target.element.placeholder?.text ?? 'Choose'}
        value={query ?? props.shown}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onClick={() => setQuery(query ?? '')}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {list.open && <Entries id={id} label="Options" active={list.active} entries={options.map(entry)} onPick={pick} />}
      {nothing !== '' && (
        <p class="listbox hint" role="status">
          {nothing}
        </p>
      )}
    </div>
  );
}

const entry = ({ text, value, description }: Option) => ({
  key: value ?? text.text,
  content: (
    <>
      {text.text}
      {description && <span class="quiet small">{description.text}</span>}
    </>
  ),
});
