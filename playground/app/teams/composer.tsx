// The place to write: words with mentions, files in the personal chat, and the search of the app.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ShownConversation, ShownMessage } from '../../teams/page/contract.ts';
import { Attach, Attached } from '../chat/attach.tsx';
import { WriteField } from '../chat/write-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { Working } from '../parts/working.tsx';
import { uploadToTeams } from './api.ts';
import { offersFor } from './completions.ts';
import { Search } from './search.tsx';
import { deed, teams } from './state.ts';
import { summary } from './summary.ts';

interface Draft {
  text: string;
  files: { id: string; name: string }[];
}

interface ComposerProps {
  open: ShownConversation;
  /** The post whose thread is answered. */
  answering: ShownMessage | undefined;
  onAnswered: () => void;
}

const nothing: Draft = { text: '', files: [] };

function useComposer(open: ShownConversation, replyTo: string | undefined) {
  const [draft, setDraft] = useState(nothing);
  const [failed, setFailed] = useState<string>();
  const [sending, setSending] = useState(false);
  const send = async (text: string) => {
    if (sending || (text.trim() === '' && draft.files.length === 0)) return;
    setSending(true);
    setDraft(nothing);
    const files = draft.files.map(({ id }) => id);
    const answer = await deed('say', {
      conversation: open.id,
      text,
      ...(replyTo !== undefined && { replyTo }),
      ...(files.length > 0 && { files }),
    });
    setSending(false);
    // What could not be said comes back into the field.
    if (answer.message === undefined && answer.error !== undefined) setDraft({ ...draft, text });
    setFailed(answer.message === undefined ? answer.error : undefined);
  };
  const attach = async (files: readonly File[]) => {
    for (const file of files) {
      const result = await uploadToTeams(teams.value?.me.id ?? '', file);
      if ('id' in result)
        setDraft((before) => ({ ...before, files: [...before.files, { id: result.id, name: file.name }] }));
      setFailed('failed' in result ? result.failed : undefined);
    }
  };
  return { draft, setDraft, failed, sending, send, attach };
}

function nameOf({ kind, title }: ShownConversation, answering: boolean): string {
  if (answering) return `Reply in ${title}`;
  if (kind === 'personal') return `Write to ${title}`;
  return kind === 'channel' ? `New post in ${title}` : `Write in ${title}`;
}

export function Composer({ open, answering, onAnswered }: ComposerProps) {
  const composing = useComposer(open, answering?.id);
  const [searching, search] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answering) form.current?.querySelector<HTMLElement>('.write > .input')?.focus();
  }, [answering?.id]);
  useDrop(form, (files) => {
    if (takesFiles(open)) void composing.attach(files);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    void composing.send(composing.draft.text);
  };
  return (
    <>
      {searching && <Search open={open} replyTo={answering?.id} onDone={() => search(false)} />}
      <form ref={form} id="write-in-teams" class="composer" onSubmit={submit}>
        {composing.failed !== undefined && (
          <p class="error" role="alert">
            <Icon name="warn" />
            {composing.failed}
          </p>
        )}
        {answering && <Answering post={answering} onLeave={onAnswered} />}
        <Line open={open} answering={answering !== undefined} composing={composing}>
          <SearchButton pressed={searching} onPress={() => search(!searching)} />
        </Line>
      </form>
    </>
  );
}

/** Files may be dropped anywhere on the conversation; elsewhere in it the browser would leave the page for them. */
function useDrop(form: { current: HTMLFormElement | null }, take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const place = form.current?.closest<HTMLElement>('.conversation');
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    place?.addEventListener('dragover', over);
    place?.addEventListener('drop', drop);
    return () => {
      place?.removeEventListener('dragover', over);
      place?.removeEventListener('drop', drop);
    };
  }, []);
}

/** A bot is sent files in a personal chat alone. */
const takesFiles = ({ kind }: ShownConversation): boolean => kind === 'personal';

interface LineProps {
  open: ShownConversation;
  answering: boolean;
  composing: ReturnType<typeof useComposer>;
  children: ComponentChildren;
}

function Line({ open, answering, composing: { draft, setDraft, sending, send, attach }, children }: LineProps) {
  const remove = (id: string) => setDraft({ ...draft, files: draft.files.filter((file) => file.id !== id) });
  return (
    <>
      {draft.files.length > 0 && <Attached files={draft.files} onRemove={remove} />}
      <div class="line">
        {takesFiles(open) && (
          <Attach label={`Attach a file for ${open.title}`} onFiles={(files) => void attach(files)} />
        )}
        {children}
        <WriteField
          label={nameOf(open, answering)}
          placeholder={takesFiles(open) ? 'Write, or drop a file' : `Type @${teams.value?.app.name ?? ''}`}
          memory="teams"
          offers={(typed) => offersFor(open, typed)}
          text={draft.text}
          onText={(text) => setDraft({ ...draft, text })}
          onSend={(text) => void send(text)}
        />
        <button class="button" type="submit" aria-disabled={sending}>
          <Working label="Send" busyLabel="Sending…" busy={sending} />
        </button>
      </div>
    </>
  );
}

interface SearchButtonProps {
  pressed: boolean;
  onPress: () => void;
}

function SearchButton({ pressed, onPress }: SearchButtonProps) {
  const { app } = teams.value ?? {};
  if (app?.extension.some(({ context }) => context.includes('compose')) !== true) return null;
  return (
    <button class="attach" type="button" aria-label={`Search ${app.name}`} aria-expanded={pressed} onClick={onPress}>
      <Icon name="search" />
    </button>
  );
}

function Answering({ post, onLeave }: { post: ShownMessage; onLeave: () => void }) {
  const id = useId();
  return (
    <p class="answering quiet small">
      <Icon name="reply" />
      <span id={id}>
        In reply to {post.from.name}: {summary(post)}
      </span>
      <button class="button plain small" type="button" aria-describedby={id} onClick={onLeave}>
        Write a new post instead
      </button>
    </p>
  );
}
