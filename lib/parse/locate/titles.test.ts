import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { textLines } from '../../text/text-lines';
import { findTitles } from './titles';

function titles(text: string): string[] {
  const source = sourceText(text);
  return findTitles(source, textLines(source)).map(
    ({ kind, start, end }) => `${kind} ${source.tight.slice(start, end)}`,
  );
}

test.each([
  ['浙江省省管干部任前公示通告', 'main 浙江省省管干部任前公示通告'],
  ['关于沈钱塘等同志职级晋升的公示', 'main 关于沈钱塘等同志职级晋升的公示'],
  [
    '中共四川省委组织部\n关于扎西泽仁等10名同志任前公示的公告',
    'main 中共四川省委组织部关于扎西泽仁等10名同志任前公示的公告',
  ],
  ['洛 阳 市 市 管 干 部\n任 前 公 示 公 告', 'main 洛阳市市管干部任前公示公告'],
  ['滨海蒙古族自治县\n关于沈钱塘等6名干部的任前公示', 'main 滨海蒙古族自治县关于沈钱塘等6名干部的任前公示'],
  ['滨海自治州\n州管干部任前公示公告', 'main 滨海自治州州管干部任前公示公告'],
  [
    '滨海市人民检察院\n检察官及中层领导干部拟任职人员\n公 示 公 告',
    'main 滨海市人民检察院检察官及中层领导干部拟任职人员公示公告',
  ],
  ['滨海市商务局关于沈钱塘等\n同志职级晋升的公示', 'main 滨海市商务局关于沈钱塘等同志职级晋升的公示'],
  ['滨海省拟任干部人选公告', 'main 滨海省拟任干部人选公告'],
  ['滨海大学关于部分处级干部\n任（聘）前的公示', 'main 滨海大学关于部分处级干部任(聘)前的公示'],
  ['滨海市市直机关竞争上岗\n拟任职人选公示', 'main 滨海市市直机关竞争上岗拟任职人选公示'],
  ['滨海市县区人大、政府、政协换届\n拟提名人选任前公示', 'main 滨海市县区人大、政府、政协换届拟提名人选任前公示'],
  ['滨海市统计局拟任领导职务\n人员公示', 'main 滨海市统计局拟任领导职务人员公示'],
  ['更正公告', 'main 更正公告'],
  ['省管干部任前公示名单', 'list 省管干部任前公示名单'],
  ['附：公示人选基本情况', 'list 附:公示人选基本情况'],
])('%j is a title', (text, title) => expect(titles(text)).toEqual([title]));

test.each([
  '公示公告',
  '关于公务员面试的公告',
  '首页 > 公示公告 > 任前公示',
  '二、公示时间',
  '又一批干部公示 宁波市管干部选任注重基层导向',
  '现将有关情况公示如下，请予监督，并反映意见的公告。',
  '停电预告',
  '序号\t拟任职务\t姓名\t公示对象基本情况',
])('%s is no title', (text) => expect(titles(text)).toEqual([]));
