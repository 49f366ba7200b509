// Short notes of Teams itself: beside the card they are about, in the open dialog, or above the place to write.
import type { ShownToast } from '../../teams/page/contract.ts';
import { Icon } from '../parts/icons.tsx';
import { deed, teams } from './state.ts';

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

const Toast = ({ toast }: { toast: ShownToast }) => (
  <div
    class={`toast notice ${toast.kind === 'error' ? 'warn' : 'plain'}`}
    role={toast.kind === 'error' ? 'alert' : 'status'}
  >
    <Icon name={toast.kind === 'error' ? 'warn' : 'info'} />
    <div class="between">
      <span>{toast.text}</span>
      <button
        class="button plain small icon-only"
        type="button"
        aria-label="Put this note away"
        onClick={() => void deed('dismiss', { toast: toast.id })}
      >
        <Icon name="close" />
      </button>
    </div>
  </div>
);
