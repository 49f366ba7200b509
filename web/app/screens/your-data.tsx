// What the candidate can do about their own data: take it with them, have it corrected, have it deleted.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PageResult } from '#core/model/page.ts';
import { dataAddress } from '../api.ts';
import { askedAt } from '../asking.ts';
import { dayAndTime } from '../format.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { AskForm } from './ask-form.tsx';

export function YourData({ result }: { result: PageResult }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const sent = () => heading.current?.focus();
  return (
    <section class="stack s2 no-print" aria-labelledby="your-data">
      <h2 id="your-data" ref={heading} tabIndex={-1}>
        {t.asking.yourData}
      </h2>
      <ul class="links">
        <li>
          <a href={dataAddress} download>
            <Icon name="download" />
            <span>{t.asking.download}</span>
          </a>
        </li>
        <li>
          <button type="button" class="link" onClick={() => print()}>
            <Icon name="print" />
            <span>{t.asking.print}</span>
          </button>
        </li>
        <Ask kind="correct" icon="pen" at={askedAt(result, 'correct')} sent={sent} />
        <Ask kind="erase" icon="bin" at={askedAt(result, 'erase')} sent={sent} />
      </ul>
      {page.value.trial && (
        <p class="small quiet" id="no-request">
          {t.asking.trial}
        </p>
      )}
    </section>
  );
}

type AskProps = { kind: 'correct' | 'erase'; icon: IconName; at: string | null; sent: () => void };

function Ask({ kind, icon, at, sent }: AskProps) {
  const open = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
    opener.current?.focus();
  };
  const ids = { opener: `open-${kind}`, form: `ask-${kind}` };
  return (
    <li class="stack s2">
      <div role="status">{at && <Asked kind={kind} at={at} />}</div>
      {!at && (
        <div>
          <button
            ref={opener}
            type="button"
            class="link"
            id={ids.opener}
            {...stateOf(open.value, ids.form)}
            onClick={() => (open.value = !page.value.trial && !open.value)}
          >
            <Icon name={icon} />
            <span>{t.asking[kind].open}</span>
          </button>
        </div>
      )}
      {!at && open.value && <AskForm kind={kind} id={ids.form} labelledBy={ids.opener} close={close} sent={sent} />}
    </li>
  );
}

/** What assistive technology hears of the button: in a trial that it does nothing and why, else whether its form is open. */
function stateOf(open: boolean, form: string) {
  if (page.value.trial) return { 'aria-disabled': 'true' as const, 'aria-describedby': 'no-request' };
  return { 'aria-expanded': open, 'aria-controls': open ? form : undefined };
}

function Asked({ kind, at }: { kind: 'correct' | 'erase'; at: string }) {
  const { name, promised } = t.asking[kind];
  return (
    <p class="asked">
      <Icon name="check" />
      <span>
        <b>{name}</b>
        <br />
        <span class="small quiet">
          {t.asking.asked(dayAndTime(at))} {promised}
        </span>
      </span>
    </p>
  );
}
