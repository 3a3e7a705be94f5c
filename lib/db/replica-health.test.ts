import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBefore, START } from './log-position';
import { replicaHealth } from './replica-health';

/** A primary and its replica as two numbers: how far each is. */
function pair() {
  const state = { primary: 7, replica: 7, isPrimaryAway: false, isReplicaAway: false, asked: 0 };
  const health = replicaHealth({
    position: () => Promise.resolve(state.isPrimaryAway ? null : `0/${state.primary}`),
    hasReached: (position) => {
      state.asked += 1;
      if (state.isReplicaAway) return Promise.reject(new Error('away'));
      return Promise.resolve(!isBefore(`0/${state.replica}`, position));
    },
  });
  const isFit = (least = START) => health.isFit(least);
  return { state, health: { ...health, isFit } };
}

/** The answer, when it comes within so many milliseconds. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T | 'still waiting'> {
  const late = new Promise<'still waiting'>((resolve) => setTimeout(() => resolve('still waiting'), milliseconds));
  const first = Promise.race([answer, late]);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return first;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a replica', () => {
  it('is fit when it has what the primary has, and is not asked again for each reader', async () => {
    const { state, health } = pair();
    for (let reader = 0; reader < 50; reader += 1) expect(await health.isFit()).toBe(true);
    expect(state.asked).toBe(1);
  });

  it('is waited for while it comes up to the primary, and left out when it does not', async () => {
    const { state, health } = pair();
    state.replica = 6;
    expect(await within(400, health.isFit())).toBe(false);
    const other = pair();
    other.state.replica = 6;
    const answer = other.health.isFit();
    await vi.advanceTimersByTimeAsync(100);
    other.state.replica = 7;
    expect(await within(50, answer)).toBe(true);
  });

  it('that stops is read for less than a second, and readers never wait to hear of it while they come', async () => {
    const { state, health } = pair();
    expect(await health.isFit()).toBe(true);
    state.primary = 8;
    let behindFor = 0;
    while (await within(0, health.isFit())) {
      behindFor += 50;
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(behindFor).toBeGreaterThan(0);
    expect(behindFor).toBeLessThan(1_000);
  });

  it('that stopped while nobody read is not read by the first who comes', async () => {
    const { state, health } = pair();
    expect(await health.isFit()).toBe(true);
    state.primary = 8;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await within(400, health.isFit())).toBe(false);
  });

  it('that was left out comes back when it has caught up, and nobody waits for it', async () => {
    const { state, health } = pair();
    health.leaveOut();
    expect(await within(0, health.isFit())).toBe(false);
    await vi.advanceTimersByTimeAsync(2_100);
    state.replica = 6;
    expect(await within(0, health.isFit())).toBe(false);
    await vi.advanceTimersByTimeAsync(2_500);
    state.replica = 7;
    expect(await within(0, health.isFit())).toBe(false);
    expect(await health.isFit()).toBe(true);
  });

  it('is asked whether it has come as far as what was told, and once only', async () => {
    const { state, health } = pair();
    expect(await health.isFit()).toBe(true);
    expect(await health.isFit('0/9')).toBe(false);
    state.replica = 9;
    expect([await health.isFit('0/9'), await health.isFit('0/8'), await health.isFit('0/9')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(state.asked).toBe(3);
  });

  it('that failed while it was asked how far it is stays left out', async () => {
    const { state, health } = pair();
    expect(await health.isFit()).toBe(true);
    state.replica = 8;
    const asked = health.isFit('0/8');
    health.leaveOut();
    await asked;
    expect(await health.isFit()).toBe(false);
  });

  it('is fit while the primary is away, as long as it answers', async () => {
    const { state, health } = pair();
    state.isPrimaryAway = true;
    expect([await health.isFit(), await health.answers()]).toEqual([true, true]);
    state.isReplicaAway = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([await health.isFit(), await health.answers()]).toEqual([false, false]);
  });
});
