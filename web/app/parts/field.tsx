// A labelled field: label above, hint below, an error as a sentence under it.
import type { ComponentChildren } from 'preact';
import { t } from '../text/text.ts';
import { Icon } from './icon.tsx';

type FieldFrame = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
};

/** What a control inside a frame needs, so that its hint and error are read out with it. */
export function described({ id, hint, error }: FieldFrame) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': error ? ('true' as const) : undefined };
}

export function Frame({ children, ...frame }: FieldFrame & { children: ComponentChildren }) {
  return (
    <div class={frame.error ? 'field bad' : 'field'}>
      <label for={frame.id}>
        {frame.label}
        {frame.optional && <span class="opt"> {t.shell.optional}</span>}
      </label>
      {children}
      <Below {...frame} />
    </div>
  );
}

function Below({ id, hint, error }: FieldFrame) {
  return (
    <>
      {error && <FieldError id={`${id}-error`} message={error} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

export function FieldError({ id, message }: { id: string; message: string }) {
  return (
    <p class="err" id={id}>
      <Icon name="stop" />
      <span>{message}</span>
    </p>
  );
}

type TextFieldProps = FieldFrame & {
  value: string;
  onText: (text: string) => void;
  onLeave?: () => void;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: 'name' | 'email' | 'tel' | 'off';
  inputMode?: 'decimal';
  maxLength: number;
  class?: string;
};

export function TextField({ label, hint, error, optional, onText, onLeave, class: extra, ...input }: TextFieldProps) {
  const frame = { id: input.id, label, hint, error, optional: optional ?? false };
  return (
    <Frame {...frame}>
      <input
        {...input}
        {...described(frame)}
        list={undefined}
        class={`input ${extra ?? ''}`}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={() => onLeave?.()}
      />
    </Frame>
  );
}

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onPick: (on: boolean) => void;
  children: ComponentChildren;
  bad?: string | undefined;
  id?: string | undefined;
};

/** The whole card is the label. `bad` is the id of the error that belongs to it. */
export function Choice({ type, name, checked, onPick, children, bad, id }: ChoiceProps) {
  return (
    <label class={bad ? 'choice bad' : 'choice'}>
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-invalid={bad ? 'true' : undefined}
        aria-describedby={bad}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
