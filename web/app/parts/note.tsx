// Notices: an icon, a bold first sentence, then what to do.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Failure } from '../api.ts';
import { t } from '../text/text.ts';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'plain' | 'info' | 'warn' | 'stop' | 'ok';
const ICONS: Record<Tone, IconName> = { plain: 'info', info: 'info', warn: 'warn', stop: 'stop', ok: 'check' };

type Props = { tone?: Tone; icon?: IconName; role?: 'alert' | 'status'; first?: string; children?: ComponentChildren };

export function Note({ tone = 'plain', icon = ICONS[tone], role, first, children }: Props) {
  return (
    <div class={`note ${tone}`} role={role}>
      <Icon name={icon} />
      <div>
        {first && (
          <>
            <b>{first}</b>{' '}
          </>
        )}
        {children}
      </div>
    </div>
  );
}

/** Why what the button stands for didn't happen, and what to do. */
export function FailureNote({ failure }: { failure: Failure }) {
  const { why, problem } = failure;
  if (problem.code === 'link-sent')
    return (
      <Note tone="ok" role="alert">
        {problem.message}
      </Note>
    );
  if (why === 'offline')
    return (
      <Note tone="warn" icon="offline" role="alert" first={t.problems.offline}>
        {t.problems.offlineMore}
      </Note>
    );
  if (why === 'busy')
    return (
      <Note tone="warn" role="alert" first={t.problems.busy}>
        {problem.message || t.problems.busyMore}
      </Note>
    );
  return (
    <Note tone="stop" role="alert" first={problem.message || t.problems.refused}>
      {problem.code && t.problems.code(problem.code)}
    </Note>
  );
}

export type FieldProblem = { id: string; label: string };

/** The list of errors on top of a form; takes the focus when it changes, each of its links leads to a field. */
export function ProblemList({ problems }: { problems: FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} class="problems">
      <Note tone="stop" role="alert" first={t.problems.count(problems.length)}>
        {problems.map((problem, index) => (
          <>
            {index > 0 && ', '}
            <a href={`#${problem.id}`} onClick={(event) => focusField(event, problem.id)}>
              {problem.label}
            </a>
          </>
        ))}
        {'. '}
        {t.problems.kept}
      </Note>
    </div>
  );
}

function focusField(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
