import type { Page } from '@playwright/test';
import { inLanguage, type Language, languages, words } from '../steps/language';
import { expectNames } from '../steps/nominee-list';
import { expect, test } from '../steps/site';

function box(page: Page, language: Language) {
  return page.getByRole('combobox', { name: words[language].searchBox.label });
}

for (const language of languages) {
  const said = words[language];

  test.describe(`the one search, ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(inLanguage(language, '/cities?on=2025-12-25'));
    });

    for (const question of [
      'lizhilong',
      'Lǐ Zhìlóng',
      'lzl',
      'zhilong',
      '李志',
      '李志龍',
      'ＬＩ　ｚｈｉｌｏｎｇ',
      '拱墅 李',
    ]) {
      test(`finds 李志龙 by ${question}`, async ({ page }) => {
        await box(page, language).fill(question);
        await box(page, language).press('Enter');
        await expect(page).toHaveURL(/\/search\?/);
        await expectNames(page, ['李志龙']);
      });
    }

    test('groups what it finds, each group with the way to all of it', async ({ page }) => {
      await box(page, language).fill('市委');
      await page.getByRole('button', { name: said.searchBox.go }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('市委');
      const all = page
        .getByRole('main')
        .getByRole('link', { name: language === 'zh' ? /^全部\d+名人选/ : /^All \d+ nominees/ });
      const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
      await all.click();
      await expect(page).toHaveURL(/\/nominees\?q=/);
      await expect(page.getByRole('rowheader')).toHaveCount(count);
    });

    test('leads to a city', async ({ page }) => {
      await box(page, language).fill(language === 'zh' ? '台州' : 'taizhou');
      await box(page, language).press('Enter');
      const cities = page.getByRole('region', { name: said.searchPage.cities });
      await cities.getByRole('link').first().click();
      await expect(page).toHaveURL(/\/cities\/\d{6}\?on=2025-12-25/);
    });

    test('offers the name that was meant where nobody bears the one that was typed', async ({ page }) => {
      for (const typed of ['李智龙', 'lizilong', 'lizhilomg', 'Li Zhilnog', 'lizhilog']) {
        await box(page, language).fill(typed);
        await box(page, language).press('Enter');
        await expect(page.getByRole('main')).toContainText(said.searchPage.similar);
        await page.getByRole('main').getByRole('button', { name: '李志龙', exact: true }).click();
        await expectNames(page, ['李志龙']);
      }
    });

    test('offers the city that was meant, here and in the list of nominees', async ({ page }) => {
      for (const typed of ['台洲', 'taizou'])
        for (const list of ['/search', '/nominees']) {
          await page.goto(inLanguage(language, `${list}?on=2025-12-25&q=${encodeURIComponent(typed)}`));
          await expect(page.getByRole('main')).toContainText(said.searchPage.similar);
          const city = page.getByRole('main').getByRole('link', { name: language === 'zh' ? '台州' : 'Taizhou' });
          await expect(city.and(page.locator('[href*="331000"]'))).toBeVisible();
        }
    });

    test('offers the words of a post that were meant as a link, here and in the lists', async ({ page }) => {
      const english = { 财政局: 'Bureau of Finance', 组织部: 'Organization Department' };
      const link = (words: keyof typeof english) => {
        const name = language === 'zh' ? words : `${english[words]} ${words}`;
        return page.getByRole('main').getByRole('link', { name, exact: true });
      };
      for (const typed of ['财征局', 'caizhengju']) {
        await box(page, language).fill(typed);
        await box(page, language).press('Enter');
        await expect(page.getByRole('main')).toContainText(said.searchPage.similar);
        await link('财政局').click();
        await expect(page).toHaveURL(/\/search\?.*on=2025-12-25/);
        await expectNames(page, ['金水法']);
      }
      await page.goto(inLanguage(language, '/nominees?city=330600&on=2025-12-25&q=财征局'));
      await link('财政局').click();
      await expect(page).toHaveURL(/\/nominees\?.*city=330600/);
      await expectNames(page, ['金水法']);
      await page.goto(inLanguage(language, '/notices?on=2025-12-25&q=组只部'));
      await link('组织部').click();
      await expect(page).toHaveURL(/\/notices\?/);
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('1');
      // notices are not found by the posts in them, the search is
      await page.goto(inLanguage(language, '/notices?on=2025-12-25&q=财征局'));
      await link('财政局').click();
      await expectNames(page, ['金水法']);
    });

    test('suggests the words of a post that were meant', async ({ page }) => {
      const option = page.getByRole('listbox', { name: said.searchBox.list }).getByRole('option');
      // what is typed is heard as soon as the page's script runs
      await expect(async () => {
        await box(page, language).fill('');
        await box(page, language).fill('市委输记');
        await expect(option).toHaveText([/^市委书记/], { timeout: 2_000 });
      }).toPass();
    });

    test('suggests while the reader types, by keyboard alone', async ({ page }) => {
      // the key is heard as soon as the page's script runs
      await expect(async () => {
        await page.keyboard.press('/');
        await expect(box(page, language)).toBeFocused({ timeout: 500 });
      }).toPass();
      await expect(box(page, language)).toHaveValue('');
      await page.keyboard.type('lzl');
      const list = page.getByRole('listbox', { name: said.searchBox.list });
      await expect(list.getByRole('option').first()).toContainText('李志龙');
      await expect(box(page, language)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(list.getByRole('option', { selected: true })).toContainText('李志龙');
      await page.keyboard.press('Escape');
      await expect(list).toBeHidden();
      await expect(box(page, language)).toHaveValue('lzl');
      await page.keyboard.press('ArrowDown');
      await expect(list).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/persons\/[\w-]+\?on=2025-12-25/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('李志龙');
    });

    test('leaves / to those who type it elsewhere', async ({ page }) => {
      await page.goto(inLanguage(language, '/nominees'));
      const field = page.getByRole('searchbox', { name: said.search.label.nominees });
      await field.click();
      await page.keyboard.type('a/b');
      await expect(field).toHaveValue('a/b');
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the one search is a form', async ({ page }) => {
    await page.goto('/?on=2025-12-25');
    await box(page, 'zh').fill('lzl');
    await box(page, 'zh').press('Enter');
    await expect(page).toHaveURL(/\/search\?on=2025-12-25&q=lzl/);
    await expectNames(page, ['李志龙']);
  });
});

test('suggestions are answered as data, also for nothing', async ({ request }) => {
  expect(await (await request.get('/suggest')).json()).toEqual({ items: [] });
  const answer = await request.get('/suggest?q=lzl&on=2025-12-25');
  expect(answer.headers()['cache-control']).toBe('private, max-age=60');
  expect((await answer.json()).items[0]).toMatchObject({ kind: 'nominee', words: '李志龙' });
});
