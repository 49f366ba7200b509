// From when to when an entry of the CV lasted: shown as a period, edited as two dates.
import { useRef } from 'preact/hooks';
import { dateProblems, type Entry, type Times } from '../cv-draft.ts';
import { parseWhen, showWhen } from '../dates.ts';
import { TextField } from '../parts/field.tsx';
import { t } from '../text/text-steps.ts';

/** "Mar 2021 to now", or that nothing is given. */
export function periodOf({ start, end, current }: Times): string {
  const shown = (written: string) => {
    const when = parseWhen(written, t.locale);
    return when ? showWhen(when, t.locale) : written.trim() || null;
  };
  if (!current && !start.trim() && !end.trim()) return t.cv.noDates;
  return t.cv.period(shown(start), current ? null : shown(end));
}

export function timesProblem(times: Times): string | undefined {
  const { start, end } = dateProblems(times);
  return start ?? end;
}

type Props = { entry: Entry<Times>; set: (change: Partial<Times>) => void };

export function DateFields({ entry, set }: Props) {
  const problems = dateProblems(entry);
  return (
    <>
      <DateField entry={entry} set={set} name="start" label={t.cv.start} problem={problems.start} />
      {!entry.current && <DateField entry={entry} set={set} name="end" label={t.cv.end} problem={problems.end} />}
    </>
  );
}

export function StillThere({ entry, set, label }: Props & { label: string }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={entry.current}
        onChange={(event) => set({ current: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}

type DateProps = Props & { name: 'start' | 'end'; label: string; problem: string | undefined };

function DateField({ entry, set, name, label, problem }: DateProps) {
  const left = useRef(entry[name] !== '');
  return (
    <TextField
      id={`${name}-${entry.id}`}
      label={label}
      hint={t.cv.dateHint}
      value={entry[name]}
      maxLength={30}
      error={left.current ? problem : undefined}
      onText={(text) => set({ [name]: text })}
      onLeave={() => {
        left.current = true;
        set({});
      }}
    />
  );
}
