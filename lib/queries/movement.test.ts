import { expect, it } from 'vitest';
import { movementOf } from './movement';
import { placeLabelOrNull } from './place-label';

const post = (organisation: string, title: string, kind = 'party') => ({
  text: organisation + title,
  organisation,
  title,
  rank: false,
  kind,
});
const rank = (text: string) => ({ text, organisation: null, title: null, rank: true, kind: 'rank' });
type Posts = readonly (ReturnType<typeof post> | ReturnType<typeof rank>)[];

const zhejiang = { region: placeLabelOrNull('330000'), tier: 'province' };
const move = (
  currentPosts: Posts,
  proposedPosts: Posts,
  cities: readonly [string | null, string | null] = [null, null],
) =>
  movementOf(
    { currentPosts, proposedPosts, city: placeLabelOrNull(cities[0]), proposedCity: placeLabelOrNull(cities[1]) },
    zhejiang,
  );

it('leads up from a county to a city that is not named', () => {
  expect(move([post('云和县委', '书记')], [post('设区市政协', '副主席候选人', 'cppcc')], ['331100', null])).toEqual({
    city: null,
    level: { from: 'county', to: 'city' },
    rank: null,
  });
});

it.each([
  ['331000', '331000', 'same'],
  ['331000', '330100', 'other-city'],
  ['331000', '310000', 'other-province'],
])('from the city %s to %s is %s', (from, to, kind) => {
  expect(move([], [], [from, to]).city).toMatchObject({ kind, from: { code: from }, to: { code: to } });
});

it('says nothing of cities where one is not told', () => {
  expect(move([], [], ['331000', null]).city).toBeNull();
});

it('says nothing of levels that are the same, or are not told', () => {
  expect(move([post('云和县委', '书记')], [post('瑞安市', '市长', 'government')]).level).toBeNull();
  expect(move([post('云和县委', '书记')], [post('浙江大学', '党委副书记', 'university')]).level).toBeNull();
  expect(move([rank('一级调研员')], [post('设区市政协', '副主席', 'cppcc')]).level).toBeNull();
});

it.each([
  ['二级调研员', '一级调研员', 'higher'],
  ['一级调研员', '二级巡视员', 'higher'],
  ['一级调研员', '一级调研员', 'same'],
  ['一级调研员', '二级调研员', 'lower'],
] as const)('of %s and %s the second is %s', (from, to, kind) => {
  expect(move([post('云和县委', '书记'), rank(from)], [rank(to)]).rank).toMatchObject({
    kind,
    from: { words: from },
    to: { words: to },
  });
});

it('says nothing of ranks where one is not printed, or of another ladder', () => {
  expect(move([rank('一级调研员')], [post('设区市政协', '副主席')]).rank).toBeNull();
  expect(move([rank('三级高级法官')], [rank('二级高级法官')]).rank).toBeNull();
});
