import { expect, test } from 'vitest';
import { valueOf } from '../../notice/reading';
import { sourceText } from '../../text/source-text';
import { splitPosts } from './split-posts';

/** organisation (in brackets when carried), title or rank, kind, city */
function posts(text: string, region: string | null = '330000'): string[] {
  const source = sourceText(text);
  return splitPosts(source, { start: 0, end: source.tight.length }, region).map(
    ({ organisation, title, rank, kind, city }) => {
      const body = organisation === null ? '–' : organisation.carried ? `(${organisation.name})` : organisation.name;
      return [body, title ?? rank, kind, valueOf(city) ?? '–'].join(' ');
    },
  );
}

test('organisations are carried over and the rank is told apart', () => {
  expect(posts('台州市政府党组成员、秘书长、办公室党组书记、一级调研员')).toEqual([
    '台州市政府 党组成员 government 331000',
    '(台州市政府) 秘书长 government 331000',
    '(台州市政府办公室) 党组书记 government 331000',
    '– 一级调研员 rank –',
  ]);
});

test.each([
  ['县（市、区）委书记', ['县（市、区）委 书记 party –']],
  ['区、县(市)党政副职', ['区、县(市) 党政副职 other –']],
  ['杭州市拱墅区委副书记、区长', ['杭州市拱墅区委 副书记 party 330100', '(杭州市拱墅区) 区长 government 330100']],
  ['金华市纪委副书记、市监委副主任', ['金华市纪委 副书记 discipline 330700', '市监委 副主任 discipline 330700']],
  ['丽水市委常委、组织部部长', ['丽水市委 常委 party 331100', '(丽水市委组织部) 部长 party 331100']],
  ['设区市政协副主席候选人', ['设区市政协 副主席候选人 cppcc –']],
  ['省高级人民法院研究室二级调研员', ['省高级人民法院研究室 二级调研员 rank –']],
  ['浙江工业大学学术期刊社社长(正处长级)', ['浙江工业大学学术期刊社 社长 university –']],
  [
    '某某集团有限公司党委委员、总会计师',
    ['某某集团有限公司 党委委员 enterprise –', '(某某集团有限公司) 总会计师 enterprise –'],
  ],
  ['团市委副书记', ['团市委 副书记 mass-organisation –']],
  ['四级高级检察官', ['– 四级高级检察官 rank –']],
  ['县（市、区）人民政府副县（市、区）长候选人', ['县（市、区）人民政府 副县（市、区）长候选人 government –']],
  ['市直单位正县级领导职务', ['市直单位 正县级领导职务 other –']],
  ['某某航运有限公司总经理助理', ['某某航运有限公司 总经理助理 enterprise –']],
  ['三明市委常委、永安市委书记', ['三明市委 常委 party 350400', '永安市委 书记 party 350400']],
  [
    '北京市公安局副局长、海淀分局局长',
    ['北京市公安局 副局长 government 110000', '(北京市公安局海淀分局) 局长 government 110000'],
  ],
  ['丽水市委委员、市长助理', ['丽水市委 委员 party 331100', '(丽水市) 市长助理 government 331100']],
  ['市中级人民法院法官助理', ['市中级人民法院 法官助理 court –']],
])('%s', (text, expected) => expect(posts(text)).toEqual(expected));

test('every entry lies in the text, in order', () => {
  const text = '建德市委副书记、政法委书记，兼任市委党校校长';
  const source = sourceText(text);
  const spans = splitPosts(source, { start: 0, end: source.tight.length }, '330000').map(({ span }) =>
    text.slice(span.start, span.end),
  );
  expect(spans).toEqual(['建德市委副书记', '政法委书记', '市委党校校长']);
});

test('of a city that the issuer decides the reason names the region of the issuer, not the words of the post', () => {
  const text = '农业农村局局长';
  const source = sourceText(text);
  const [post] = splitPosts(source, { start: 0, end: source.tight.length }, '331100');
  expect(post?.city).toMatchObject({ value: '331100', inference: { code: 'issuer-region', detail: '丽水市' } });
});
