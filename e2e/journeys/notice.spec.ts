import { inLanguage, languages, words } from '../steps/language';
import { expect, test } from '../steps/site';
import { nominees, title } from '../steps/sample-notice';

for (const language of languages) {
  test.describe(`the notice on 2025-12-25, ${language}`, () => {
    const said = words[language];

    test.beforeEach(async ({ page, sample }) => {
      await page.goto(inLanguage(language, `${sample.notice}?on=2025-12-25`));
    });

    test('says what it is, from whom, and what is left of its window', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      const head = page.getByRole('main').locator('header');
      await expect(head).toContainText('中共浙江省委组织部');
      await expect(head).toContainText(said.status.open);
      await expect(head).toContainText(language === 'zh' ? /还剩\s*3\s*个工作日/ : /3\s*working days left/);
    });

    test('gives title and issuer in English beside the Chinese, on English pages alone', async ({ page }) => {
      const head = page.getByRole('main').locator('header');
      for (const english of [
        'Notice before appointment of provincially managed officials in Zhejiang',
        'Organization Department of the CPC Zhejiang Provincial Committee',
      ])
        await expect(head.getByText(english)).toHaveCount(language === 'en' ? 1 : 0);
    });

    test('explains each day of the window', async ({ page }) => {
      const days = page.getByRole('table', { name: said.days.caption });
      await expect(days.getByRole('row')).toHaveCount(9);
      const weekend = language === 'zh' ? /12月27日.*周六.*周末，不计/ : /Sat 27 Dec.*weekend, not counted/;
      await expect(days.getByRole('row', { name: weekend })).toHaveCount(1);
      const last = language === 'zh' ? /12月29日.*第6个.*截止日，计入/ : /29 Dec.*6.*closing day, counted/;
      await expect(days.getByRole('row', { name: last })).toHaveCount(1);
    });

    test('cites the paper behind the calendar and the words of the regulation', async ({ page }) => {
      const section = page.getByRole('region', { name: said.window.title });
      await expect(section).toContainText('国办发明电〔2024〕12号');
      await expect(section).toContainText('公示期不少于五个工作日');
      await expect(section.getByText(said.dayCount.how)).toBeVisible();
    });

    test('checks the five working days by both ways of counting', async ({ page }) => {
      const section = page.getByRole('region', { name: said.window.title });
      await expect(section).toContainText(language === 'zh' ? '首日计入：6个' : 'First day counted: 6');
      await expect(section).toContainText(language === 'zh' ? '首日不计：5个' : 'First day not counted: 5');
      await expect(section).toContainText(said.fiveDays.conclusion.meets);
    });

    test('gives each way to comment, ready to be followed', async ({ page }) => {
      const section = page.getByRole('region', { name: said.notice.sections.comment });
      const record = section.locator('dl');
      await expect(record.getByRole('link', { name: '0571-12380' })).toHaveAttribute('href', 'tel:057112380');
      await expect(record.getByRole('link', { name: '18905712380' })).toHaveAttribute('href', 'sms:18905712380');
      await expect(record.getByRole('link', { name: /zj12380/ })).toHaveAttribute(
        'href',
        /^http:\/\/www\.zj12380\.gov\.cn\/?$/,
      );
      await expect(record).toContainText('杭州市省府大楼三号楼');
      await expect(record).toContainText('310025');
      await expect(record).toContainText(language === 'zh' ? '上午8:30—12:00' : '8:30–12:00');
    });

    test('asks for no comment once the window has closed, and tells how comments were taken', async ({
      page,
      sample,
    }) => {
      await page.goto(inLanguage(language, `${sample.notice}?on=2025-12-30`));
      const head = page.getByRole('main').locator('header');
      await expect(head.getByRole('link', { name: said.notice.howToComment, exact: true })).toHaveCount(0);
      await head.getByRole('link', { name: said.notice.howCommentsWereTaken }).click();
      const section = page.getByRole('region', { name: said.notice.sections.commentOver, exact: true });
      await expect(section).toContainText(said.channels.over);
    });

    test('declares twelve, and twelve were read', async ({ page }) => {
      const section = page.getByRole('region', { name: said.notice.sections.count });
      await expect(section).toContainText(new RegExp(`${said.count.declared}\\s*12\\s*=\\s*${said.count.read}\\s*12`));
      await expect(section).toContainText(said.count.agrees);
      await expect(section.getByRole('listitem')).toContainText([/主任候选人.*7/, /设区市政协.*4/, /副省级.*1/]);
      const english = 'Candidate for Vice-Chairperson of the CPPCC Committee of a sub-provincial city';
      await expect(section.getByText(english)).toHaveCount(language === 'en' ? 1 : 0);
    });

    test('lists the twelve nominees with their posts, in its own order', async ({ page }) => {
      const records = page.getByRole('region', { name: said.notice.sections.nominees }).getByRole('article');
      await expect(records.getByRole('heading')).toContainText(nominees.map((nominee) => nominee[language]));
      await expect(records).toContainText(nominees.map(({ post }) => post));
    });

    test('leads from a value to the words it was read from, and back', async ({ page }) => {
      const section = page.getByRole('region', { name: said.notice.sections.count });
      await section.getByRole('link', { name: '12' }).first().click();
      await expect(page).toHaveURL(/#w-declaredCount$/);
      const read = page.locator('#w-declaredCount');
      await expect(read).toHaveText('12');
      await expect(read).toBeInViewport();
      await read.click();
      await expect(page).toHaveURL(/#f-declaredCount$/);
    });

    test('says which items it prints, and leads to a letter that names the page', async ({ page, sample }) => {
      const disclosed = page.getByRole('region', { name: said.notice.sections.disclosure });
      await expect(disclosed.getByRole('row', { name: new RegExp(`^${said.fields.birth} 12/12$`) })).toHaveCount(1);
      const unsaid = new RegExp(`^${said.fields.nativePlace} ${said.disclosure.none}$`);
      await expect(disclosed.getByRole('row', { name: unsaid })).toHaveCount(1);
      await page.getByRole('main').getByRole('link', { name: said.report.link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.report.title);
      await expect(page.locator('.letter')).toContainText(sample.notice);
    });

    test('ends with where it comes from and shows no other article of the page', async ({ page }) => {
      const source = page.getByRole('region', { name: said.notice.sections.source, exact: true });
      await expect(source).toContainText(/sha256\s*[0-9a-f]{64}/);
      await expect(page.getByRole('main')).not.toContainText('图书角');
    });
  });
}
