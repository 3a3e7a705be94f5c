import { expect, it } from 'vitest';
import { postsInEnglish } from './posts-in-english';

const words = (...posts: [organisation: string | null, title: string | null, rank?: string][]) =>
  postsInEnglish(posts.map(([organisation, title, rank = null]) => ({ organisation, title, rank }))).map(
    ({ english, sharesBody }) => [english, sharesBody],
  );

it('names a body once that stands in two entries', () => {
  expect(words(['绍兴市财政局', '局长'], ['绍兴市财政局', '党委书记'], [null, null, '一级调研员'])).toEqual([
    ['Director', true],
    ['Secretary of the Party Committee of the Shaoxing Municipal Bureau of Finance', false],
    ['Level-1 Researcher', false],
  ]);
});

it('names each of two bodies', () => {
  expect(words(['台州市政府', '秘书长'], ['台州市政府办公室', '党组书记'])).toEqual([
    ['Secretary-General of the Taizhou Municipal People’s Government', false],
    [
      'Secretary of the Party Leadership Group of the General Office of the Taizhou Municipal People’s Government',
      false,
    ],
  ]);
});

it('names the body where the next entry cannot be rendered', () => {
  expect(words(['市财政局', '局长'], ['市财政局', '掌印'])).toEqual([
    ['Director of the Municipal Bureau of Finance', false],
    [null, false],
  ]);
});
