// The one filled button of a step, those beside it, and what they say while they work.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../text/text.ts';

type Props = { working: boolean; onPress?: () => void; children: ComponentChildren; waiting?: boolean };

/** Keeps its width while working and takes no second press. Without `onPress` it submits its form. */
export function Primary(props: Props) {
  return <Deed {...props} class="btn primary" />;
}

/** Sends like the filled button, where that one stands for something else. */
export function Outlined(props: Props) {
  return <Deed {...props} class="btn" />;
}

function Deed({ working, onPress, children, waiting = false, class: look }: Props & { class: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const idle = useRef(0);
  if (!working && button.current) idle.current = button.current.offsetWidth;
  const blocked = working || waiting;
  const press = (event: Event) => (blocked ? event.preventDefault() : onPress?.());
  return (
    <button
      ref={button}
      class={look}
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
