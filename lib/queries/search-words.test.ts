import { describe, expect, it } from 'vitest';
import { sql } from '../db/sql';
import { matchesWords, searchWords } from './search-words';

describe('the words of a question', () => {
  it('stand between white space of any kind', () => {
    expect(searchWords(' 李　市委\t秘书 ')).toEqual(['李', '市委', '秘书']);
  });

  it('are at most eight', () => {
    expect(searchWords('一 二 三 四 五 六 七 八 九 十')).toHaveLength(8);
  });

  it('go into the statement as parameters, wildcards escaped', () => {
    const { text, values } = matchesWords("50%' OR", [sql`m."name"`, sql`m."currentPost"`]);
    expect(values).toEqual(["%50\\%'%", "%50\\%'%", '%OR%', '%OR%']);
    expect(text).not.toContain('50');
  });
});
