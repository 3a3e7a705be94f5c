import { expect, test } from 'vitest';
import { PEOPLES } from '../../places/tables/peoples';
import { factsOf } from './facts-of';

test('there are 56 peoples, each told once', () => expect(new Set(PEOPLES).size).toBe(56));

test.each(PEOPLES.map((people) => `${people}族`))('%s is a people', (ethnicity) => {
  expect(factsOf(ethnicity)).toEqual({ values: { ethnicity }, doubts: [], unread: [] });
});

test('漢族 is read as printed', () => expect(factsOf('漢族').values).toEqual({ ethnicity: '漢族' }));
test('汉 in a cell under 民族 is enough', () => expect(factsOf('汉', 'ethnicity').values).toEqual({ ethnicity: '汉' }));
test('a people that no list knows is read and reported', () => {
  expect(factsOf('汗族')).toMatchObject({ values: { ethnicity: '汗族' }, doubts: ['unknown-word ethnicity'] });
});
test.each(['汉', '民族', '连山壮族瑶族自治县'])('%s in a sentence is no people', (clause) => {
  expect(factsOf(clause).values.ethnicity).toBeUndefined();
});
