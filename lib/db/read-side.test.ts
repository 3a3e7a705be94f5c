import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Replica, readSide } from './read-side';

class Away extends Error {}

/** A replica that tests make fit or unfit, silent or not. */
function replica(server: string) {
  const state = { fit: true, answers: true };
  const health = {
    isFit: () => Promise.resolve(state.fit),
    answers: () => Promise.resolve(state.answers),
    leaveOut: () => {
      state.fit = false;
    },
  };
  return { server, health, state };
}

const sideOf = (...replicas: Replica<string>[]) =>
  readSide({ primary: 'primary', replicas: () => replicas, isAway: (error) => error instanceof Away });
const whoAnswers = (server: string) => Promise.resolve(server);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('reading', () => {
  it('asks the primary where there is no replica, or none that is fit', async () => {
    expect(await sideOf().readFrom(whoAnswers)).toBe('primary');
    const behind = replica('b');
    behind.state.fit = false;
    expect(await sideOf(behind).readFrom(whoAnswers)).toBe('primary');
  });

  it('asks the replicas that are fit in turn, and leaves the others alone', async () => {
    const [b, c, d] = [replica('b'), replica('c'), replica('d')];
    c.state.fit = false;
    const side = sideOf(b, c, d);
    const asked: string[] = [];
    for (let second = 0; second < 4; second += 1) {
      asked.push(await side.readFrom(whoAnswers));
      vi.advanceTimersByTime(1_000);
    }
    expect(asked.sort()).toEqual(['b', 'b', 'd', 'd']);
  });

  it('is answered by the primary when the replica fails, which is left out when it is away', async () => {
    const b = replica('b');
    const side = sideOf(b);
    const failing = (error: Error) => (server: string) =>
      server === 'b' ? Promise.reject(error) : Promise.resolve(server);
    expect(await side.readFrom(failing(new Error('a table that it does not have yet')))).toBe('primary');
    expect(b.state.fit).toBe(true);
    expect(await side.readFrom(failing(new Away()))).toBe('primary');
    expect(b.state.fit).toBe(false);
  });

  it('fails as the primary does', async () => {
    const wrong = (server: string) => Promise.reject(new Error(`${server} knows no such column`));
    await expect(sideOf(replica('b')).readFrom(wrong)).rejects.toThrow('primary knows no such column');
  });

  it('waits for a slow replica as long as it says that it is there, and closes what comes too late', async () => {
    const b = replica('b');
    const side = sideOf(b);
    const late: string[] = [];
    const slow = (server: string) =>
      server === 'b' ? new Promise<string>((resolve) => setTimeout(() => resolve('b'), 5_000)) : whoAnswers(server);
    const patient = side.readFrom(slow, (answer) => late.push(answer));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await patient).toBe('b');
    b.state.answers = false;
    const given = side.readFrom(slow, (answer) => late.push(answer));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await given).toBe('primary');
    expect([b.state.fit, late]).toEqual([false, []]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(late).toEqual(['b']);
  });
});

describe('work on one server', () => {
  it('stays with its replica although the turn passes to another, also where it is nested', async () => {
    const side = sideOf(replica('b'), replica('c'));
    const asked = await side.onOneServer(async () => {
      const first = await side.readFrom(whoAnswers);
      vi.advanceTimersByTime(1_000);
      const later = await side.onOneServer(() => side.readFrom(whoAnswers));
      return [first, later];
    });
    expect(new Set(asked).size).toBe(1);
  });

  it('stays with the primary although the replica has become fit', async () => {
    const b = replica('b');
    b.state.fit = false;
    const side = sideOf(b);
    const asked = await side.onOneServer(async () => {
      const first = await side.readFrom(whoAnswers);
      b.state.fit = true;
      return [first, await side.readFrom(whoAnswers), await sideOf(b).readFrom(whoAnswers)];
    });
    expect(asked).toEqual(['primary', 'primary', 'b']);
  });

  it('goes on with the primary once its replica failed, and not with another', async () => {
    const side = sideOf(replica('b'), replica('c'));
    let failed = '';
    const asked = await side.onOneServer(async () => {
      const first = await side.readFrom((server) => {
        if (server === 'primary') return whoAnswers(server);
        failed = server;
        return Promise.reject(new Away());
      });
      return [first, await side.readFrom(whoAnswers)];
    });
    expect(asked).toEqual(['primary', 'primary']);
    expect(failed).toMatch(/^[bc]$/);
  });

  it('knows nothing of other work at the same time', async () => {
    const b = replica('b');
    b.state.fit = false;
    const side = sideOf(b);
    const first = side.onOneServer(async () => {
      await side.readFrom(whoAnswers);
      await vi.advanceTimersByTimeAsync(10);
      return side.readFrom(whoAnswers);
    });
    await vi.advanceTimersByTimeAsync(0);
    b.state.fit = true;
    const second = side.onOneServer(() => side.readFrom(whoAnswers));
    expect(await Promise.all([first, second])).toEqual(['primary', 'b']);
  });
});
