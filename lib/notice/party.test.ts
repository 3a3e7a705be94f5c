import { describe, expect, it } from 'vitest';
import { partyOf } from './party';

describe('the party that the words of a political status name', () => {
  it.each([
    ['中共党员', 'communist'],
    ['中国共产党预备党员', 'communist'],
    ['党员', 'communist'],
    ['中共', 'communist'],
    ['民革党员', 'revolutionary-committee'],
    ['中国国民党革命委员会会员', 'revolutionary-committee'],
    ['民盟盟员', 'democratic-league'],
    ['民建会员', 'national-construction'],
    ['民进会员', 'promoting-democracy'],
    ['农工党党员', 'peasants-workers'],
    ['致公党党员', 'zhi-gong'],
    ['九三学社社员', 'jiu-san'],
    ['台盟盟员', 'taiwan-league'],
    ['无党派人士', 'none'],
    ['共青团员', 'youth-league'],
    ['群众', 'masses'],
    ['非中共党员', null],
    ['非党员', null],
    ['民主党派', null],
    [null, null],
  ])('%s is %s', (words, party) => {
    expect(partyOf(words)).toBe(party);
  });
});
