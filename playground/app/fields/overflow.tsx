// The three dots: a menu of deeds.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Option } from '../../slack/world/block-kit.ts';
import { Icon } from '../parts/icons.tsx';

interface OverflowProps {
  options: Option[];
  onPick: (value: string) => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Opens on the first entry; arrows move, Escape closes and gives the focus back. */
function useMenu() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const shut = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!open || (step === undefined && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) return shut();
    const all = items();
    all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length)?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget as Node | null)) setOpen(false);
  };
  return { open, setOpen, shut, box, onKeyDown, onFocusOut };
}

export function Overflow({ options, onPick }: OverflowProps) {
  const id = useId();
  const { open, setOpen, shut, box, onKeyDown, onFocusOut } = useMenu();
  const pick = ({ value = '', url }: Option) => {
    shut();
    if (url !== undefined) window.open(url, '_blank', 'noopener');
    onPick(value);
  };
  return (
    <div class="overflow" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        class="button small"
        type="button"
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div id={id} class="listbox" role="menu" aria-label="More">
          {options.map((option) => (
            <button key={option.value} type="button" role="menuitem" tabIndex={-1} onClick={() => pick(option)}>
              {option.text.text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
