import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns';

describe('a line in which works take turns', () => {
  it('never runs more at once than it may, and runs all in the order in which they came', async () => {
    const inTurn = takeTurns(3);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (index: number) => {
      begun.push(index);
      running += 1;
      most = Math.max(most, running);
      await sleep(index % 3);
      running -= 1;
      return index;
    };
    const all = Array.from({ length: 30 }, (_, index) => index);
    expect(await Promise.all(all.map((index) => inTurn(() => work(index))))).toEqual(all);
    expect([most, begun]).toEqual([3, all]);
  });

  it('goes on after a work that failed', async () => {
    const inTurn = takeTurns(1);
    const failed = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
    expect(await inTurn(() => Promise.resolve('again'))).toBe('again');
  });
});
