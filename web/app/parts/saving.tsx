// Whether what was typed is saved: always on screen, with a time, and said aloud at most once a minute.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isUnsent, lastSavedAt, savingState, type SavingState } from '../autosave.ts';
import { online } from '../connection.ts';
import { trouble } from '../keeper.ts';
import { timeOf } from '../format.ts';
import { answers, resolve, slow } from '../saver.ts';
import { page, serverNow } from '../state.ts';
import { locale } from '../text/text.ts';
import { t } from '../text/text-steps.ts';
import { Icon, type IconName } from './icon.tsx';
import { Note } from './note.tsx';

const ICONS: Record<SavingState, IconName> = {
  nothing: 'saved',
  saved: 'saved',
  saving: 'saved',
  device: 'offline',
  cant: 'warn',
  refused: 'warn',
};

export const stateNow = () => savingState(answers.value, online.value && !slow.value, trouble.value === null);

function words(state: SavingState): string {
  if (state === 'nothing') return '';
  if (state === 'saving') return t.saving.saving;
  if (state !== 'saved') return t.keeping[state](timeOf(new Date(lastTypedAt()).toISOString()));
  const at = lastSavedAt(answers.value);
  return at ? t.saving.saved(timeOf(at)) : '';
}

/** Since when something isn't with the server: the newest change for what is kept here, by the server's clock. */
function lastTypedAt(): number {
  const times = Object.values(answers.value.drafts).flatMap((draft) => (isUnsent(draft) ? draft.typedAt : []));
  return Math.max(...times) || serverNow();
}

const BAD: readonly SavingState[] = ['device', 'cant', 'refused'];

export function SavedState() {
  const state = stateNow();
  const said = words(state);
  if (!said) return null;
  return (
    <span class={BAD.includes(state) ? 'status off' : 'status'}>
      <Icon name={ICONS[state]} />
      {said}
    </span>
  );
}

const QUIET_FOR = 60_000;

/** The saved state for those who hear the page: worse news at once, the rest at most once a minute. */
export function SavedAloud() {
  const box = useRef<HTMLSpanElement>(null);
  const spokenAt = useRef(0);
  const state = stateNow();
  useEffect(() => {
    const bad = BAD.includes(state);
    const quiet = performance.now() - spokenAt.current < QUIET_FOR && spokenAt.current > 0;
    if (!box.current || state === 'saving' || state === 'nothing' || (quiet && !bad)) return;
    box.current.textContent = words(state);
    spokenAt.current = performance.now();
  }, [state]);
  // What was said last stays readable, so it changes its language too.
  useEffect(() => {
    if (box.current?.textContent) box.current.textContent = words(state);
  }, [locale.value]);
  return <span class="vh" role="status" ref={box} />;
}

/** What to know while something isn't sent: offline, a server that doesn't answer, an answer that was refused. */
export function SavingNotes() {
  const state = stateNow();
  if (!online.value) return <Lines icon="offline" first={t.saving.offline} more={offlineMore()} />;
  if (state === 'refused')
    return <Lines icon="warn" first={t.saving.refused} more={refusal() || t.saving.refusedMore} />;
  if (state === 'device' || state === 'cant')
    return (
      <Lines
        icon="warn"
        first={t.saving.behind}
        more={state === 'device' ? t.keeping.behindMore : t.keeping.cantMore}
      />
    );
  if (Object.values(answers.value.drafts).some((draft) => draft.late))
    return <Lines icon="warn" first={t.keeping.late} more={t.keeping.lateMore} />;
  return <NothingKept />;
}

const offlineMore = () => (trouble.value ? t.keeping.cantMore : t.keeping.offlineMore);

const warned = signal(false);

/** Said once, when this browser keeps nothing itself. */
function NothingKept() {
  if (!trouble.value || warned.value) return null;
  const isFull = trouble.value === 'full';
  return (
    <Note tone="info" role="status" first={isFull ? t.keeping.full : t.keeping.blocked}>
      {isFull ? t.keeping.fullMore : t.keeping.blockedMore}{' '}
      <button type="button" class="btn sm" onClick={() => (warned.value = true)}>
        {t.keeping.understood}
      </button>
    </Note>
  );
}

function refusal(): string {
  const reasons = Object.values(answers.value.drafts).flatMap((draft) => draft.refused ?? []);
  return reasons[0] ? `${reasons[0]} ${t.saving.refusedMore}` : '';
}

function Lines({ icon, first, more }: { icon: IconName; first: string; more: string }) {
  return (
    <Note tone="warn" icon={icon} role="status">
      <p>
        <b>{first}</b>
      </p>
      <p>{more}</p>
    </Note>
  );
}

/** Another device has a newer answer: the candidate says which one counts. */
export function NewerElsewhere() {
  const index = page.value.questions.findIndex((item) => answers.value.drafts[item.id]?.newer);
  const item = page.value.questions[index];
  const newer = item && answers.value.drafts[item.id]?.newer;
  if (!item || !newer) return null;
  return (
    <Note tone="warn" role="alert">
      <p>
        <b>{t.saving.newer(index + 1)}</b> {t.saving.newerMore(timeOf(newer.savedAt))}
      </p>
      <p class="row tight">
        <button type="button" class="btn sm" onClick={() => resolve(item.id, 'here')}>
          {t.saving.keepHere}
        </button>
        <button type="button" class="btn sm" onClick={() => resolve(item.id, 'there')}>
          {t.saving.keepThere}
        </button>
      </p>
    </Note>
  );
}
