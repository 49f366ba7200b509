// A recording from the microphone, which is on from the start to the stop and no longer.

/** Speech is well understood at this rate, and three minutes of it are less than a megabyte. */
const BITS = 32_000;
const FORMATS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

const format = () => FORMATS.find((one) => MediaRecorder.isTypeSupported(one));

export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && 'mediaDevices' in navigator && format() !== undefined;

/** `stop` resolves with what was said; `drop` forgets it. Both turn the microphone off. */
export type Recorder = { stop(): Promise<Blob>; drop(): void };

/** Throws where the microphone isn't allowed, or there is none. */
export async function startRecorder(): Promise<Recorder> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { mimeType: format() ?? '', audioBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => void parts.push(data));
  const ended = new Promise<void>((done) => recorder.addEventListener('stop', () => done(), { once: true }));
  recorder.start();
  const drop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  };
  return {
    drop,
    stop: async () => {
      drop();
      await ended;
      return new Blob(parts, { type: recorder.mimeType });
    },
  };
}
