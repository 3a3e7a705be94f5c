import { expect, it } from 'vitest';
import { postAskedFor } from './post-asked-for';

const row = {
  currentPost: '某市财政局党组书记、局长',
  currentPosts: [],
  proposedPost: '设区市政协副主席候选人',
  proposedPosts: [],
};

it.each([
  ['政协副主席', row.proposedPost],
  ['財政局', row.currentPost],
  ['CPPCC', row.proposedPost],
  ['李志龙', row.currentPost],
  ['lizhilong', row.currentPost],
  ['李', row.currentPost],
])('%s is answered by %s', (question, post) => {
  expect(postAskedFor(row, question)?.words).toBe(post);
});

it('is null where no post is stated', () => {
  expect(postAskedFor({ ...row, currentPost: null, proposedPost: null }, '政协')).toBeNull();
});
