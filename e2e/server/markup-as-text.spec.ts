import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { inLanguage, languages } from '../steps/language';
import { change, withOwnDatabase } from '../steps/own-database';
import { test } from '../steps/own-site';

const markup = '<script>alert(1)</script>';
const image = '<img src=x onerror="alert(2)">';

const notice = `市管干部任前公示通告

经研究,决定对王小明等1名同志予以任前公示,征求广大干部、群众的意见。

公示时间 从2025年12月22日起到12月29日止。
联系电话:0570-12380

中共台州市委组织部
2025年12月22日

王小明,男,汉族,1970年1月生,大学,中共党员,现任台州市<script>alert(3)</script>局局长,拟任台州市<b>某局</b>书记。
`;

test('a nominee who is called <script> is shown as text, and nothing runs', async ({ page, serve }, info) => {
  const file = info.outputPath('notice.txt');
  await writeFile(file, notice);
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && ran.push(message.text()));

  await withOwnDatabase([file], async (databaseUrl) => {
    // no reader takes such a name for one; what is stored is shown as text whatever it is
    await change(databaseUrl, 'UPDATE "Nominee" SET "name" = $1', [markup]);
    await change(databaseUrl, 'UPDATE "Notice" SET "title" = $1, "issuer" = $2', [markup, image]);
    const { origin } = await serve({ databaseUrl });
    for (const language of languages) {
      await page.goto(origin + inLanguage(language, '/?on=2025-12-25'));
      await expect(page.getByRole('main').getByText(markup).first()).toBeVisible();
      await page.goto(origin + inLanguage(language, '/nominees?on=2025-12-25'));
      await expect(page.getByRole('rowheader')).toContainText(markup);
      await expect(page.getByRole('main')).toContainText('台州市<b>某局</b>');
      await page.getByRole('rowheader').getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(markup);
      await expect(page).toHaveTitle(new RegExp(markup.replace(/[()]/g, '\\$&')));
      await page.getByRole('main').locator('header').getByRole('link', { name: markup }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup);
      await expect(page.getByRole('main')).toContainText(image);
      await page.goto(origin + inLanguage(language, `/nominees?q=${encodeURIComponent(markup)}`));
      await expect(page.getByRole('searchbox')).toHaveValue(markup);
      await expect(page.locator('main img, main script, main b:has-text("某局")')).toHaveCount(0);
    }
  });
  expect(ran).toEqual([]);
});
