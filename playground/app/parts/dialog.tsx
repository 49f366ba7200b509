// A dialog of the browser's own: it keeps the focus, closes with Escape, and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  /** The id of its heading. */
  labelledBy: string;
  onClose: () => void;
  class?: string;
  children: ComponentChildren;
}

export function Dialog({ labelledBy, onClose, class: name = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    // As in Slack, one can type at once.
    opened?.querySelector<HTMLElement>('.field :is(input, textarea, select)')?.focus();
    return () => {
      opened?.close();
      giveBack(before);
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class={`dialog ${name}`} aria-labelledby={labelledBy} onCancel={cancel}>
      {children}
    </dialog>
  );
}

/** The browser itself forgets where the focus was once the dialog has left the page, and the card may have been redrawn. */
function giveBack(before: Element | null): void {
  const target = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('main');
  target?.focus();
}
