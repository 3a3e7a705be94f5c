import { describe, expect, it } from 'vitest';
import { compareStates, parseState, stateOf, type CorpusState } from './accepted-state';
import type { Case } from './compare-notices';

const birth: Case = {
  notice: 0,
  nominee: 1,
  of: '王芳',
  field: 'birth',
  gold: '1973-11',
  given: '1973-11',
  right: true,
  named: false,
  read: { notice: 0, nominee: 1 },
};
const state = (...cases: Case[]): CorpusState => stateOf([{ name: 'a', cases }]);
const right = state(birth);
const named = state({ ...birth, right: false, named: true });
const silent = state({ ...birth, right: false });

describe('the accepted state of a corpus', () => {
  it.each([
    ['a right field that is wrong now', right, named],
    ['a right field that is silently wrong now', right, silent],
    ['a named doubt that is silent now', named, silent],
    ['a field that is gone from a gold file', state(birth, { ...birth, of: '马建国' }), right],
    ['a file that is gone', right, {}],
    ['a new file that is not read right', {}, silent],
  ])('%s is a loss', (_what, was, is) => {
    const { losses, gains } = compareStates(was, is);
    expect(losses.map(({ file }) => file)).toEqual(['a']);
    expect(gains).toEqual([]);
  });

  it('what is right or named again is a gain', () => {
    expect(compareStates(silent, named)).toEqual({
      losses: [],
      gains: [{ file: 'a', field: '0 王芳 birth', was: 'silent', is: 'named' }],
    });
    expect(compareStates(named, right).gains).toHaveLength(1);
  });

  it('what stays as it was is neither', () => {
    for (const one of [right, named, silent]) expect(compareStates(one, one)).toEqual({ losses: [], gains: [] });
  });

  it('is the same after it was written and read', () => {
    expect(parseState(JSON.stringify(silent))).toEqual(silent);
  });
});
