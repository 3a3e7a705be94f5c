import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Replica, readSide } from './read-side';

class Away extends Error {}

/** A replica that tests make fit or unfit, silent or not. */
function replica(server: string) {
  const state = { fit: true, answers: true, reached: 7 };
  const health = {
    isFit: (least: string) => Promise.resolve(state.fit && state.reached >= Number(least)),
    answers: () => Promise.resolve(state.answers),
    leaveOut: () => {
      state.fit = false;
    },
  };
  return { server, health, state };
}

let seen = '0';
const sideOf = (...replicas: Replica<string>[]) =>
  readSide({
    primary: 'primary',
    replicas: () => replicas,
    seen: () => seen,
    isAway: (error) => error instanceof Away,
  });
const whoAnswers = (server: string) => Promise.resolve(server);

beforeEach(() => {
  seen = '0';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('reading', () => {
  it('asks the primary where there is no replica, or none that is fit', async () => {
    expect(await sideOf()(whoAnswers)).toBe('primary');
    const behind = replica('b');
    behind.state.fit = false;
    expect(await sideOf(behind)(whoAnswers)).toBe('primary');
  });

  it('asks the replicas that are fit in turn, and leaves the others alone', async () => {
    const [b, c, d] = [replica('b'), replica('c'), replica('d')];
    c.state.fit = false;
    const read = sideOf(b, c, d);
    const asked: string[] = [];
    for (let second = 0; second < 4; second += 1) {
      asked.push(await read(whoAnswers));
      vi.advanceTimersByTime(1_000);
    }
    expect(asked.sort()).toEqual(['b', 'b', 'd', 'd']);
  });

  it('is answered by the primary when the replica fails, which is left out when it is away', async () => {
    const b = replica('b');
    const read = sideOf(b);
    const failing = (error: Error) => (server: string) =>
      server === 'b' ? Promise.reject(error) : Promise.resolve(server);
    expect(await read(failing(new Error('a table that it does not have yet')))).toBe('primary');
    expect(b.state.fit).toBe(true);
    expect(await read(failing(new Away()))).toBe('primary');
    expect(b.state.fit).toBe(false);
  });

  it('passes over a replica that has not come to what was told already', async () => {
    const [b, c] = [replica('b'), replica('c')];
    b.state.reached = 8;
    seen = '8';
    const read = sideOf(b, c);
    const asked = [await read(whoAnswers)];
    vi.advanceTimersByTime(1_000);
    asked.push(await read(whoAnswers));
    seen = '9';
    asked.push(await read(whoAnswers));
    expect(asked).toEqual(['b', 'b', 'primary']);
  });

  it('fails as the primary does', async () => {
    const wrong = (server: string) => Promise.reject(new Error(`${server} knows no such column`));
    await expect(sideOf(replica('b'))(wrong)).rejects.toThrow('primary knows no such column');
  });

  it('waits for a slow replica as long as it says that it is there, and closes what comes too late', async () => {
    const b = replica('b');
    const read = sideOf(b);
    const late: string[] = [];
    const slow = (server: string) =>
      server === 'b' ? new Promise<string>((resolve) => setTimeout(() => resolve('b'), 5_000)) : whoAnswers(server);
    const patient = read(slow, (answer) => late.push(answer));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await patient).toBe('b');
    b.state.answers = false;
    const given = read(slow, (answer) => late.push(answer));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await given).toBe('primary');
    expect([b.state.fit, late]).toEqual([false, []]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(late).toEqual(['b']);
  });
});
