// A field for files: uploaded at once, named below, and each can be taken away.
import { useState } from 'preact/hooks';
import { upload } from '../api.ts';
import { Icon } from '../parts/icons.tsx';
import { me } from '../state.ts';
import { uploading } from '../uploads.ts';
import type { ControlProps } from './props.ts';

interface Held {
  id: string;
  name: string;
}

export function FileField({ target: { element }, state, onPlain, aria }: ControlProps) {
  const held = (state?.files ?? []) as Held[];
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const add = async (list: FileList | null) => {
    setBusy(true);
    const results = await Promise.all(
      [...(list ?? [])].map(async (file) => ({ name: file.name, ...(await upload(me.value, file)) })),
    );
    setBusy(false);
    setFailed(results.map((result) => ('failed' in result ? result.failed : undefined)).find(Boolean));
    const added = results.flatMap((result) => ('id' in result ? [{ id: result.id, name: result.name }] : []));
    onPlain([...held, ...added].slice(-(element.max_files ?? 10)));
  };
  return (
    <div class="many">
      <input
        {...aria}
        class="input"
        type="file"
        multiple={(element.max_files ?? 10) > 1}
        {...(element.filetypes && { accept: element.filetypes.map((ending) => `.${ending}`).join(',') })}
        onChange={({ currentTarget }) => uploading(add(currentTarget.files))}
      />
      <p class="hint" role="status">
        {busy ? 'Uploading…' : (failed ?? '')}
      </p>
      <Chosen held={held} onRemove={(id) => onPlain(held.filter((file) => file.id !== id))} />
    </div>
  );
}

function Chosen({ held, onRemove }: { held: Held[]; onRemove: (id: string) => void }) {
  if (held.length === 0) return null;
  return (
    <ul class="chips" aria-label="Files">
      {held.map(({ id, name }) => (
        <li key={id}>
          {name}
          <button type="button" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
