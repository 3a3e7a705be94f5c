import { inLanguage, languages, words } from '../steps/language';
import { namesWhere, nominees } from '../steps/sample-notice';
import { expect, test } from '../steps/site';

for (const language of languages) {
  test.describe(`subscribing and taking away, ${language}`, () => {
    const said = words[language];

    test('a filtered list leads to its own calendar', async ({ page, request }) => {
      await page.goto(inLanguage(language, '/notices?city=331000&page=1'));
      const ways = page.getByRole('navigation', { name: said.takeaway.label });
      await ways.getByRole('link', { name: said.takeaway.how }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.subscribe.title);
      const open = page.getByRole('link', { name: said.subscribe.calendar.open });
      const address = (await open.getAttribute('href')) ?? '';
      expect(address).toMatch(/^webcal:\/\/.*\/notices\.ics\?city=331000$/);
      const calendar = await request.get(address.replace(/^webcal:/, 'http:'));
      expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      const text = (await calendar.text()).replaceAll('\r\n ', '');
      expect(text).toContain('DTSTART;VALUE=DATE:20251222\r\nDTEND;VALUE=DATE:20251230');
      expect(text.match(/^UID:/gm)).toHaveLength(2);
      for (const { zh } of nominees) expect(text).not.toContain(zh);
    });

    test('all women are taken away as a table', async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees?gender=%E5%A5%B3'));
      const ways = page.getByRole('navigation', { name: said.takeaway.label });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        ways.getByRole('link', { name: said.takeaway.endings.csv, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^gongshi-nominees-gender-female-\d{4}-\d\d-\d\d\.csv$/);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const [heads = '', ...rows] = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
      expect(heads.charCodeAt(0)).toBe(0xfeff);
      expect(heads).toContain(`,${said.table.heads.name},`);
      const women = namesWhere(({ zh }) => zh === '吕婷婷');
      expect(rows).toHaveLength(women.length);
      for (const name of women) expect(rows.join()).toContain(`,${name},`);
    });

    test('the head of a list and of a city has the two ways that most look for', async ({ page }) => {
      for (const [path, table] of [
        ['/nominees?gender=%E5%A5%B3', '/nominees.csv?gender=%E5%A5%B3'],
        ['/notices?state=open', '/notices.csv?state=open'],
        ['/cities/331100', '/cities/331100.csv'],
      ] as const) {
        await page.goto(inLanguage(language, path));
        const head = page.getByRole('main').getByRole('paragraph').filter({ hasText: said.takeaway.endings.csv });
        await expect(head.getByRole('link', { name: said.takeaway.endings.csv })).toHaveAttribute(
          'href',
          inLanguage(language, table),
        );
        await expect(head.getByRole('link', { name: said.takeaway.how })).toBeInViewport();
      }
    });

    test('programs find the formats in the head of the page', async ({ page }) => {
      await page.goto(inLanguage(language, '/notices?state=closed'));
      const found = page.locator('link[rel=alternate][type="text/calendar"]');
      await expect(found).toHaveAttribute(
        'href',
        new RegExp(`${inLanguage(language, '/notices')}\\.ics\\?state=closed$`),
      );
      await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveCount(2);
    });
  });
}
