import { describe, expect, it } from 'vitest';
import { groupByProposal } from './nominee-groups';

const proposed = (ordinal: number, proposal: string | null, proposedPost: string | null) => ({
  ordinal,
  proposal,
  proposedPost,
});

describe('nominees grouped by what is proposed', () => {
  it('puts the largest group first and keeps the order of the notice inside', () => {
    const groups = groupByProposal([
      proposed(1, '拟任', '某局局长'),
      proposed(2, '拟提名', '政协副主席候选人'),
      proposed(3, '拟任', '某局副局长'),
      proposed(4, '拟提名', '政协副主席候选人'),
    ]);
    expect(groups.map(({ nominees }) => nominees.map(({ ordinal }) => ordinal))).toEqual([[2, 4], [1], [3]]);
    expect(groups[0]).toMatchObject({ proposal: '拟提名', proposedPost: '政协副主席候选人' });
  });

  it('tells the same post under another verb apart, and those without a post too', () => {
    expect(
      groupByProposal([proposed(1, '拟任', null), proposed(2, '拟提拔', null), proposed(3, null, null)]),
    ).toHaveLength(3);
  });

  it('makes no group of nobody', () => {
    expect(groupByProposal([])).toEqual([]);
  });
});
