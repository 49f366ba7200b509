// An answer that is spoken: recorded on a press, written down elsewhere, and put into the field to be corrected.
import type { Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Outlined, Plain } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { canRecord } from '../recorder.ts';
import type { Interview } from '../text/types.ts';
import { MOST, useVoice } from '../voice.ts';

type Words = Interview['voice'];
type Props = {
  words: Words;
  host: string;
  item: string;
  understood: (text: string) => void;
  /** While something is said, or written down, nothing is sent. */
  speaking: Signal<boolean>;
};

export function Voice({ words, host, item, understood, speaking }: Props) {
  const voice = useVoice({ words, item, understood });
  const { state } = voice;
  const isSpeaking = state.name === 'recording' || state.name === 'writing';
  useLayoutEffect(() => void (speaking.value = isSpeaking), [isSpeaking]);
  if (!canRecord()) return null;
  if (state.name === 'recording') return <Recording words={words} seconds={state.seconds} {...voice} />;
  if (state.name === 'writing') return <p role="status">{words.writing}</p>;
  const unsent = state.name === 'failed' ? state.unsent : null;
  return (
    <div class="stack s2">
      {state.name === 'done' && <p role="status">{words.done}</p>}
      {state.name === 'failed' && (
        <Note tone="warn" role="alert">
          {state.why}
        </Note>
      )}
      <div class="actions">
        {unsent && (
          <Outlined working={false} onPress={() => void voice.send(unsent)}>
            {words.again}
          </Outlined>
        )}
        <Plain onPress={() => void voice.start()}>{words.start}</Plain>
      </div>
      <p class="hint">{words.startMore(host)}</p>
    </div>
  );
}

type Under = { words: Words; seconds: number; stop: () => Promise<void>; forget: () => void };

function Recording({ words, seconds, stop, forget }: Under) {
  return (
    <div class="stack s2">
      <p role="timer" class="num">
        {words.recording(clock(seconds), clock(MOST))}
      </p>
      <div class="actions">
        <Outlined working={false} onPress={() => void stop()}>
          {words.stop}
        </Outlined>
        <Plain onPress={forget}>{words.cancel}</Plain>
      </div>
    </div>
  );
}

/** 1:05 */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
