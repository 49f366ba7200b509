// Files beside what is being written.
import { Icon } from '../parts/icons.tsx';

export function Attach({ label, onFiles }: { label: string; onFiles: (files: readonly File[]) => void }) {
  return (
    <label class="attach">
      <span class="hidden">{label}</span>
      <Icon name="clip" />
      <input
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          // The list is the field's own, and emptied with it.
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

interface AttachedProps {
  files: { id: string; name: string }[];
  onRemove: (id: string) => void;
}

export const Attached = ({ files, onRemove }: AttachedProps) => (
  <ul class="chips" aria-label="Attached">
    {files.map(({ id, name }) => (
      <li key={id}>
        {name}
        <button type="button" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
          <Icon name="close" />
        </button>
      </li>
    ))}
  </ul>
);
