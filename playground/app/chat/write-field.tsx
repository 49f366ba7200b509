// One line that completes commands; it becomes many lines as soon as there is a line break.
import { useEffect, useId, useRef } from 'preact/hooks';
import { comboAria, Entries, useListbox } from '../parts/listbox.tsx';
import { completions } from './commands.ts';

interface WriteFieldProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  onSend: (text: string) => void;
}

let lastSent = '';

/** Sends with Enter, breaks the line with Shift and Enter, and brings the last command back with ArrowUp. */
function typingKeys({ text, onText, onSend }: WriteFieldProps) {
  return (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowUp' && text === '' && lastSent !== '') {
      event.preventDefault();
      onText(lastSent);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.shiftKey) {
      onText(`${text}\n`);
      return;
    }
    if (text.startsWith('/')) lastSent = text;
    onSend(text);
  };
}

export function WriteField(props: WriteFieldProps) {
  const long = props.text.includes('\n');
  const touched = useRef(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!touched.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(props.text.length, props.text.length);
  }, [long]);
  useEffect(() => {
    touched.current ||= props.text !== '';
  }, [props.text]);
  return long ? <ManyLines {...props} field={field} /> : <OneLine {...props} field={field} />;
}

type FieldProps = WriteFieldProps & { field: { current: (HTMLInputElement & HTMLTextAreaElement) | null } };

const ManyLines = ({ field, ...props }: FieldProps) => (
  <textarea
    ref={field}
    class="input write"
    aria-label={props.label}
    rows={Math.min(8, props.text.split('\n').length + 1)}
    value={props.text}
    onInput={({ currentTarget }) => props.onText(currentTarget.value)}
    onKeyDown={typingKeys(props)}
  />
);

function OneLine({ field, ...props }: FieldProps) {
  const id = useId();
  const found = completions(props.text);
  const pick = (index: number) => props.onText(`${found[index]?.text ?? ''} `);
  const list = useListbox({ count: found.length, onPick: pick, key: String(found.length), startAt: 0 });
  const onKey = typingKeys(props);
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    props.onText(props.text + pasted);
  };
  return (
    <div class="write">
      {list.open && <Entries id={id} label="Commands" active={list.active} entries={found.map(entry)} onPick={pick} />}
      <input
        ref={field}
        class={props.text.startsWith('/') ? 'input mono' : 'input'}
        type="text"
        aria-label={props.label}
        placeholder="Type / for commands"
        value={props.text}
        {...comboAria(id, list)}
        onInput={({ currentTarget }) => props.onText(currentTarget.value)}
        onKeyDown={(event) => void (list.onKey(event) || onKey(event))}
        onPaste={paste}
        onBlur={list.dismiss}
        onFocus={list.reopen}
      />
    </div>
  );
}

const entry = ({ text, what }: { text: string; what: string }) => ({
  key: text,
  content: (
    <>
      <code>{text}</code>
      <span class="quiet small">{what}</span>
    </>
  ),
});
