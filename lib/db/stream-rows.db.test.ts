import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sql } from './sql';
import { streamRows } from './stream-rows';

const numbers = z.object({ n: z.number() });
const upTo = (last: number) => streamRows(numbers, sql`SELECT g AS n FROM generate_series(1, ${last}::int) g`);

async function all<T>(batches: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const batch of batches) read.push(batch);
  return read;
}

describe('streaming the rows of a statement', () => {
  it('gives every row once, in order, in batches of at most 50', async () => {
    const batches = await all(upTo(123));
    expect(batches.map(({ length }) => length)).toEqual([50, 50, 23]);
    expect(batches.flat().map(({ n }) => n)).toEqual(Array.from({ length: 123 }, (_, index) => index + 1));
  });

  it('gives no batch where there is no row', async () => {
    expect(await all(upTo(0))).toEqual([]);
  });

  it('frees the connection when the reader leaves early, again and again', async () => {
    for (let download = 0; download < 12; download += 1) {
      for await (const [first] of upTo(100_000)) {
        expect(first).toEqual({ n: 1 });
        break;
      }
    }
    expect((await all(upTo(3))).flat()).toHaveLength(3);
  });

  it('throws for a row of another shape', async () => {
    const wrong = streamRows(numbers, sql`SELECT 'one' AS n`);
    await expect(all(wrong)).rejects.toThrow(z.ZodError);
  });

  it('throws for a statement that is wrong, and goes on with the next', async () => {
    await expect(all(streamRows(numbers, sql`SELECT nothing`))).rejects.toThrow(/nothing/);
    expect(await all(upTo(1))).toEqual([[{ n: 1 }]]);
  });
});
