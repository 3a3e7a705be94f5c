import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { headingAt } from './group-headings';

function read(text: string): string[] | 'other' | null {
  const source = sourceText(text);
  const heading = headingAt(source, { start: 0, end: source.tight.length, afterBlank: true });
  if (heading === null || heading === 'other') return heading;
  return [heading.verb.words, heading.post === null ? '' : source.tight.slice(heading.post.start, heading.post.end)];
}

test.each([
  ['一、以下同志拟提名为县（市、区）政协主席候选人：', '拟提名', '县(市、区)政协主席候选人'],
  ['一、拟晋升一级调研员人选（2名）', '拟晋升', '一级调研员'],
  ['下列同志拟任县（市、区）委常委：', '拟任', '县(市、区)委常委'],
  ['（二）拟进一步使用人选', '拟进一步使用', ''],
  ['一、市招商引资局副局长拟任人选（职位代码101）', '拟任', '市招商引资局副局长'],
  ['市妇幼保健院院长拟聘任人选：', '拟聘任', '市妇幼保健院院长'],
])('%s is a heading', (text, verb, post) => expect(read(text)).toEqual([verb, post]));

test('其他拟任人选 ends a group', () => expect(read('六、其他拟任人选：')).toBe('other'));
test.each([
  '拟任市直单位正职。',
  '二、公示时间',
  '李坚，男，拟任局长',
  '经研究，拟任命下列同志：',
  '拟任职务：拟提名为县长候选人',
  '市管干部拟任人选',
])('%s is no heading', (text) => expect(read(text)).toBeNull());
