import { expect, test } from 'vitest';

import { postJoint } from './post-joint';

test('entries that share their body are joined by “and”, others by a semicolon, and nothing stands behind the last', () => {
  const posts = [{ sharesBody: true }, { sharesBody: false }, { sharesBody: false }];
  expect(posts.map((_, at) => postJoint(posts, at))).toEqual([' and ', '; ', '']);
});
