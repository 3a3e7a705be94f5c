/** What the register counts beforehand. */
export type Counted = 'nominee' | 'notice' | 'person';

/** A shown record and its value in each facet that it has one in. */
export interface Fact {
  readonly counted: Counted;
  /** `{ gender: '女', city: '331000' }` */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * So many records that have one value in a facet have another in a second one: of the women 37 whose post sits in 台州市.
 * Without a filter (both empty) it counts a value alone, without a facet (both empty) all that fit the filter.
 */
export interface TallyRow {
  readonly counted: Counted;
  readonly filter: string;
  readonly filterValue: string;
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}

interface Tally {
  /** Counts a record in, or out again with -1. */
  readonly add: (fact: Fact, times?: 1 | -1) => void;
  /** What does not cancel out. */
  readonly rows: () => TallyRow[];
}

interface Entry {
  readonly counted: Counted;
  readonly facet: string;
  readonly value: string;
}

/**
 * Counts records by each value, and by each pair of values that one of them has.
 * Example: of `{ counted: 'nominee', values: { gender: '女' } }` it has four rows: all, 女, all of 女, 女 of 女.
 */
export function newTally(): Tally {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  /** of two entries the later one's number under the earlier one's: both ways round they count the same */
  const pairs: Map<number, number>[] = [];
  const numberOf = (entry: Entry): number => {
    const key = `${entry.counted} ${entry.facet} ${entry.value}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, entries.length);
    pairs.push(new Map());
    return entries.push(entry) - 1;
  };
  return {
    add({ counted, values }, times = 1) {
      const own = [numberOf({ counted, facet: '', value: '' })];
      for (const [facet, value] of Object.entries(values)) own.push(numberOf({ counted, facet, value }));
      own.sort((a, b) => a - b);
      own.forEach((first, at) => {
        const counts = pairs[first];
        for (const second of own.slice(at)) counts?.set(second, (counts.get(second) ?? 0) + times);
      });
    },
    rows: () =>
      entries.flatMap((one, at) =>
        [...(pairs[at] ?? [])].flatMap(([other, count]) => {
          const second = entries[other];
          if (count === 0 || second === undefined) return [];
          return one === second ? [rowOf(one, one, count)] : [rowOf(one, second, count), rowOf(second, one, count)];
        }),
      ),
  };
}

function rowOf(filter: Entry, of: Entry, count: number): TallyRow {
  return { ...of, filter: filter.facet, filterValue: filter.value, count };
}
