import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOMINEE_FIELDS } from '../notice/nominee';
import type { Notice } from '../notice/notice';
import { toRecord } from '../notice/record';
import { contains, type Span } from '../notice/span';
import { parseNotices } from './parse-notices';
import { plainRecords } from './plain-records';

const folder = new URL('./corpus/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Words of notices in any order, which come closer to the rules than random letters do. */
const words = fc.constantFrom(
  '关于李坚同志任前公示的公告',
  '现将',
  '公示如下：',
  '李坚',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '\n\n',
  '\t',
  '　',
  '男',
  '女',
  '汉族',
  '1969年11月生',
  '（',
  '）',
  '大学',
  '中共党员',
  '现任',
  '拟任',
  '拟提名为',
  '瑞安市委书记',
  '、',
  '二级巡视员',
  '姓名',
  '性别',
  '民族',
  '出生年月',
  '现任职务',
  '拟任职务',
  '公示时间',
  '2025年12月22日',
  '至',
  '12月29日',
  '联系电话',
  '0571-12380',
  '邮编',
  '310025',
  '中共浙江省委组织部',
  '以下同志',
  '𬱖',
  '—1—',
  '\f',
  '12',
  '一、',
  '更正公告',
  '撤回',
);
const soup = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  soup,
  fc.tuple(fc.constantFrom(...texts), soup).map(([text, more]) => text + more),
);

const bare = (text: string) => text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad\u0000-\u001f\u007f-\u0085]/gu, '');
/** Fields whose value is the printed words themselves. */
const PRINTED = NOMINEE_FIELDS.filter(
  (field) =>
    !['birth', 'partyJoined', 'workStarted', 'city', 'proposedCity', 'proposal', 'politicalStatus'].includes(field),
);

function spansOf(notice: Notice): Span[] {
  const { spans, nominees } = toRecord(notice);
  return [
    ...spans,
    ...nominees.flatMap((nominee) => [nominee.span, ...nominee.spans]),
    ...notice.diagnostics.map(({ span }) => span),
  ];
}

test('any text gives an answer', () => {
  fc.assert(
    fc.property(anything, (text) => Array.isArray(parseNotices(text, {}).notices)),
    { numRuns: 400 },
  );
});

test('every span lies in the text, and none cuts a character of two units', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const span of parseNotices(text, {}).notices.flatMap(spansOf)) {
        expect(span.start <= span.end && span.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('a printed value is the words of its span without their white space', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const nominee of parseNotices(text, {}).notices.flatMap((notice) => notice.nominees)) {
        for (const field of PRINTED) {
          const reading = nominee[field];
          if (reading.certainty === 'stated')
            expect(bare(text.slice(reading.span.start, reading.span.end))).toContain(bare(reading.value).slice(0, 1));
          if (reading.certainty === 'stated' && !text.includes('—1—'))
            expect(bare(text.slice(reading.span.start, reading.span.end))).toBe(bare(reading.value));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('what a nominee states lies in its block, and blocks do not overlap', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { nominees } of parseNotices(text, {}).notices) {
        nominees.forEach((nominee, index) => {
          const before = nominees[index - 1];
          if (before !== undefined) expect(before.span.end).toBeLessThanOrEqual(nominee.span.start);
          for (const field of NOMINEE_FIELDS) {
            const reading = nominee[field];
            if (reading.certainty === 'stated') expect(contains(nominee.span, reading.span)).toBe(true);
          }
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('parsing twice is equal', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(parseNotices(text, {})).toEqual(parseNotices(text, {}));
    }),
    { numRuns: 50 },
  );
});

const ARTICLES = [
  '老街修缮完工\n\n本报讯 (记者 何小舟) 9月3日,东门老街重新开放。区文旅局局长表示,今后将引入更多老字号。咨询电话:88001122。\n\n',
  '停电预告\n\n9月26日7:00-17:00 10千伏东门线停电。咨询电话:95598。\n东门供电公司\n2016年9月21日\n\n',
  '网站首页 > 通知公告\n\n',
];

test('an unrelated article before or after changes no record', () => {
  for (const text of texts) {
    for (const article of ARTICLES) {
      expect(plainRecords(`${article}${text}`)).toEqual(plainRecords(text));
      expect(plainRecords(`${text}\n\n\n${article}`)).toEqual(plainRecords(text));
    }
  }
});

test('half width for full width changes no value but its print', () => {
  const fold = (value: unknown) => JSON.stringify(value).normalize('NFKC');
  for (const text of texts)
    expect(fold(plainRecords(text.replace(/[，；：（）]/gu, (mark) => mark.normalize('NFKC'))))).toEqual(
      fold(plainRecords(text)),
    );
});

test('zero-width characters anywhere change no record', () => {
  for (const text of texts) expect(plainRecords([...text].join('\u200b'))).toEqual(plainRecords(text));
});

/** Where layouts break a line inside a sentence: between two characters of a nominee's words, never at their edges. */
const SENTENCES =
  '温州市市管干部任前公示\n\n现将沈芮等2名同志任前公示如下：\n\n沈芮，女，汉族，1972年4月生，省委党校研究生，法学硕士，中共党员，现任温州市财政局副局长、一级调研员，拟任市直单位正职。\n\n顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任文成县委副书记，拟提名为县（市、区）政协主席候选人。\n\n公示时间：2024年6月15日至2024年6月21日。如有反映，请与市委组织部干部监督处联系，电话：0577-12380。\n\n中共温州市委组织部\n2024年6月14日\n';

test('a break or a space inside a nominee changes no record', () => {
  const [start, end] = [SENTENCES.indexOf('沈芮，女') + 1, SENTENCES.indexOf('\n\n公示时间') - 1];
  const plain = plainRecords(SENTENCES);
  const between = SENTENCES.indexOf('顾维东');
  for (let at = start; at < end; at++) {
    if (Math.abs(at - between) <= 3) continue;
    for (const gap of ['\n', '\n\n', '　', '\n— 1 —\n'])
      expect(
        plainRecords(SENTENCES.slice(0, at) + gap + SENTENCES.slice(at)),
        `${gap} at ${SENTENCES.slice(at, at + 6)}`,
      ).toEqual(plain);
  }
});
