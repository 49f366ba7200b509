// One line that completes commands; it becomes many lines as soon as there is a line break.
import { useEffect, useId, useRef } from 'preact/hooks';
import { comboAria, Entries, useListbox } from '../parts/listbox.tsx';

/** What the text may become, and what that does. */
export interface Offer {
  text: string;
  what: string;
}

interface WriteFieldProps {
  label: string;
  placeholder: string;
  /** Where commands that were sent are remembered. */
  memory: 'slack' | 'teams';
  offers: (typed: string) => Offer[];
  text: string;
  onText: (text: string) => void;
  onSend: (text: string) => void;
}

const lastSent = { slack: '', teams: '' };

/** Sends with Enter, breaks the line with Shift and Enter, and brings the last command back with ArrowUp. */
function typingKeys({ memory, text, onText, onSend }: WriteFieldProps) {
  return (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowUp' && text === '' && lastSent[memory] !== '') {
      event.preventDefault();
      onText(lastSent[memory]);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.shiftKey) {
      onText(`${text}\n`);
      return;
    }
    if (/^[/@]/u.test(text)) lastSent[memory] = text;
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
  const found = props.offers(props.text);
  const pick = (index: number) => props.onText(`${found[index]?.text ?? ''} `);
  const list = useListbox({ count: found.length, onPick: pick, key: found.map(({ text }) => text).join(), startAt: 0 });
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
        placeholder={props.placeholder}
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

const entry = ({ text, what }: Offer) => ({
  key: text,
  content: (
    <>
      <code>{text}</code>
      <span class="quiet small">{what}</span>
    </>
  ),
});
