// Recording an answer and having it written down, step by step.
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { postVoice } from './interview-api.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import type { Interview } from './text/types.ts';

/** `asking`: whether the microphone may be used. `unsent` is what was recorded and didn’t get through. */
type State =
  | { name: 'idle' | 'asking' | 'writing' | 'done' }
  | { name: 'recording'; seconds: number }
  | { name: 'failed'; why: string; unsent: Blob | null };

type Given = { words: Interview['voice']; item: string; understood: (text: string) => void };

/** The longest recording, in seconds; it stops by itself. */
export const MOST = 180;

export function useVoice({ words, item, understood }: Given) {
  const state = useSignal<State>({ name: 'idle' });
  const microphone = useMicrophone();
  // What came back is put where the page stands by then.
  const hear = useRef(understood);
  hear.current = understood;
  const fail = (why: string, unsent: Blob | null = null) => (state.value = { name: 'failed', why, unsent });

  async function start(): Promise<void> {
    if (state.value.name === 'asking') return;
    state.value = { name: 'asking' };
    try {
      await microphone.open();
      state.value = { name: 'recording', seconds: 0 };
    } catch {
      fail(words.denied);
    }
  }

  async function stop(): Promise<void> {
    const recording = await microphone.take()?.stop();
    if (recording) await send(recording);
  }

  async function send(recording: Blob): Promise<void> {
    state.value = { name: 'writing' };
    const reply = await postVoice(item, recording);
    if (microphone.isLeft()) return;
    if (!reply.ok) return void fail(reply.problem.message || words.lost, recording);
    if (reply.value.text === '') return void fail(words.nothing);
    hear.current(reply.value.text);
    state.value = { name: 'done' };
  }

  function forget(): void {
    microphone.take()?.drop();
    state.value = { name: 'idle' };
  }

  useSeconds(state, stop);
  return { state: state.value, start, stop, send, forget };
}

/** The recorder of this question; whoever leaves it, also while the browser asks, leaves no microphone on. */
function useMicrophone() {
  const recorder = useRef<Recorder | null>(null);
  const left = useRef(false);
  /** Nobody else has it any more: a second press finds nothing. */
  const take = () => {
    const mine = recorder.current;
    recorder.current = null;
    return mine;
  };
  async function open(): Promise<void> {
    const mine = await startRecorder();
    if (left.current) mine.drop();
    else recorder.current = mine;
  }
  useEffect(
    () => () => {
      left.current = true;
      take()?.drop();
    },
    [],
  );
  return { open, take, isLeft: () => left.current };
}

/** Counts while something is recorded, and stops at the most. */
function useSeconds(state: Signal<State>, stop: () => Promise<void>): void {
  const seconds = state.value.name === 'recording' ? state.value.seconds : null;
  useEffect(() => {
    if (seconds === null) return;
    if (seconds >= MOST) return void stop();
    const next = setTimeout(() => (state.value = { name: 'recording', seconds: seconds + 1 }), 1000);
    return () => clearTimeout(next);
  }, [seconds]);
}
