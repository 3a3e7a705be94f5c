import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNomineeFilter, parseNoticeFilter } from './filters';

describe('a filter in an address', () => {
  it('is understood whole', () => {
    const params = {
      city: '331000',
      province: '330000',
      state: 'open',
      kind: 'cppcc',
      gender: '女',
      born: '1965-1969',
      q: ' 市委  秘书 ',
      sort: 'birth',
      tier: 'province',
      year: '2025',
      verb: '拟提名为',
      from: 'party',
      ethnicity: '汉族',
      education: 'postgraduate',
      party: 'communist',
      after: '019b4b2e-7c00-7a3f-9c1d-0242ac120002',
    };
    expect(parseNomineeFilter(params)).toEqual({ filter: { ...params, q: '市委  秘书' }, ignored: [] });
  });

  it.each([
    ['city', '330000000'],
    ['city', '330105'],
    ['city', '330000'],
    ['city', '999900'],
    ['province', '331000'],
    ['state', 'ajar'],
    ['kind', 'party; DROP TABLE'],
    ['gender', 'male'],
    ['born', '1969-1965'],
    ['born', '19'],
    ['born', '1965-69'],
    ['q', 'x'.repeat(101)],
    ['q', 'a\0b'],
    ['sort', 'random'],
    ['tier', 'planet'],
    ['year', '20255'],
    ['verb', "拟任' OR"],
    ['ethnicity', 'Han'],
    ['education', 'doctor'],
    ['party', 'none-such'],
    ['after', '李志龙'],
    ['before', '1'],
  ])('leaves out %s=%s and says so', (name, value) => {
    expect(parseNomineeFilter({ [name]: value, gender: name === 'gender' ? value : '男' })).toEqual({
      filter: name === 'gender' ? {} : { gender: '男' },
      ignored: [name],
    });
  });

  it.each([
    ['city', '310000'],
    ['city', '429004'],
    ['born', '1969'],
    ['born', '1969-1969'],
  ])('takes %s=%s', (name, value) => {
    expect(parseNomineeFilter({ [name]: value })).toEqual({ filter: { [name]: value }, ignored: [] });
  });

  it('takes the first of several values, nothing of an empty one, and does not mind what other parameters say', () => {
    expect(parseNoticeFilter({ state: ['closed', 'open'], q: '', on: '2025-12-25', born: '1969' })).toEqual({
      filter: { state: 'closed' },
      ignored: [],
    });
  });

  it('never throws, and names only what it does not hold, for any parameters', () => {
    const names = fc.constantFrom('city', 'state', 'born', 'after', 'q', 'sort', '__proto__', 'constructor');
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(names, value), (params) => {
        const { filter, ignored } = parseNomineeFilter(params);
        expect(ignored.filter((name) => name in filter)).toEqual([]);
      }),
    );
  });
});
