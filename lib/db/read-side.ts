import type { ReplicaHealth } from './replica-health';

/** Milliseconds after which a replica that has not answered is asked whether it is there at all. */
const PATIENCE = 500;

export interface Replica<Server> {
  readonly server: Server;
  readonly health: ReplicaHealth;
}

interface ReadSideOptions<Server> {
  readonly primary: Server;
  /** asked for once, at the first question */
  readonly replicas: () => readonly Replica<Server>[];
  /** how far in the primary's log a replica has to be: what was told once is not taken back */
  readonly seen: () => string;
  /** whether an error tells of the server, and not of the question */
  readonly isAway: (error: unknown) => boolean;
}

/** Asks a server; an answer that comes after another server was asked instead is given to `close`. */
type ReadFrom<Server> = <T>(question: (server: Server) => Promise<T>, close?: (late: T) => void) => Promise<T>;

/**
 * Reading from replicas: each question goes to one of those that are fit, in turn a second each, and to the primary when there
 * is none or the replica gives no answer. Whatever goes wrong at a replica is asked again there, so that a reader sees no
 * error but the primary's.
 */
export function readSide<Server>({ primary, seen, isAway, ...given }: ReadSideOptions<Server>): ReadFrom<Server> {
  const offset = Math.floor(Math.random() * 1_000);
  let replicas: readonly Replica<Server>[] | undefined;

  async function choose(): Promise<Replica<Server> | undefined> {
    const position = seen();
    const all = (replicas ??= given.replicas());
    const fit = await Promise.all(all.map(async (one) => ((await one.health.isFit(position)) ? [one] : [])));
    const inTurn = fit.flat();
    return inTurn[(Math.floor(performance.now() / 1_000) + offset) % inTurn.length];
  }

  return async (question, close = () => undefined) => {
    const replica = await choose();
    if (replica === undefined) return question(primary);
    const asked = question(replica.server);
    try {
      return await unlessSilent(replica.health, asked);
    } catch (error) {
      void asked.then(close, () => undefined);
      if (error instanceof Silent || isAway(error)) replica.health.leaveOut();
      return question(primary);
    }
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
