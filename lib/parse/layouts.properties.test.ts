import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRecord } from '../notice/record';
import { parseNotices } from './parse-notices';
import { plainRecords } from './plain-records';

const folder = new URL('./corpus/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const anyText = fc.constantFrom(...texts);
const anyWords = fc.string({
  unit: fc.constantFrom('𬱖', '李', '，', '男', '\n', '公示', '拟任', '现任', '\u200b', 'é'),
});

/** Invented news: sentences that end, with numbers, dates and posts that are nobody's. */
const sentence = fc.constantFrom(
  '9月3日上午，东门老街重新开放。',
  '区文旅局局长表示，今后将引入更多老字号。',
  '咨询电话：88001122。',
  '据统计，受益居民达3.2万户。',
  '年龄最大的1947年10月出生。',
  '“我们等这一天很久了。”市民陈先生说。',
);
const news = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => `老街修缮完工\n\n本报讯（记者 何小舟）${paragraphs.map((one) => one.join('')).join('\n')}\n\n`);

test('any news before and after a notice changes none of its records', () => {
  fc.assert(
    fc.property(anyText, news, news, (text, before, after) => {
      expect(plainRecords(`${before}${text}\n\n${after}`)).toEqual(plainRecords(text));
    }),
    { numRuns: 60 },
  );
});

test('news alone holds no notice', () => {
  fc.assert(
    fc.property(fc.array(news, { maxLength: 4 }), (articles) => {
      expect(plainRecords(articles.join(''))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the ends of lines of another system change no record', () => {
  for (const text of texts)
    for (const end of ['\r\n', '\r', '\u2028'])
      expect(plainRecords(text.replaceAll('\n', end))).toEqual(plainRecords(text));
});

test('blank lines, padding and a mark of order around a text change no record', () => {
  const around = fc.string({ unit: fc.constantFrom('\n', '　', '\ufeff', '\u200b', '\r\n'), maxLength: 8 });
  fc.assert(
    fc.property(anyText, around, around, (text, before, after) => {
      expect(plainRecords(`${before}\n${text}\n${after}`)).toEqual(plainRecords(text));
    }),
    { numRuns: 60 },
  );
});

test('padding before a line changes no record', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }), (text, widths) => {
      const padded = text
        .split('\n')
        .map((line, at) => (line === '' || line.includes('\t') ? line : '　'.repeat(widths[at] ?? 0) + line));
      expect(plainRecords(padded.join('\n'))).toEqual(plainRecords(text));
    }),
    { numRuns: 60 },
  );
});

test('no span cuts a character of two units', () => {
  const cuts = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(2000), anyWords), { maxLength: 6 }), (text, inserted) => {
      const changed = inserted.reduce((all, [at, words]) => all.slice(0, at) + words + all.slice(at), text);
      for (const notice of parseNotices(changed, {}).notices) {
        const { span, spans, nominees, diagnostics } = toRecord(notice);
        const places = [span, ...spans, ...diagnostics, ...nominees.flatMap((one) => [one.span, ...one.spans])];
        for (const { start, end } of places) expect(cuts(changed, start) || cuts(changed, end)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('words of one nominee change no value of another', () => {
  const [before, after] = [
    '温州市市管干部任前公示\n\n现将沈芮等2名同志任前公示如下：\n\n',
    '\n\n顾维东，男，畲族，1969年12月生，大学，民盟盟员，现任市图书馆馆长，拟任市直单位正职。\n\n公示时间：2024年6月17日至2024年6月21日。联系电话：0577-12380。\n\n中共温州市委组织部\n2024年6月14日\n',
  ];
  const people = fc.constantFrom('汉族', '回族', '土家族', '维吾尔族', '布依族');
  const post = fc.constantFrom('市财政局副局长', '文成县委副书记、一级调研员', '市总工会党组成员（挂职）');
  const months = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.constantFrom('男', '女'), people, months, post, post, (gender, ethnicity, month, now, next) => {
      const first = `沈芮，${gender}，${ethnicity}，1972年${month}月生，大学，中共党员，现任${now}，拟任${next}。`;
      const [record] = plainRecords(before + first + after);
      const birth = `1972-${String(month).padStart(2, '0')}`;
      expect(record?.nominees).toMatchObject([
        { name: '沈芮', gender, ethnicity, birth, currentPost: now, proposedPost: next },
        { name: '顾维东', gender: '男', ethnicity: '畲族', birth: '1969-12', currentPost: '市图书馆馆长' },
      ]);
    }),
    { numRuns: 80 },
  );
});
