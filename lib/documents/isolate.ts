import { fork, type ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { isolatedModule } from './isolated-module';

/** What one document may cost. */
export interface IsolationLimits {
  /** milliseconds, from the start of its process */
  readonly time: number;
  /** bytes that its process may use, whatever for */
  readonly memory: number;
}

const REFUSALS = ['too-large', 'too-slow', 'encrypted', 'corrupt', 'needs-ocr'] as const;

export type IsolatedOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: (typeof REFUSALS)[number]; readonly detail: string };

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: IsolationLimits = { time: 60_000, memory: 1_024 * MEGABYTE };

/** So many documents are read at a time; more would multiply the memory that hostile ones can take. */
const MOST_AT_A_TIME = 2;
/** What the reader gave is not what documents of its kind hold. */
const NOT_AS_READ = 'it holds values that no such document has';
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Lets a module of `isolated/` read a document in a process of its own, which is ended at the limits of time and memory; whatever
 * the document does to it, this process goes on. `bytes` go in, what `read(bytes)` of the module gives comes out, checked by `schema`.
 * The process gets nothing of the environment: no passwords, no addresses. Never rejects on account of the document.
 * Example: `await isolate('docx', bytes, z.string())` → `{ kind: 'done', value: '<p>…</p>' }`.
 */
export async function isolate<T>(
  reader: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  limits: IsolationLimits = DEFAULT_LIMITS,
): Promise<IsolatedOutcome<T>> {
  const leave = await enter();
  try {
    const answer = await ask(isolatedModule(reader), bytes, limits);
    if (answer.kind === 'failed') return answer;
    const { data, success } = schema.safeParse(answer.value);
    // a damaged page can place its words nowhere: NaN for a coordinate
    return success ? { kind: 'done', value: data } : { kind: 'failed', reason: 'corrupt', detail: NOT_AS_READ };
  } finally {
    leave();
  }
}

async function enter(): Promise<() => void> {
  if (running >= MOST_AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  return () => {
    running--;
    waiting.shift()?.();
  };
}

const ANSWER = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), value: z.unknown() }),
  z.object({ kind: z.literal('failed'), reason: z.enum(REFUSALS), detail: z.string() }),
]);

function ask(reader: URL, bytes: Uint8Array, limits: IsolationLimits): Promise<IsolatedOutcome<unknown>> {
  const { time, memory } = limits;
  const heap = Math.floor(memory / MEGABYTE);
  const child = fork(isolatedModule('run'), {
    execArgv: [`--max-old-space-size=${heap}`],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => finish({ kind: 'failed', reason: 'too-slow', detail: `more than ${time} ms` }),
      time,
    );
    function finish(outcome: IsolatedOutcome<unknown>) {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(outcome);
    }
    child.once('message', (message) => finish(ANSWER.parse(message)));
    child.once('exit', (code, signal) => finish(endOf(code, signal, heap)));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    send(child, { reader: reader.href, bytes, memory, time });
  });
}

/** A process that has died already cannot be sent anything; its `exit` tells the outcome. */
function send(child: ChildProcess, task: object): void {
  child.send(task, () => undefined);
}

/** SIGKILL by its own guard, SIGABRT (or 134) by the engine, when there is no more memory to be had. */
function endOf(code: number | null, signal: NodeJS.Signals | null, heap: number): IsolatedOutcome<never> {
  const outOfMemory = signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;
  if (outOfMemory) return { kind: 'failed', reason: 'too-large', detail: `needs more than ${heap} MB of memory` };
  return { kind: 'failed', reason: 'corrupt', detail: `the reader ended with ${signal ?? code}` };
}
