// Runs a file of ours in a process that may read our code and nothing else, and ends it when it asks for too much.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Limits {
  /** Wall time from start to answer. A busy machine takes long over little work, so this is generous. */
  milliseconds: number;
  /** Processor time, in whole seconds, where there is a shell; the kernel ends even what outlives its parent. */
  processorSeconds: number;
  /** Resident memory of the process; checked where the system tells it (Linux). */
  bytes: number;
  /** Length of the answer. */
  answerBytes: number;
}

export interface Ending {
  ended: 'answered' | 'time' | 'memory' | 'output' | 'crash';
  answer: string;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const readable = ['node_modules/', 'core/', 'worker/cv/', 'package.json', 'tsconfig.json'];
const flags = [
  '--max-old-space-size=256',
  '--disable-proto=delete',
  '--disallow-code-generation-from-strings',
  '--no-warnings',
  '--permission',
  `--import=${new URL('no-network.ts', import.meta.url).href}`,
  ...readable.map((path) => `--allow-fs-read=${root}${path}`),
];
/** Milliseconds between two looks at the memory. */
const lookEvery = 40;

function start(script: URL, seconds: number): Child {
  const command = [process.execPath, ...flags, fileURLToPath(script)];
  const bounded = ['/bin/sh', '-c', `ulimit -t ${seconds}; ulimit -c 0; ulimit -f 0; exec "$0" "$@"`, ...command];
  const [program = '', ...rest] = process.platform === 'win32' ? command : bounded;
  return spawn(program, rest, { env: {}, cwd: root, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
}

/** How the kernel ends a process that has spent its processor time. */
const spent = new Set(['SIGXCPU', 'SIGKILL']);

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Starts `script`, gives it `input` on stdin and resolves with what it wrote, or with the limit that it met. Never rejects. */
export function startChild(script: URL, input: Uint8Array, limits: Limits): Promise<Ending> {
  const child = start(script, limits.processorSeconds);
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (ended: Ending['ended']): void => {
    child.kill('SIGKILL');
    resolve({ ended, answer: ended === 'answered' ? Buffer.concat(chunks).toString('utf8') : '' });
  };
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > limits.answerBytes) end('output');
    else chunks.push(chunk);
  });
  child.on('error', () => end('crash'));
  child.on('close', (code, signal) => end(code === 0 ? 'answered' : spent.has(signal ?? '') ? 'time' : 'crash'));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return watched(child, limits, { promise, end });
}

async function watched(
  child: Child,
  limits: Limits,
  { promise, end }: { promise: Promise<Ending>; end: (why: Ending['ended']) => void },
): Promise<Ending> {
  const stop = (): void => void child.kill('SIGKILL');
  const clock = setTimeout(() => end('time'), limits.milliseconds);
  const look = setInterval(() => {
    void residentBytes(child.pid ?? 0).then((bytes) => bytes > limits.bytes && end('memory'));
  }, lookEvery);
  process.once('exit', stop);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    clearInterval(look);
    process.off('exit', stop);
  }
}
