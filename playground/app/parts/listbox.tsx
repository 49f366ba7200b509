// A list that opens below a text field: the field keeps the focus, arrow keys move through the list.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Listbox {
  /** Which entry the arrow keys have reached; -1 for none. */
  active: number;
  open: boolean;
  /** True when the key belonged to the list. */
  onKey: (event: KeyboardEvent) => boolean;
  dismiss: () => void;
  reopen: () => void;
}

interface ListboxOptions {
  count: number;
  onPick: (index: number) => void;
  /** Changes whenever the entries do, so that a dismissed list comes back for new ones. */
  key: string;
  startAt: number;
}

/** The state of such a list: arrows, Enter, Tab, Escape, as the ARIA combobox pattern has them. */
export function useListbox({ count, onPick, key, startAt }: ListboxOptions): Listbox {
  const [active, move] = useState(startAt);
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    move(startAt);
    setDismissed(false);
  }, [key, startAt]);
  const open = count > 0 && !dismissed;
  const keys: Record<string, () => void> = {
    ArrowDown: () => move((active + 1) % count),
    ArrowUp: () => move((Math.max(active, 0) - 1 + count) % count),
    Escape: () => setDismissed(true),
    ...(active >= 0 && { Enter: () => onPick(active), Tab: () => onPick(active) }),
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const deed = event.isComposing ? undefined : keys[event.key];
    if (!open || deed === undefined) return false;
    event.preventDefault();
    event.stopPropagation();
    deed();
    return true;
  };
  return { active, open, onKey, dismiss: () => setDismissed(true), reopen: () => setDismissed(false) };
}

interface EntriesProps {
  id: string;
  label: string;
  active: number;
  entries: { key: string; content: ComponentChildren }[];
  onPick: (index: number) => void;
}

/** The entries of an open list. */
export function Entries({ id, label, active, entries, onPick }: EntriesProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [entries.length]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <ul ref={list} id={id} class="listbox" role="listbox" aria-label={label}>
      {entries.map(({ key, content }, index) => (
        <li
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(index);
          }}
        >
          {content}
        </li>
      ))}
    </ul>
  );
}

/** What the field beside the list tells assistive technology. */
export const comboAria = (id: string, { open, active }: Listbox) => ({
  role: 'combobox' as const,
  autoComplete: 'off',
  'aria-autocomplete': 'list' as const,
  'aria-expanded': open,
  'aria-controls': id,
  ...(open && active >= 0 && { 'aria-activedescendant': `${id}-${active}` }),
});
