import { inLanguage, languages } from '../steps/language';
import { expect, test } from '../steps/site';

const long = '长'.repeat(1000);

const junk = [
  '/nominees?page=-1',
  '/nominees?page=0',
  '/nominees?page=99999999999999999999',
  '/nominees?page=1e3',
  '/nominees?page=2.5',
  '/nominees?city=abc',
  '/nominees?city=999999',
  "/nominees?city=330100'--",
  '/nominees?city=330100&city=331000',
  '/nominees?province=xx',
  '/nominees?state=xx',
  '/nominees?kind=__proto__',
  '/nominees?gender=x',
  '/nominees?born=1980-1970',
  '/nominees?born=99999',
  '/nominees?sort=constructor',
  '/nominees?q=%00',
  '/nominees?q=a%00b',
  '/nominees?q=%25_%5C',
  '/nominees?q=%F0%9F%98%80%ED%A0%80',
  '/nominees?q=',
  '/nominees?q[]=x&q[a]=y',
  '/nominees?q=x&q=y&on=2025-12-25&on=2025-12-26',
  `/nominees?q=${encodeURIComponent(long)}`,
  '/nominees?__proto__=x&constructor=y&toString=z',
  '/nominees?on=%00',
  '/nominees?on=0000-00-00',
  '/nominees?on=275760-09-14',
  '/notices?page=-1&state=xx&city=abc&q=%00',
  '/notices?province=330000&province=x',
  '/notices?page=1000000',
  '/?on=-1&city=%FF',
  '/?%E0%A4%A',
  '/cities?x=%',
] as const;

for (const language of languages) {
  test(`a filter that means nothing is left out and named, never an error, ${language}`, async ({ request }) => {
    for (const path of junk) {
      const answer = await request.get(inLanguage(language, path));
      expect.soft(answer.status(), path.slice(0, 60)).toBe(200);
      expect.soft(await answer.text(), path.slice(0, 60)).toContain('</main>');
    }
  });

  test(`the page says which filters it left out, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees?city=abc&state=xx&gender=%E5%A5%B3&on=2025-12-25'));
    await expect(page.getByRole('main')).toContainText(
      language === 'zh' ? '网址里有读不懂的条件' : 'could not be understood',
    );
    await expect(page.getByRole('rowheader')).toHaveCount(1);
  });
}

test('a page past the last is the last', async ({ page }) => {
  await page.goto('/nominees?page=1000');
  await expect(page.getByRole('rowheader')).toHaveCount(12);
});

test('an address longer than any question is refused as the reader’s mistake', async ({ request }) => {
  const answer = await request.get(`/nominees?q=${'x'.repeat(100_000)}`);
  expect([400, 414, 431]).toContain(answer.status());
});
