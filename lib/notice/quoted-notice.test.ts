import { describe, expect, it } from 'vitest';
import { quotedNotice } from './quoted-notice';

describe('what a correction quotes of the notice it refers to', () => {
  it.each([
    [
      '2020年6月1日发布的《滨海市市管干部任前公示》',
      { date: '2020-06-01', title: '滨海市市管干部任前公示', number: null },
    ],
    [
      '2018年6月12日发布的《云岭州州管干部任前公示公告》（2018年第4号）',
      { date: '2018-06-12', title: '云岭州州管干部任前公示公告', number: '2018年第4号' },
    ],
    ['2012年12月26日第23号公示', { date: '2012-12-26', title: null, number: '第23号' }],
    ['《滨海市拟任干部公示》', { date: null, title: '滨海市拟任干部公示', number: null }],
    ['２０２０年６月１日发布的任前公示', { date: '2020-06-01', title: null, number: null }],
    ['《干部任前公示（第7号）》', { date: null, title: '干部任前公示第7号', number: null }],
    ['有关公示', { date: null, title: null, number: null }],
  ])('%s', (words, quoted) => expect(quotedNotice(words)).toEqual(quoted));
});
