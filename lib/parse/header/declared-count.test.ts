import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import { sourceText } from '../../text/source-text';
import { readDeclaredCount } from './declared-count';

function count(text: string): number | null {
  const source = sourceText(text);
  const part = { start: 0, end: source.tight.length };
  return valueOf(readDeclaredCount(source, { ...part, title: null, entries: [], frame: [part], signature: null }));
}

test.each([
  ['决定对李志龙等12名同志予以任前公示', 12],
  ['现将拟任职（推荐）的七名干部予以公示', 7],
  ['现将凌湘军等三十八名同志予以任前公示', 38],
  ['现将鲁豫生等7位拟任职干部予以公示', 7],
  ['拟对赵刚等2位同志进行岗位调整', 2],
  ['现将拟任职人选（共4名）公示如下', 4],
  ['我部对龙潭明等11名同志进行了公示，公示期5天。现对沈芮等2名同志补充公示如下', 2],
  ['在12月6日已公示17名干部的基础上，现对沈芮等3名同志进行补充公示', 3],
  ['现将拟提拔任用的庞树德、蒲玉清二同志的情况公示如下', 2],
  ['现将李坚、吴青和郑晓三同志公示如下', 3],
])('%s declares %i', (text, value) => expect(count(text)).toBe(value));

test.each([
  '《关于李天明等5名同志任前公示的公告》公示期延长',
  '现将林惠闽等同志予以公示',
  '公示期5个工作日',
  '一、拟晋升一级调研员人选（2名）',
  '每名干部',
  '现将李一同志的情况公示如下',
  '现将李坚、陈立三同志公示如下',
  '现将陈和平、李立三同志公示如下',
  '我部对李坚、吴青二同志进行了任前公示，现对沈芮同志补充公示如下',
  '根据《关于李坚、吴青二同志任职的通知》，现将李坚同志公示如下',
  '经市委书记王一、市长张二同志审核，现将李坚同志公示如下',
  '原公示中这两位同志的内容作废，现重新公示如下',
])('%s declares no number', (text) => {
  expect(count(text)).toBeNull();
});
