import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareStates, parseState, stateOf } from './accepted-state';
import { OWN_CORPUS } from './read-corpus';
import { f1Of, scoreCorpus, scoreOf } from './score-corpus';

describe('the corpus', () => {
  it('is read no worse than at the last accepted change, and without a silent error', async () => {
    const scored = await scoreCorpus(OWN_CORPUS);
    const accepted = parseState(await readFile(join(OWN_CORPUS, 'accepted.json'), 'utf8'));
    expect(compareStates(accepted, stateOf(scored)).losses).toEqual([]);
    const score = scoreOf(scored.flatMap(({ cases }) => cases));
    expect(score.silent).toBe(0);
    expect(f1Of(score)).toBeGreaterThanOrEqual(0.995);
  });
});
