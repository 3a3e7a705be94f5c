import { describe, expect, it } from 'vitest';
import { nomineeFinding } from './finding-columns';

const UNSTATED = { formerName: null, education: null, politicalStatus: null, proposedPost: null, cityName: null };

function findingOf(currentPost: string, organisation: string | null, entries: readonly (string | null)[]) {
  const currentPosts = entries.map((title, at) => ({
    kind: 'government' as const,
    organisation: organisation === null ? null : { name: organisation, carried: at > 0 },
    title,
  }));
  return nomineeFinding({ ...UNSTATED, name: '周一龙', currentPost, currentPosts, proposedPosts: [] });
}

describe('a post whose organisation the entry before it names', () => {
  it('is found with its organisation, by whole words and by their pairs', () => {
    const { searchText, searchTerms } = findingOf('某市财政局党组书记、局长', '某市财政局', ['党组书记', '局长']);
    expect(searchText.split('\n')).toEqual(['周一龙', '某市财政局党组书记、局长', '某市财政局局长']);
    expect(searchTerms).toContain('局局');
  });

  it.each([
    ['that names its own', '某市财政局局长', '某市财政局', ['局长']],
    ['that has none', '局长', null, ['局长']],
    ['that is a bare rank', '某市财政局局长、一级调研员', '某市财政局', ['局长', null]],
  ])('adds no words to one %s', (_, printed, organisation, entries) => {
    expect(findingOf(printed, organisation, entries).searchText).toBe(`周一龙\n${printed}`);
  });
});
