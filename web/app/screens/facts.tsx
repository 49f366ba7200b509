// What is agreed to: four facts in four lines, and the full notice in a dialog.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { calendarDate } from '../format.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { page } from '../state.ts';
import { t } from '../text/text.ts';
import type * as fullNotice from './full-notice.tsx';

type Module = typeof fullNotice;

export function Facts() {
  const { decider, notice } = page.value;
  return (
    <section class="card stack" aria-labelledby="before">
      <h2 id="before">{t.welcome.before}</h2>
      <dl class="facts">
        <Fact icon="person" name={t.welcome.decides} more={t.welcome.decidesMore(t.shell.deciders(decider))} />
        <Fact icon="machine" name={t.welcome.software} more={t.welcome.softwareMore(notice.model)} />
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
  const shown = useSignal<ComponentChildren>(null);
  const { version, date } = page.value.notice;
  const open = async () => {
    const text = await import('./full-notice.tsx').then(full).catch(() => null);
    shown.value = text;
    if (text) dialog.current?.showModal();
  };
  const full = async ({ FullNotice, sections }: Module) => (
    <FullNotice text={await sections()} close={() => dialog.current?.close()} />
  );
  return (
    <div class="small">
      <button type="button" class="link" onClick={open}>
        {t.welcome.full}
      </button>{' '}
      <span class="quiet">({t.welcome.version(version, calendarDate(date))})</span>
      <dialog ref={dialog} class="notice" aria-labelledby="notice">
        {shown.value}
      </dialog>
    </div>
  );
}
