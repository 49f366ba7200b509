// One entry of the CV, of whatever kind: read, edited in place, or removed with a way back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Draft, Entry } from '../cv-draft.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text/text-steps.ts';

type Look<Fields> = {
  draft: Draft<Fields>;
  /** What it is called in the names of its buttons; empty while nothing is written. */
  nameOf: (entry: Fields) => string;
  /** Stands for the name while there is none. */
  unnamed: string;
  line: (entry: Fields) => ComponentChildren;
  /** Said below the line; empty when all is well. */
  problem?: (entry: Fields) => string | undefined;
  form: (entry: Entry<Fields>) => ComponentChildren;
};

export type SectionProps<Fields> = Look<Fields> & { title: string; nothing: string; add: string };

/** The entries of a kind under their heading, with a way to add one. */
export function CvSection<Fields>({ title, nothing, add, ...look }: SectionProps<Fields>) {
  const { name, entries, add: addOne } = look.draft;
  const shown = entries.value;
  const count = shown.filter(({ removed }) => !removed).length;
  return (
    <section class="card" aria-labelledby={`${name}s`}>
      <header>
        <h2 id={`${name}s`}>{title}</h2>
        {shown.length > 0 && <span class="small quiet">{t.cv.found(count)}</span>}
      </header>
      {shown.length === 0 && <p class="quiet small">{nothing}</p>}
      <ul>
        {shown.map((entry) => (
          <CvEntry key={entry.id} entry={entry} look={look} />
        ))}
      </ul>
      <p class="add">
        <button type="button" class="btn sm" onClick={addOne}>
          <Icon name="plus" />
          {add}
        </button>
      </p>
    </section>
  );
}

type EntryProps<Fields> = { entry: Entry<Fields>; look: Look<Fields> };

function CvEntry<Fields>({ entry, look }: EntryProps<Fields>) {
  const line = useRef<HTMLLIElement>(null);
  const first = useRef(true);
  // What was pressed goes away with each change of shape, so the focus moves to what took its place.
  useLayoutEffect(() => {
    const isNew = look.nameOf(entry) === '';
    if (!first.current || (entry.open && isNew)) firstOf(line.current)?.focus();
    first.current = false;
  }, [entry.open, entry.removed]);
  return (
    <li ref={line} class="read" id={`${look.draft.name}-${entry.id}`}>
      {entry.removed ? (
        <Removed entry={entry} look={look} />
      ) : entry.open ? (
        <Open entry={entry} look={look} />
      ) : (
        <Line entry={entry} look={look} />
      )}
    </li>
  );
}

/** What needs a change goes before what merely comes first. */
const firstOf = (line: HTMLElement | null) =>
  line?.querySelector<HTMLElement>('[aria-invalid]') ?? line?.querySelector<HTMLElement>('input, button');

const called = <Fields,>({ entry, look }: EntryProps<Fields>) => look.nameOf(entry) || look.unnamed;

function Line<Fields>(props: EntryProps<Fields>) {
  const { entry, look } = props;
  const problem = look.problem?.(entry);
  return (
    <>
      <div class="row between">
        <div>{look.line(entry)}</div>
        <button
          type="button"
          class="btn plain sm end"
          aria-label={t.cv.editLabel(called(props))}
          onClick={() => look.draft.change(entry.id, { open: true } as Partial<Entry<Fields>>)}
        >
          <Icon name="pen" />
          {t.cv.edit}
        </button>
      </div>
      {problem && <p class="err">{problem}</p>}
    </>
  );
}

function Open<Fields>(props: EntryProps<Fields>) {
  const { entry, look } = props;
  const change = (shape: { open: boolean } | { removed: boolean }) =>
    look.draft.change(entry.id, shape as Partial<Entry<Fields>>);
  return (
    <div class="stack" role="group" aria-label={called(props)}>
      {look.form(entry)}
      <div class="row tight">
        <button
          type="button"
          class="btn sm"
          aria-label={t.cv.doneLabel(called(props))}
          onClick={() => change({ open: false })}
        >
          {t.cv.done}
        </button>
        <button
          type="button"
          class="btn plain sm"
          aria-label={t.cv.removeLabel(called(props))}
          onClick={() => change({ removed: true })}
        >
          {t.cv.remove}
        </button>
      </div>
    </div>
  );
}

function Removed<Fields>(props: EntryProps<Fields>) {
  const { entry, look } = props;
  const back = { removed: false, open: false } as Partial<Entry<Fields>>;
  return (
    <div class="row between" role="status">
      <span class="small quiet">{t.cv.removed(called(props))}</span>
      <button type="button" class="btn plain sm end" onClick={() => look.draft.change(entry.id, back)}>
        {t.cv.undo}
      </button>
    </div>
  );
}
