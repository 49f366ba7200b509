// A form of the app in a dialog: errors at their fields, and nothing that was typed is lost.
import { useRef, useState } from 'preact/hooks';
import type { ShownView } from '../../slack/page/snapshot.ts';
import { close, failureWords, submit } from '../api.ts';
import { ActingIn } from '../blocks/acting.tsx';
import { Blocks } from '../blocks/blocks.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
import { Working } from '../parts/working.tsx';
import { drafts, me, refresh } from '../state.ts';
import { uploaded } from '../uploads.ts';

interface Result {
  errors: Record<string, string>;
  failed?: string;
}

const fine: Result = { errors: {} };

function useForm(view: ShownView) {
  const [result, setResult] = useState(fine);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    await uploaded();
    const answer = await submit({ user: me.value, viewId: view.id, values: drafts.value[view.id] ?? {} });
    setSending(false);
    setResult({
      errors: answer.kind === 'errors' ? answer.errors : {},
      ...(answer.kind === 'failed' && { failed: failureWords(answer.error) }),
    });
    if (answer.kind === 'closed') forget(view.id);
    await refresh();
    form.current?.querySelector<HTMLElement>('.field.bad :is(input, textarea)')?.focus();
  };
  return { result, sending, send, form };
}

function forget(viewId: string): void {
  const { [viewId]: _gone, ...rest } = drafts.value;
  drafts.value = rest;
}

export function Modal({ view }: { view: ShownView }) {
  const { result, sending, send, form } = useForm(view);
  const leave = () => {
    forget(view.id);
    void close({ user: me.value, viewId: view.id }).then(refresh);
  };
  const wrong = Object.keys(result.errors).length;
  return (
    <Dialog labelledBy="modal-title" onClose={leave} class="modal">
      <form ref={form} noValidate onSubmit={(event) => void send(event)}>
        <header>
          <h2 id="modal-title">{view.title}</h2>
          <button class="button plain icon-only" type="button" aria-label="Close" onClick={leave}>
            <Icon name="close" />
          </button>
        </header>
        <div class="body scroll">
          {wrong > 1 && (
            <Notice kind="stop" role="alert">
              {wrong} fields need a change.
            </Notice>
          )}
          <ActingIn place={{ viewId: view.id }}>
            <Blocks blocks={view.blocks} values={view.values} errors={result.errors} />
          </ActingIn>
          {result.failed !== undefined && (
            <Notice kind="warn" role="alert">
              {result.failed}
            </Notice>
          )}
        </div>
        <Footer view={view} sending={sending} onClose={leave} />
      </form>
    </Dialog>
  );
}

interface FooterProps {
  view: ShownView;
  sending: boolean;
  onClose: () => void;
}

const Footer = ({ view, sending, onClose }: FooterProps) => (
  <footer class="ends">
    <button class="button" type="button" onClick={onClose}>
      {view.close?.text ?? (view.below > 0 ? 'Back' : 'Close')}
    </button>
    {view.submit && (
      <button class="button primary" type="submit" aria-disabled={sending}>
        <Working label={view.submit.text} busyLabel="Sending…" busy={sending} />
      </button>
    )}
  </footer>
);
