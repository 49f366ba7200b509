// The place to write: text, commands with completion, and files.
import { useState } from 'preact/hooks';
import type { ShownChannel } from '../../slack/page/snapshot.ts';
import { type, upload } from '../api.ts';
import { Icon } from '../parts/icons.tsx';
import { Working } from '../parts/working.tsx';
import { me } from '../state.ts';
import { Attach, Attached } from './attach.tsx';
import { completions } from './commands.ts';
import { WriteField } from './write-field.tsx';

interface Draft {
  text: string;
  files: { id: string; name: string }[];
}

const nothing: Draft = { text: '', files: [] };

function useComposer(channel: string) {
  const [draft, setDraft] = useState(nothing);
  const [failed, setFailed] = useState<string>();
  const [sending, setSending] = useState(false);
  const send = async (text: string) => {
    if (sending || (text.trim() === '' && draft.files.length === 0)) return;
    setSending(true);
    setDraft(nothing);
    const files = draft.files.map(({ id }) => id);
    const problem = await type({ user: me.value, channel, text, files });
    setSending(false);
    // A command that failed is shown as a message; words that failed come back into the field.
    if (problem !== undefined && !text.startsWith('/')) setDraft({ ...draft, text });
    setFailed(text.startsWith('/') ? undefined : problem);
  };
  const attach = async (files: readonly File[]) => {
    for (const file of files) {
      const result = await upload(me.value, file);
      if ('id' in result)
        setDraft((before) => ({ ...before, files: [...before.files, { id: result.id, name: file.name }] }));
      setFailed('failed' in result ? result.failed : undefined);
    }
  };
  return { draft, setDraft, failed, sending, send, attach };
}

const named = ({ name, kind }: ShownChannel): string =>
  kind === 'direct' ? `Message to ${name}` : `Message in ${name}`;

export function Composer({ channel }: { channel: ShownChannel }) {
  const { draft, setDraft, failed, sending, send, attach } = useComposer(channel.id);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void attach([...(event.dataTransfer?.files ?? [])]);
  };
  const remove = (id: string) => setDraft({ ...draft, files: draft.files.filter((file) => file.id !== id) });
  return (
    <form
      id="write-in-slack"
      class="composer"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        void send(draft.text);
      }}
    >
      {failed !== undefined && (
        <p class="error" role="alert">
          <Icon name="warn" />
          {failed}
        </p>
      )}
      {draft.files.length > 0 && <Attached files={draft.files} onRemove={remove} />}
      <div class="line">
        <Attach label={`Attach a file for ${channel.name}`} onFiles={(files) => void attach(files)} />
        <WriteField
          label={named(channel)}
          placeholder="Type / for commands"
          memory="slack"
          offers={completions}
          text={draft.text}
          onText={(text) => setDraft({ ...draft, text })}
          onSend={(text) => void send(text)}
        />
        <button class="button" type="submit" aria-disabled={sending}>
          <Working label="Send" busyLabel="Sending…" busy={sending} />
        </button>
      </div>
    </form>
  );
}
