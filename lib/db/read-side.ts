import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReplicaHealth } from './replica-health';

/** Milliseconds after which a replica that has not answered is asked whether it is there at all. */
const PATIENCE = 1_000;

export interface Replica<Server> {
  readonly server: Server;
  readonly health: ReplicaHealth;
}

interface ReadSideOptions<Server> {
  readonly primary: Server;
  /** asked for once, at the first question */
  readonly replicas: () => readonly Replica<Server>[];
  /** whether an error tells of the server, and not of the question */
  readonly isAway: (error: unknown) => boolean;
}

interface ReadSide<Server> {
  readonly readFrom: <T>(question: (server: Server) => Promise<T>, close?: (late: T) => void) => Promise<T>;
  readonly onOneServer: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The choice of one work; null is the primary. */
interface Choice<Server> {
  replica?: Promise<Replica<Server> | null>;
}

/**
 * Reading from replicas. `readFrom` asks one of those that are fit, in turn a second each, and the primary when there is none
 * or the replica gives no answer: whatever goes wrong there is asked again, so that a reader sees no error but the primary's.
 * An answer that comes after that is given to `close`. Within `onOneServer` all questions go to one replica; from it the work
 * may go on to the primary, which is never behind it, but not back and not to another: what is read later is never older.
 */
export function readSide<Server>(options: ReadSideOptions<Server>): ReadSide<Server> {
  const choices = new AsyncLocalStorage<Choice<Server>>();
  const offset = Math.floor(Math.random() * 1_000);
  let replicas: readonly Replica<Server>[] | undefined;

  async function choose(): Promise<Replica<Server> | null> {
    const all = (replicas ??= options.replicas());
    const fit = await Promise.all(all.map(async (replica) => ((await replica.health.isFit()) ? [replica] : [])));
    const inTurn = fit.flat();
    return inTurn[(Math.floor(performance.now() / 1_000) + offset) % inTurn.length] ?? null;
  }

  return {
    onOneServer: (work) => (choices.getStore() === undefined ? choices.run({}, work) : work()),
    readFrom: async (question, close = () => undefined) => {
      const choice = choices.getStore() ?? {};
      choice.replica ??= choose();
      const replica = await choice.replica;
      if (replica === null) return question(options.primary);
      const asked = question(replica.server);
      try {
        return await unlessSilent(replica.health, asked);
      } catch (error) {
        void asked.then(close, () => undefined);
        if (error instanceof Silent || options.isAway(error)) replica.health.leaveOut();
        choice.replica = Promise.resolve(null);
        return question(options.primary);
      }
    },
  };
}

class Silent extends Error {
  override readonly name = 'Silent';
}

/** A long question is waited for as long as the replica answers short ones. */
async function unlessSilent<T>(health: ReplicaHealth, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setInterval(async () => {
      if (!(await health.answers())) reject(new Silent('the replica does not answer'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearInterval(timer);
  }
}
