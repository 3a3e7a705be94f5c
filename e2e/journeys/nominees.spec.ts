import { inLanguage, languages, words } from '../steps/language';
import { expectNames, sortLink } from '../steps/nominee-list';
import { expect, test } from '../steps/site';
import { nominees } from '../steps/sample-notice';

const byBirth = [
  '金水法',
  '陈科强',
  '吕婷婷',
  '张永明',
  '李志龙',
  '黄人川',
  '陈建斌',
  '李坚',
  '王宽民',
  '褚惠斌',
  '刘云华',
  '李忠伟',
];
const byName = [
  '陈建斌',
  '陈科强',
  '褚惠斌',
  '黄人川',
  '金水法',
  '李坚',
  '李志龙',
  '李忠伟',
  '刘云华',
  '吕婷婷',
  '王宽民',
  '张永明',
];

for (const language of languages) {
  test(`a visitor browses the twelve nominees, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/?on=2025-12-25'));
    const chapters = page.getByRole('navigation', { name: words[language].site.navigation });
    await chapters.getByRole('link', { name: words[language].site.chapters.nominees, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].nominees.title);
    await expectNames(
      page,
      nominees.map(({ zh }) => zh),
    );
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      language === 'zh' ? '12名人选' : '12 nominees',
    );
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows).toContainText(nominees.map(({ post }) => post));
  });

  test(`a visitor puts the nominees in another order, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/nominees'));
    await sortLink(page, language, 'birth').click();
    await expect(page).toHaveURL(/[?&]sort=birth$/);
    await expectNames(page, byBirth);
    await expect(sortLink(page, language, 'birth')).toHaveAttribute('aria-current', 'true');
    await sortLink(page, language, 'name').click();
    await expect(page).toHaveURL(/[?&]sort=name$/);
    await expectNames(page, byName);
    await sortLink(page, language, 'notice').click();
    await expectNames(
      page,
      nominees.map(({ zh }) => zh),
    );
  });
}
