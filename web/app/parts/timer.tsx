// The time left in the questions: calm, can be hidden, spoken at 10 and 5 minutes only.
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { online } from '../connection.ts';
import { parts, spokenMinutes } from '../countdown.ts';
import { clock, left } from '../state.ts';
import { locale } from '../text/text.ts';
import { t } from '../text/text-steps.ts';
import { Icon } from './icon.tsx';

const hidden = signal(false);

export function Timer() {
  const seconds = left.value;
  if (seconds === null || seconds === 0) return null;
  return (
    <div class="clock">
      <div>
        <h2>{hidden.value ? t.timer.hidden : <Left seconds={seconds} />}</h2>
        <GivenBack />
      </div>
      <button type="button" class="btn plain sm end" onClick={() => (hidden.value = !hidden.value)}>
        <Icon name="eye" />
        {hidden.value ? t.timer.show : t.timer.hide}
      </button>
      <Spoken seconds={seconds} />
    </div>
  );
}

function Left({ seconds }: { seconds: number }) {
  const still = !online.value;
  return (
    <>
      {t.timer.left} <b>{still ? t.timer.paused(shown(seconds)) : shown(seconds)}</b>
    </>
  );
}

function shown(seconds: number): string {
  const time = parts(seconds);
  return time.exact ? `${time.minutes}:${String(time.seconds).padStart(2, '0')}` : t.timer.minutes(time.minutes);
}

function GivenBack() {
  const given = clock.value?.givenBackSeconds ?? 0;
  return given > 0 ? <p class="quiet given">{t.timer.back(Math.floor(given / 60))}</p> : null;
}

function Spoken({ seconds }: { seconds: number }) {
  const box = useRef<HTMLSpanElement>(null);
  const before = useRef(seconds);
  useEffect(() => {
    const minutes = spokenMinutes(before.current, seconds);
    before.current = seconds;
    if (minutes !== null && box.current) box.current.textContent = t.timer.spoken(minutes);
  }, [seconds]);
  useEffect(() => {
    if (box.current) box.current.textContent = '';
  }, [locale.value]);
  return <span class="vh" role="status" ref={box} />;
}
