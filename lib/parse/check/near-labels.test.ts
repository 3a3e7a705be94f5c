import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearLabel, nearLabels } from './near-labels';

const NEAR = nearLabels(
  new Map([
    ['邮政编码', 'postcode'],
    ['邮编', 'postcode'],
    ['联系地址', 'address'],
  ]),
);

describe('a damaged label', () => {
  it.each([
    ['联系地址', 'as it is'],
    ['联系■址', 'a character wrong'],
    ['联系址', 'a character lost'],
    ['联系址地', 'two swapped'],
    ['联系地地址', 'one too many'],
  ])('%s is near: %s', (word) => expect(nearLabel(NEAR, word)).toBe('address'));

  it.each([['邮□'], ['编'], ['邮正编码']])('%s is near to a label of the postcode', (word) =>
    expect(nearLabel(NEAR, word)).toBe('postcode'),
  );

  it.each(['公示对象', '中共温岭市委', '', '其他'])('%s is near to none', (word) =>
    expect(nearLabel(NEAR, word)).toBeNull(),
  );

  it('is found whichever character is replaced', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('□', '木', '9'), (at, wrong) => {
        const word = [...'邮政编码'].map((character, index) => (index === at ? wrong : character)).join('');
        expect(nearLabel(NEAR, word)).toBe('postcode');
      }),
    );
  });
});
