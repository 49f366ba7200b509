// Short notes of Teams itself: beside the card they are about, in the open dialog, or above the place to write.
import { useEffect, useState } from 'preact/hooks';
import type { ShownToast } from '../../teams/page/contract.ts';
import { Icon } from '../parts/icons.tsx';
import { deed, teams } from './state.ts';

const STAYS_MS = 10_000;

interface ToastsProps {
  message?: string;
  dialog?: string;
}

/** Those of one message or dialog; without either, those of the whole window. */
export function Toasts({ message, dialog }: ToastsProps) {
  const mine = (teams.value?.toasts ?? []).filter((toast) => toast.message === message && toast.dialog === dialog);
  return (
    <>
      {mine.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </>
  );
}

const putAway = (id: string) => void deed('dismiss', { toast: id });

/** What was done goes by itself, unless somebody is at it; what went wrong stays until it is put away. */
function usePassing({ id, kind }: ShownToast) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held || kind === 'error') return;
    const timer = setTimeout(() => putAway(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, kind, id]);
  return {
    onPointerEnter: () => hold(true),
    onPointerLeave: () => hold(false),
    onFocusIn: () => hold(true),
    onFocusOut: () => hold(false),
  };
}

function Toast({ toast }: { toast: ShownToast }) {
  const wrong = toast.kind === 'error';
  return (
    <div class={`toast notice ${wrong ? 'warn' : 'plain'}`} role={wrong ? 'alert' : 'status'} {...usePassing(toast)}>
      <Icon name={wrong ? 'warn' : 'info'} />
      <div class="between">
        <span>{toast.text}</span>
        <button
          class="button plain small icon-only"
          type="button"
          aria-label="Put this note away"
          onClick={() => putAway(toast.id)}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
