// What is agreed to: four facts in four lines, and the full notice in a dialog.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { calendarDate } from '../format.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { page } from '../state.ts';
import { t } from '../text/text.ts';
import type { FullNotice } from './full-notice.tsx';

export function Facts() {
  const { deciders, notice } = page.value;
  return (
    <section class="card stack" aria-labelledby="before">
      <h2 id="before">{t.welcome.before}</h2>
      <dl class="facts">
        <Fact icon="person" name={t.welcome.decides} more={t.welcome.decidesMore(deciders)} />
        <Fact icon="machine" name={t.welcome.software} more={t.welcome.softwareMore} />
        <Fact icon="lock" name={t.welcome.kept} more={t.welcome.keptMore(notice.retentionMonths)} />
        <Fact icon="eye" name={t.welcome.noticed} more={t.welcome.noticedMore} />
      </dl>
      <NoticeLink />
    </section>
  );
}

function Fact({ icon, name, more }: { icon: IconName; name: string; more: string }) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {name}
      </dt>
      <dd>{more}</dd>
    </div>
  );
}

function NoticeLink() {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useSignal<typeof FullNotice | null>(null);
  const Text = text.value;
  const { version, date } = page.value.notice;
  const open = async () => {
    const loaded = await import('./full-notice.tsx').catch(() => null);
    text.value = loaded?.FullNotice ?? null;
    if (loaded) dialog.current?.showModal();
  };
  return (
    <div class="small">
      <button type="button" class="link" onClick={open}>
        {t.welcome.full}
      </button>{' '}
      <span class="quiet">({t.welcome.version(version, calendarDate(date))})</span>
      <dialog ref={dialog} class="notice" aria-labelledby="notice">
        {Text && <Text close={() => dialog.current?.close()} />}
      </dialog>
    </div>
  );
}
