import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { idsThatStandTwice } from '../steps/axe';
import { arrowToSecond, expectRing } from '../steps/keys';
import { inLanguage, languages, words } from '../steps/language';
import { withOwnDatabase } from '../steps/own-database';
import { test } from '../steps/own-site';

const notice = `市管干部任前公示通告

经研究,决定对王小明等1名同志予以任前公示,征求广大干部、群众的意见。

公示时间:从2025年12月22日起到12月29日止。
联系电话:0576-12380、027-84696666-8112、010-88889999转6011(受理时间为上午8:30—12:00,下午14:00—17:30)。
电话/传真:0576-88881234
手机短信:18905712380、18905712381
电子邮箱:jubao@example.cn、gbjd@example.cn
举报网站:www.example.cn、https://12380.example.cn/tz
通讯地址:台州市某路1号,邮编:318000。

中共台州市委组织部
2025年12月22日

王小明,男,汉族,1970年1月生,大学,中共党员,现任台州市某局局长,拟任台州市某局书记。
`;

const withoutPhone = `乡镇领导干部任前公示通告

经研究,决定对王小亮等1名同志予以任前公示,征求广大干部、群众的意见。

公示时间:从2025年12月22日起到12月29日止。
来信来访时间:上午8:30—11:30
通讯地址:台州市某路2号,邮编:318000。

中共台州市委组织部
2025年12月22日

王小亮,男,汉族,1971年2月生,大学,中共党员,现任台州市某局副局长,拟任台州市某局局长。
`;

const withoutAddress = `街道领导干部任前公示通告

经研究,决定对王小晶等1名同志予以任前公示,征求广大干部、群众的意见。

公示时间:从2025年12月22日起到12月29日止。
受理单位:台州市委组织部干部监督科
受理时间:上午8:30—11:30
电子邮箱:jiedao@example.cn

中共台州市委组织部
2025年12月22日

王小晶,女,汉族,1972年3月生,大学,中共党员,现任台州市某局副局长,拟任台州市某街道党工委书记。
`;

const FOLLOWED = [
  'tel:057612380',
  'tel:02784696666;ext=8112',
  'tel:01088889999;ext=6011',
  'tel:057688881234',
  'sms:18905712380',
  'sms:18905712381',
  'http://www.example.cn',
  'https://12380.example.cn/tz',
  'mailto:jubao@example.cn',
  'mailto:gbjd@example.cn',
];

async function expectManyChannels(page: Page, language: (typeof languages)[number]): Promise<void> {
  const comment = page.getByRole('region', { name: words[language].notice.sections.comment }).locator('dl');
  const followed = await comment
    .locator('a:not([href^="#"])')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(followed).toEqual(FOLLOWED);
  const { copy, copied } = words[language].cite;
  await expect(comment.getByRole('button', { name: new RegExp(`^${copy} `) })).toHaveCount(FOLLOWED.length + 2);
  for (const channel of ['010-88889999转6011', 'gbjd@example.cn', '台州市某路1号']) {
    const button = comment.getByRole('button', { name: `${copy} ${channel}` });
    await expect(async () => {
      await button.click();
      await expect(button).toContainText(copied, { timeout: 500 });
    }).toPass();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(channel);
  }
  const hours = language === 'zh' ? '上午8:30—12:00' : '8:30–12:00';
  await expect(comment.locator('div', { hasText: '010-88889999' })).toContainText(hours);
  expect(await idsThatStandTwice(page)).toEqual([]);
}

async function expectHoursOfVisits(page: Page, language: (typeof languages)[number]): Promise<void> {
  const comment = page.getByRole('region', { name: words[language].notice.sections.comment }).locator('dl');
  const address = comment.locator('div', { hasText: '台州市某路2号' });
  const hours = address.getByRole('link', { name: language === 'zh' ? '上午8:30—11:30' : '8:30–11:30' });
  await expect(hours).toHaveAttribute('href', /^#w-/);
}

async function expectOfficeWithHours(page: Page, language: (typeof languages)[number]): Promise<void> {
  const comment = page.getByRole('region', { name: words[language].notice.sections.comment }).locator('dl');
  const { office, hours } = words[language].channels.kinds;
  const row = (label: string) => comment.locator('div').filter({ has: page.getByText(label, { exact: true }) });
  await expect(row(office)).toContainText('台州市委组织部干部监督科');
  await expect(row(hours)).toContainText(language === 'zh' ? '上午8:30—11:30' : '8:30–11:30');
}

async function expectArrows(page: Page): Promise<void> {
  const rows = page.getByRole('main').getByRole('listitem').locator('a[href*="/notices/"]');
  await expect(rows).toHaveCount(4);
  await arrowToSecond(page, rows);
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('ArrowDown');
  await expect(rows.nth(3)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.nth(1)).toBeFocused();
  await expectRing(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/notices\/[\w-]{36}\?/);
  await page.goBack();
  await expect(rows).toHaveCount(4);
}

test('several notices: the arrows go through them, each of many channels can be followed and copied, visits have hours without a phone, and so has an office without an address', async ({
  page,
  context,
  serve,
}, info) => {
  test.slow();
  const file = info.outputPath('notice.txt');
  await writeFile(file, notice);
  const another = info.outputPath('without-phone.txt');
  await writeFile(another, withoutPhone);
  const third = info.outputPath('without-address.txt');
  await writeFile(third, withoutAddress);
  await withOwnDatabase([file, another, third, 'lib/parse/corpus/wuchuan-key-value.txt'], async (databaseUrl) => {
    const { origin } = await serve({ databaseUrl });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    for (const language of languages) {
      await page.goto(origin + inLanguage(language, '/notices?on=2025-12-25'));
      await expectArrows(page);
      await page.getByRole('link', { name: '市管干部任前公示通告' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('市管干部任前公示通告');
      await expectManyChannels(page, language);
      await page.goBack();
      await page.getByRole('link', { name: '乡镇领导干部任前公示通告' }).click();
      await expectHoursOfVisits(page, language);
      await page.goBack();
      await page.getByRole('link', { name: '街道领导干部任前公示通告' }).click();
      await expectOfficeWithHours(page, language);
    }
  });
});
