import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import { sourceText } from '../../text/source-text';
import { readRefersTo } from './refers-to';

function refersTo(text: string, kind: 'notice' | 'correction' | 'supplement' | 'withdrawal') {
  const source = sourceText(text);
  const area = { start: 0, end: source.tight.length, title: null, entries: [], frame: [], signature: null };
  return valueOf(readRefersTo(source, area, kind));
}

test.each([
  [
    '我部2018年6月12日发布的《云岭州州管干部任前公示公告》（2018年第4号）中，信息有误',
    '2018年6月12日发布的《云岭州州管干部任前公示公告》（2018年第4号）',
  ],
  ['现对2012年12月26日第23号公示的人选作如下补充', '2012年12月26日第23号公示'],
  ['《滨海市拟任干部公示》中有误，现更正', '《滨海市拟任干部公示》'],
  ['我部2020年6月1日发布的任前公示，经研究予以撤回', '2020年6月1日发布的任前公示'],
])('%s refers to the notice before it', (text, words) => expect(refersTo(text, 'correction')).toBe(words));

test('an ordinary notice refers to none', () =>
  expect(refersTo('现对2012年12月26日第23号公示的人选作如下补充', 'notice')).toBeNull());

test('a withdrawal that names nothing refers to nothing', () =>
  expect(refersTo('因故撤回，特此说明。', 'withdrawal')).toBeNull());
