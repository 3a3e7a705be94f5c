import { isBefore, START } from './log-position';

/** Milliseconds. What is read is behind by no more than the first two together. */
const CATCH_UP_WITHIN = 300;
const JUDGED_FOR = 600;
const JUDGED_AGAIN_AFTER = 200;
const LEFT_OUT_FOR = 2_000;
const STEP = 20;

/** What a replica is judged by. */
export interface Probes {
  /** where the primary's log ends; null when the primary does not answer */
  readonly position: () => Promise<string | null>;
  /** whether the replica shows all that the log holds up to there; rejects when it does not answer */
  readonly hasReached: (position: string) => Promise<boolean>;
}

/** Whether a replica may be read. */
export interface ReplicaHealth {
  /**
   * It answers, shows what the primary had a second ago (as long as the primary tells), and has come at least to the given
   * position.
   */
  readonly isFit: (least: string) => Promise<boolean>;
  readonly answers: () => Promise<boolean>;
  /** after it failed: it is judged anew after two seconds */
  readonly leaveOut: () => void;
}

interface Judgement {
  /** a position to which the replica is known to have come; null when it is left out */
  readonly reached: string | null;
  readonly at: number;
}

/**
 * Judges a replica while it is read from, in the background: readers wait for the first judgement, and for one after a
 * pause. One that is left out is tried again behind their backs.
 * Example: `await replicaHealth({ position, hasReached }).isFit('0/0')`.
 */
export function replicaHealth(probes: Probes): ReplicaHealth {
  let judged: Judgement = { reached: null, at: -Infinity };
  let judging: Promise<void> | undefined;
  const settle = (reached: string | null) => {
    judged = { reached, at: performance.now() };
  };
  const judge = () =>
    (judging ??= positionReached(probes)
      .then(settle)
      .finally(() => {
        judging = undefined;
      }));
  const comesTo = (position: string) => probes.hasReached(position).catch(() => false);
  return {
    isFit: async (least) => {
      const age = performance.now() - judged.at;
      const isIn = judged.reached !== null;
      const judgement = age > (isIn ? JUDGED_AGAIN_AFTER : LEFT_OUT_FOR) ? judge() : undefined;
      if (age === Infinity || (isIn && age > JUDGED_FOR)) await judgement;
      if (judged.reached === null) return false;
      if (!isBefore(judged.reached, least)) return true;
      if (!(await comesTo(least))) return false;
      // the time of the judgement stays, which tells how old the primary's position is
      if (judged.reached !== null && isBefore(judged.reached, least)) judged = { reached: least, at: judged.at };
      return true;
    },
    answers: () => comesTo(START),
    leaveOut: () => settle(null),
  };
}

/** The primary's position to which the replica came in time; null when it did not, or did not answer. */
async function positionReached({ position, hasReached }: Probes): Promise<string | null> {
  const end = performance.now() + CATCH_UP_WITHIN;
  try {
    const wanted = (await position()) ?? START;
    while (!(await hasReached(wanted))) {
      if (performance.now() > end) return null;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    return wanted;
  } catch {
    return null;
  }
}
