// The one filled button of a step, and what it says while it works.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../text/text.ts';

type Props = { working: boolean; onPress?: () => void; children: ComponentChildren; waiting?: boolean };

/** Keeps its width while working and takes no second press. Without `onPress` it submits its form. */
export function Primary({ working, onPress, children, waiting = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const idle = useRef(0);
  if (!working && button.current) idle.current = button.current.offsetWidth;
  const blocked = working || waiting;
  const press = (event: Event) => (blocked ? event.preventDefault() : onPress?.());
  return (
    <button
      ref={button}
      class="btn primary"
      type={onPress ? 'button' : 'submit'}
      aria-disabled={blocked ? 'true' : undefined}
      style={{ minWidth: working && idle.current ? `${idle.current}px` : undefined }}
      onClick={press}
    >
      {working ? t.shell.sending : children}
    </button>
  );
}

export function Plain({
  onPress,
  children,
  class: extra = '',
}: {
  onPress: () => void;
  children: ComponentChildren;
  class?: string;
}) {
  return (
    <button type="button" class={`btn plain ${extra}`} onClick={onPress}>
      {children}
    </button>
  );
}
