import { expect, test } from 'vitest';
import { sourceText } from '../../text/source-text';
import { GAP } from '../../text/white-space';
import { entryStartAt } from './entry-start';

function nameIn(text: string): string | null {
  const source = sourceText(text);
  const start = entryStartAt(source, 0);
  return start === null ? null : source.tight.slice(start.name.start, start.name.end);
}

test.each([
  ['李坚，男，汉族', '李坚'],
  ['李　坚，男，汉族', '李坚'],
  ['1．虎雪梅，女，回族', '虎雪梅'],
  ['（一）陈锦浩，男', '陈锦浩'],
  ['一、翦志强，男', '翦志强'],
  ['①司徒慧珊，女', '司徒慧珊'],
  ['卢秀娟（女），1974年5月出生', '卢秀娟'],
  ['冯燕飞（女，瑶族），大学', '冯燕飞'],
  ['覃庆芳（曾用名覃小芳），女', '覃庆芳'],
  ['买买提·吐尔逊，男', '买买提·吐尔逊'],
  ['买买提•吐尔逊，男', '买买提·吐尔逊'],
  ['章 𬱖，女，汉族', '章𬱖'],
  ['扎西泽仁，男，藏族', '扎西泽仁'],
  ['甄国强，1969年11月出生', '甄国强'],
  ['屈大任，男', '屈大任'],
  ['周启航　男，汉族', '周启航'],
  ['王胜男，女，汉族', '王胜男'],
  ['2．莫色阿依　现任米易县县长', '莫色阿依'],
  ['漆江平同志拟任市水利局局长', '漆江平'],
  ['▎鲍岩倒\n男，佤族，', '鲍岩倒'],
  ['👤陶然，男', '陶然'],
  ['司空静\n女　汉族　1975年05月出生', '司空静'],
  ['林孝\n\n慈，男，汉族', '林孝慈'],
  ['李文博同志，男', '李文博'],
])('%s begins with a name', (text, name) => expect(nameIn(text)).toBe(name));

test.each(['1968年1\n1月生，汉族', '1968年11\n月生，汉族', '1968年1\n1月出生，汉族'])(
  '%j goes on with a birth',
  (text) => {
    const source = sourceText(text);
    const line = source.gaps.indexOf(GAP.line, 1);
    expect(entryStartAt(source, line)).toBeNull();
  },
);

test.each([
  '公示对象，男',
  '女　汉族　1975年05月出生',
  '海原县\n妥明哲，男',
  '反映人，男',
  '以下同志拟任市水利局局长',
  '法学学士，中共党员',
  '市科协主席，现任馆长',
  '联系电话：1992年',
  '月生，在职',
  '省委组织部（举报中心）',
  '张三说，他',
])('%s begins no nominee for sure', (text) => {
  const start = entryStartAt(sourceText(text), 0);
  expect(start === null || !start.sure).toBe(true);
});
