import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postInEnglish } from './post-in-english';

const post = (organisation: string | null, title: string | null, rank: string | null = null) =>
  postInEnglish({ organisation, title, rank });

it.each([
  ['瑞安市委', '书记', 'Secretary of the CPC Rui’an Municipal Committee'],
  ['杭州市拱墅区委', '书记', 'Secretary of the CPC Gongshu District Committee, Hangzhou'],
  ['台州市委', '常委', 'Member of the Standing Committee of the CPC Taizhou Municipal Committee'],
  [
    '丽水市委组织部',
    '常务副部长',
    'Executive Deputy Head of the Organization Department of the CPC Lishui Municipal Committee',
  ],
  [
    '台州市政府办公室',
    '党组书记',
    'Secretary of the Party Leadership Group of the General Office of the Taizhou Municipal People’s Government',
  ],
  ['绍兴市财政局', '局长', 'Director of the Shaoxing Municipal Bureau of Finance'],
  ['市财政局', '副局长', 'Deputy Director of the Municipal Bureau of Finance'],
  ['市', '市长', 'Mayor of the city'],
  ['丽水市', '市长助理', 'Assistant to the Mayor of Lishui'],
  ['市财政局', '局长助理', 'Assistant to the Director of the Municipal Bureau of Finance'],
  ['瑞安市', '常务副市长', 'Executive Vice Mayor of Rui’an'],
  ['云和县', '县长', 'Magistrate of Yunhe County'],
  ['浙江省高级人民法院', '副院长', 'Vice-President of the Higher People’s Court of Zhejiang'],
  ['桑墟镇', '党委书记', 'Secretary of the CPC Sangxu Town Committee'],
  ['共青团平遥县委', '书记', 'Secretary of the Communist Youth League Pingyao County Committee'],
  ['团市委', '副书记', 'Deputy Secretary of the Communist Youth League Municipal Committee'],
  [
    '农工党芜湖市委会',
    '副主委',
    'Vice-Chairperson of the Wuhu Municipal Committee of the Chinese Peasants’ and Workers’ Democratic Party',
  ],
  ['民盟市委', '主委', 'Chairperson of the Municipal Committee of the China Democratic League'],
  [
    '中国民主促进会浙江省委员会',
    '委员',
    'Member of the Zhejiang Provincial Committee of the China Association for Promoting Democracy',
  ],
  ['市委党校', '校长', 'President of the Party School of the CPC Municipal Committee'],
  [
    '哈尔滨市经济技术开发区管委会',
    '主任',
    'Director of the Administrative Committee of the Harbin Economic and Technological Development Zone',
  ],
  [
    '市经济技术开发区管委会',
    '主任',
    'Director of the Administrative Committee of the Municipal Economic and Technological Development Zone',
  ],
])('renders %s%s', (organisation, title, english) => {
  expect(post(organisation, title)).toBe(english);
});

it.each([
  [
    '设区市人大常委会',
    '副主任候选人',
    'Candidate for Vice-Chairperson of the Standing Committee of the People’s Congress of a prefecture-level city',
  ],
  ['副省级城市政协', '副主席候选人', 'Candidate for Vice-Chairperson of the CPPCC Committee of a sub-provincial city'],
  ['县（市、区）委', '书记', 'Secretary of the CPC Committee of a county, city or district'],
  [
    '县（市、区）人民政府副县（市、区）长',
    '候选人',
    'Candidate for Deputy Head of the People’s Government of a county, city or district',
  ],
  ['市直单位', '正职', 'Head of a body directly under the city'],
  ['市直单位正县级', '领导职务', 'Leading post at county-head level of a body directly under the city'],
])('renders a post that names no place: %s%s', (organisation, title, english) => {
  expect(post(organisation, title)).toBe(english);
});

it.each([
  ['一级巡视员', 'Level-1 Inspector'],
  ['四级调研员', 'Level-4 Researcher'],
  ['三级高级法官', 'Level-3 Senior Judge'],
  ['副调研员', 'Deputy Researcher'],
])('renders the rank %s', (rank, english) => {
  expect(post(null, null, rank)).toBe(english);
});

it('puts a remark in brackets behind the post', () => {
  expect(post('县财政局', '局长（试用期一年）')).toBe(
    'Director of the County Bureau of Finance (one year’s probation)',
  );
});

it.each([
  ['a company’s own name', '湖北交投物流集团有限公司', '党委书记'],
  ['a school’s own name', '南京师范大学法学院', '院长'],
  ['a county named in another language', '喀什地区叶城县委', '书记'],
  ['an office that no table knows', '市奇门遁甲局', '局长'],
  ['a title that no table knows', '市财政局', '掌印'],
])('leaves the Chinese alone for %s', (_what, organisation, title) => {
  expect(post(organisation, title)).toBeNull();
});

it('leaves the whole post alone when its rank is not known', () => {
  expect(post('市财政局', '局长', '九级天官')).toBeNull();
});

it('never mixes Chinese into the English, whatever the words', () => {
  const pieces = fc.constantFrom(
    '市',
    '台州市',
    '县(市、区)',
    '委',
    '组织部',
    '财政局',
    '党组',
    '书记',
    '副',
    '长',
    '团',
    '候选人',
    '(兼)',
    '甲',
    '镇',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (words) => {
      expect(post(words.join(''), null) ?? '').not.toMatch(/\p{Script=Han}/u);
    }),
  );
});
