// A button that opens a menu of deeds.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** What the button is called. */
  label: string;
  children: ComponentChildren;
  entries: { key: string; text: string; run: () => void }[];
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

export function Menu({ label, children, entries }: MenuProps) {
  const id = useId();
  const { open, setOpen, shut, box, onKeyDown, onFocusOut } = useMenu();
  const pick = (run: () => void) => {
    shut();
    run();
  };
  return (
    <div class="overflow" ref={box} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        class="button small"
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(open && { 'aria-controls': id })}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div id={id} class="listbox" role="menu" aria-label={label}>
          {entries.map(({ key, text, run }) => (
            <button key={key} type="button" role="menuitem" tabIndex={-1} onClick={() => pick(run)}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
