import { expect, it } from 'vitest';
import { samePersonReasons, type ComparableRecord } from './same-person-reasons';

const NOTHING: ComparableRecord = {
  birth: null,
  gender: null,
  ethnicity: null,
  nativePlace: null,
  currentPosts: [],
  proposedPosts: [],
  day: null,
};
const compare = (one: Partial<ComparableRecord>, other: Partial<ComparableRecord>) =>
  samePersonReasons({ ...NOTHING, ...one }, { ...NOTHING, ...other });

it.each([
  [{ birth: '1969-11' }, { birth: '1969-11' }, 'birth'],
  [{ birth: '1969-11' }, { birth: '1969-11-05' }, 'birth'],
  [{ birth: '1969' }, { birth: '1969-11' }, 'birth'],
  [{ gender: '女' }, { gender: '女' }, 'gender'],
  [{ nativePlace: '浙江绍兴' }, { nativePlace: '绍兴市' }, 'nativePlace'],
  [{ ethnicity: '畲族' }, { ethnicity: '畲族' }, 'ethnicity'],
] as const)('finds %j and %j alike in %s', (one, other, field) => {
  expect(compare(one, other)).toEqual({ alike: [field], different: [] });
});

it.each([
  [{ birth: '1969-11' }, { birth: '1969-12' }, 'birth'],
  [{ birth: '1969' }, { birth: '1970-01' }, 'birth'],
  [{ gender: '女' }, { gender: '男' }, 'gender'],
  [{ nativePlace: '浙江绍兴' }, { nativePlace: '浙江温州' }, 'nativePlace'],
  [{ ethnicity: '畲族' }, { ethnicity: '汉族' }, 'ethnicity'],
] as const)('finds %j and %j different in %s', (one, other, field) => {
  expect(compare(one, other)).toEqual({ alike: [], different: [field] });
});

it('says nothing of what one of them does not state', () => {
  expect(compare({ birth: '1969-11', gender: '女' }, {})).toEqual({ alike: [], different: [] });
});

it('finds the post that one notice proposes and a later one calls current', () => {
  const earlier = { day: '2020-01-01', proposedPosts: ['瑞安市市长候选人'] };
  const later = { day: '2023-01-01', currentPosts: ['瑞安市市长'] };
  expect(compare(earlier, later).alike).toEqual(['post']);
  expect(compare(later, earlier).alike).toEqual(['post']);
});

it('does not take a post held before for one proposed later', () => {
  const earlier = { day: '2020-01-01', currentPosts: ['瑞安市市长'] };
  const later = { day: '2023-01-01', proposedPosts: ['瑞安市市长'], currentPosts: ['某局局长'] };
  expect(compare(earlier, later)).toEqual({ alike: [], different: [] });
});
