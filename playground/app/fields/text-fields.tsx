// Fields to type in: text, e-mail, address, number, date and time.
import type { Element } from '../../slack/world/block-kit.ts';
import type { ControlProps } from './props.ts';

const keyboards: Record<string, 'email' | 'url' | 'decimal'> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'decimal',
};

const ofElement = ({ placeholder, focus_on_load: focus, max_length: max }: Element) => ({
  ...(placeholder && { placeholder: placeholder.text }),
  ...(focus === true && { autoFocus: true }),
  ...(max !== undefined && { maxLength: max }),
});

export function TextField({ target: { element }, state, onPlain, aria }: ControlProps) {
  const shared = { ...ofElement(element), ...aria, class: 'input', value: state?.value ?? '' };
  if (element.multiline === true) {
    return <textarea {...shared} rows={6} onInput={({ currentTarget }) => onPlain(currentTarget.value)} />;
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={keyboards[element.type] ?? 'text'}
      autoComplete="off"
      onInput={({ currentTarget }) => onPlain(currentTarget.value)}
    />
  );
}

export const TimeField = ({
  kind,
  held,
  onPlain,
  aria,
}: ControlProps & { kind: 'date' | 'time'; held: string | null | undefined }) => (
  <input
    {...aria}
    class="input short"
    type={kind}
    value={held ?? ''}
    onChange={({ currentTarget }) => onPlain(currentTarget.value)}
  />
);

/** Slack counts in seconds; the field shows the reader's own clock. */
export function DateTimeField({ state, onPlain, aria }: ControlProps) {
  const seconds = state?.selected_date_time;
  const pick = (value: string) => onPlain(value === '' ? null : Math.floor(new Date(value).getTime() / 1000));
  return (
    <input
      {...aria}
      class="input short"
      type="datetime-local"
      value={typeof seconds === 'number' ? localValue(seconds) : ''}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
    />
  );
}

function localValue(seconds: number): string {
  const instant = new Date(seconds * 1000);
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
