import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNominees, type StoredNominee } from './match-nominees';

const stored = (id: string, ordinal: number, name: string, birth: string | null, retired = false): StoredNominee => ({
  id,
  ordinal,
  name,
  birth,
  retired,
});
const found = (ordinal: number, name: string, birth: string | null) => ({ ordinal, name, birth });

describe('which stored record a new reading is', () => {
  it('is the one with the same name and birth, wherever it stands now', () => {
    const before = [stored('a', 1, '周一山', '1970-01'), stored('b', 2, '郑二河', '1971-02')];
    const now = [found(1, '新来者', null), found(2, '郑二河', '1971-02'), found(3, '周一山', '1970-01')];
    expect(matchNominees(before, now)).toEqual({ ids: [null, 'b', 'a'], gone: [] });
  });

  it('is the one with the same name at the same place when the birth was misread before', () => {
    expect(matchNominees([stored('a', 1, '周一山', '1907-01')], [found(1, '周一山', '1970-01')]).ids).toEqual(['a']);
  });

  it('is the one of the same name whose birth was read less precisely', () => {
    expect(matchNominees([stored('a', 4, '周一山', null)], [found(5, '周一山', '1970-01')]).ids).toEqual(['a']);
  });

  it('is not one of another name, even with the same birth at the same place', () => {
    const match = matchNominees([stored('a', 1, '周一山', '1970-01')], [found(1, '周一岳', '1970-01')]);
    expect(match.ids).toEqual([null]);
    expect(match.gone.map(({ id }) => id)).toEqual(['a']);
  });

  it('is not one of the same name with another birth elsewhere in the list', () => {
    expect(matchNominees([stored('a', 1, '周一山', '1970-01')], [found(2, '周一山', '1982-07')]).ids).toEqual([null]);
  });

  it('tells two of the same name apart by their births', () => {
    const before = [stored('a', 1, '王小明', '1970-01'), stored('b', 2, '王小明', '1982-07')];
    expect(matchNominees(before, [found(1, '王小明', '1982-07'), found(2, '王小明', '1970-01')]).ids).toEqual([
      'b',
      'a',
    ]);
  });

  it('is a retired record only when no other fits', () => {
    const before = [stored('old', 1, '周一山', '1970-01', true), stored('a', 1, '周一山', '1970-01')];
    expect(matchNominees(before, [found(1, '周一山', '1970-01')]).ids).toEqual(['a']);
    expect(matchNominees(before.slice(0, 1), [found(1, '周一山', '1970-01')]).ids).toEqual(['old']);
  });

  it('gives every stored record to at most one reading and loses none, for any lists', () => {
    const name = fc.constantFrom('甲', '乙', '丙');
    const birth = fc.constantFrom(null, '1970', '1970-01', '1982-07');
    const before = fc
      .array(fc.record({ name, birth, retired: fc.boolean() }))
      .map((rows) => rows.map((row, index) => stored(`id${index}`, index + 1, row.name, row.birth, row.retired)));
    const now = fc
      .array(fc.record({ name, birth }))
      .map((rows) => rows.map((row, index) => found(index + 1, row.name, row.birth)));
    fc.assert(
      fc.property(before, now, (rows, readings) => {
        const { ids, gone } = matchNominees(rows, readings);
        const seen = [...ids.filter((id) => id !== null), ...gone.map(({ id }) => id)];
        expect(ids).toHaveLength(readings.length);
        expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });
});
