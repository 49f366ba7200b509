// The words on a button, and those while it works: both keep their place, so that the button keeps its width.
interface WorkingProps {
  label: string;
  busyLabel: string;
  busy: boolean;
}

export const Working = ({ label, busyLabel, busy }: WorkingProps) => (
  <span class="working">
    <span aria-hidden={busy}>{label}</span>
    <span aria-hidden={!busy}>{busyLabel}</span>
  </span>
);
