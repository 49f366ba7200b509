// A card is what is said in chat, as plain data; each platform only draws it.

/** A run of text. Everything is literal: platforms escape it. */
export type Span = { text: string; style?: 'strong' | 'code' | 'quote' };
export type Text = Span[];

/** Opaque: an action's name from `core/cards/actions.ts` and ids, never personal data. */
export type Button = {
  label: string;
  action: string;
  value: string;
  /** What a screen reader says, where the label alone isn't enough: "Open the report of Amara Osei". */
  spoken?: string;
  primary?: boolean;
  url?: string;
  /** Asked before anything bulk or destructive; names the count. */
  confirm?: { title: string; text: string; yes: string; no: string };
};

export type Option = { label: string; value: string; description?: string };

export type CardBlock =
  | { type: 'title'; text: string }
  | { type: 'note'; text: Text }
  | { type: 'text'; text: Text; button?: Button }
  | { type: 'facts'; facts: { label: string; value: string }[] }
  | {
      type: 'table';
      id: string;
      header: string[];
      rows: string[][];
      numeric: number[];
      /** What the name in each row, its second cell, opens where a platform lets a cell be pressed. */
      opens?: { action: string; options: Option[] };
    }
  /** `go` is on the button of a platform where choosing alone does nothing. */
  | { type: 'pick'; action: string; placeholder: string; options: Option[]; go?: string }
  | { type: 'buttons'; id: string; buttons: Button[] }
  | { type: 'line' };

/** `summary` is the notification and what screen readers read first; one sentence, no names in a public channel. */
export type Card = {
  summary: string;
  blocks: CardBlock[];
  /** Of a card that many see: the value with which a viewer's own view is asked for, where the platform can. */
  viewer?: string;
};

export type FormField =
  | {
      type: 'text';
      name: string;
      label: string;
      hint?: string;
      value?: string;
      optional?: boolean;
      min?: number;
      max: number;
      lines: 1 | 'many';
    }
  | {
      type: 'number';
      name: string;
      label: string;
      hint?: string;
      value?: string;
      optional?: boolean;
      min: number;
      max: number;
    }
  | {
      type: 'choice';
      name: string;
      label: string;
      hint?: string;
      options: Option[];
      value?: string;
      optional?: boolean;
    }
  | {
      type: 'choices';
      name: string;
      label: string;
      hint?: string;
      options: Option[];
      value?: string[];
      optional?: boolean;
    }
  | { type: 'datetime'; name: string; label: string; hint?: string; value?: string; optional?: boolean }
  | { type: 'member'; name: string; label: string; hint?: string; optional?: boolean }
  /** Several members, by their ids on the platform. */
  | { type: 'members'; name: string; label: string; hint?: string; max: number; optional?: boolean }
  /** Files, by the platform's own ids. `elsewhere` is said instead where a platform's forms take none. */
  | {
      type: 'files';
      name: string;
      label: string;
      hint?: string;
      /** Endings of their names; what they are is told by their bytes. */
      endings: string[];
      max: number;
      elsewhere: string;
      optional?: boolean;
    }
  | { type: 'say'; text: Text };

/** A form (Slack modal, Teams dialog). `id` names what is submitted; `context` is opaque ids carried along, ≤ 3000 characters. */
export type Form = {
  id: string;
  title: string;
  context: string;
  fields: FormField[];
  submit: string | null;
  close: string;
};

/** What a member's command, press or submission is answered with. */
export type Reply =
  | { kind: 'nothing' }
  /** Seen by the presser alone. `replace`: in place of the private card that was pressed, or that a form was opened from, so that paging leaves no trail and nothing stale stays. `refusal`: the card only says why nothing was done; a form then stays open and says it itself. */
  | { kind: 'private'; card: Card; replace?: boolean; refusal?: string }
  | { kind: 'form'; form: Form }
  /** Errors at the fields of the submitted form, by field name; what was typed is kept. */
  | { kind: 'fields'; errors: Record<string, string> };
