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
  /** whether the replica has all that the log holds up to there; rejects when it does not answer */
  readonly hasReached: (position: string | null) => Promise<boolean>;
}

/** Whether a replica may be read. */
export interface ReplicaHealth {
  /** it answers, and has what the primary had a second ago; while the primary is away, it is enough that it answers */
  readonly isFit: () => Promise<boolean>;
  readonly answers: () => Promise<boolean>;
  /** after it failed: it is judged anew after two seconds */
  readonly leaveOut: () => void;
}

/**
 * Judges a replica while it is read from, in the background: readers wait for the first judgement, and for one after a
 * pause. One that is left out is tried again behind their backs.
 * Example: `await replicaHealth({ position, hasReached }).isFit()`.
 */
export function replicaHealth(probes: Probes): ReplicaHealth {
  let judged = { isFit: false, at: -Infinity };
  let judging: Promise<void> | undefined;
  const settle = (isFit: boolean) => {
    judged = { isFit, at: performance.now() };
  };
  const judge = () =>
    (judging ??= isCaughtUp(probes)
      .then(settle)
      .finally(() => {
        judging = undefined;
      }));
  return {
    isFit: async () => {
      const age = performance.now() - judged.at;
      const isDue = age > (judged.isFit ? JUDGED_AGAIN_AFTER : LEFT_OUT_FOR);
      const judgement = isDue ? judge() : undefined;
      if (age === Infinity || (judged.isFit && age > JUDGED_FOR)) await judgement;
      return judged.isFit;
    },
    answers: () =>
      probes.hasReached(null).then(
        () => true,
        () => false,
      ),
    leaveOut: () => settle(false),
  };
}

async function isCaughtUp({ position, hasReached }: Probes): Promise<boolean> {
  const end = performance.now() + CATCH_UP_WITHIN;
  try {
    const wanted = await position();
    while (!(await hasReached(wanted))) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
    return true;
  } catch {
    return false;
  }
}
