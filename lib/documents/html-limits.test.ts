import { expect, test } from 'vitest';
import { tooIntricate } from './html-limits';

test.each([
  ['nested tags', '<div>'.repeat(6_000), 'levels'],
  ['tags without end', '<i>'.repeat(500_001), 'tags'],
  ['attributes without end', `<p ${'a b '.repeat(40_000)}>`, 'attributes'],
  ['attributes without end, apart by slashes', `<p ${'a/b/'.repeat(40_000)}>`, 'attributes'],
])('%s are too much', (_, html, word) => {
  expect(tooIntricate(html)).toContain(word);
});

test.each([
  ['many paragraphs without end tags', '<p>甲'.repeat(100_000)],
  ['many rows without end tags', `<table>${'<tr><td>甲<td>乙'.repeat(50_000)}`],
  ['many breaks and pictures', '<br><img src="a.png">'.repeat(100_000)],
  ['a picture within an address', `<img src="data:image/png;base64,${'aB/+'.repeat(100_000)}">`],
  ['words without tags', '甲<乙'.repeat(100_000)],
])('%s are a page', (_, html) => {
  expect(tooIntricate(html)).toBeNull();
});

test('a page of open brackets is looked at once', () => {
  const started = performance.now();
  tooIntricate('<a/'.repeat(3_000_000));
  tooIntricate('<a '.repeat(3_000_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
