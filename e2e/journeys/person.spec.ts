import type { Page } from '@playwright/test';
import { inLanguage, type Language, languages, words } from '../steps/language';
import { expect, type Sample, test } from '../steps/site';
import { title } from '../steps/sample-notice';

async function openPerson(page: Page, language: Language, sample: Sample, name: string): Promise<void> {
  await page.goto(inLanguage(language, `${sample.persons.get(name) ?? ''}?on=2025-12-25`));
}

/** A fact with its mark: 载 stated, 推 inferred, 缺 not stated. */
function fact(page: Page, language: Language, label: string) {
  const facts = page.getByRole('region', { name: words[language].person.sections.facts });
  return facts.locator('dl > div').filter({ has: page.locator('dt').getByText(label, { exact: true }) });
}

for (const language of languages) {
  test.describe(`a person, ${language}`, () => {
    const said = words[language];

    test('is headed by the name, the window and the notice', async ({ page, sample }) => {
      await openPerson(page, language, sample, '李坚');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('李坚');
      const head = page.getByRole('main').locator('header');
      await expect(head).toContainText(language === 'zh' ? '还剩3个工作日' : '3 working days left');
      await expect(head).toContainText(language === 'zh' ? '第2名，共12名' : 'no. 2 of 12');
      await head.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    });

    test('gives the notice and the posts in English beside the Chinese, on English pages alone', async ({
      page,
      sample,
    }) => {
      await openPerson(page, language, sample, '李坚');
      const times = language === 'en' ? 1 : 0;
      const head = page.getByRole('main').locator('header');
      const called = 'Notice before appointment of provincially managed officials in Zhejiang';
      await expect(head.getByText(called)).toHaveCount(times);
      const trail = page.getByRole('region', { name: said.person.sections.trail });
      await expect(trail).toContainText('瑞安市委书记');
      await expect(trail.getByText('Secretary of the CPC Rui’an Municipal Committee')).toHaveCount(times);
    });

    test('moves from the current post to the proposed one, by the printed verb', async ({ page, sample }) => {
      await openPerson(page, language, sample, '李坚');
      const main = page.getByRole('main');
      const english = (post: string) => (language === 'zh' ? '' : post);
      const [from, to] = [
        english('Secretary of the CPC Rui’an Municipal Committee'),
        english(
          'Candidate for Vice-Chairperson of the Standing Committee of the People’s Congress of a prefecture-level city',
        ),
      ];
      await expect(main).toContainText(new RegExp(`${said.movement.current}\\s*${from}\\s*瑞安市委书记`));
      await expect(main).toContainText(language === 'zh' ? '拟提名' : 'proposed nomination');
      await expect(main).toContainText(
        new RegExp(`${said.movement.proposedPost}\\s*${to}\\s*设区市人大常委会副主任候选人`),
      );
    });

    test('has facts that are stated, inferred with the reason, or not stated', async ({ page, sample }) => {
      await openPerson(page, language, sample, '李坚');
      const birth = fact(page, language, said.fields.birth);
      await expect(birth.getByRole('img', { name: said.certainty.stated })).toHaveText('载');
      await expect(birth).toContainText(language === 'zh' ? '1971年5月' : 'May 1971');
      const city = fact(page, language, said.fields.city);
      await expect(city.getByRole('img', { name: said.certainty.inferred })).toHaveText('推');
      await expect(city).toContainText(language === 'zh' ? '温州' : 'Wenzhou');
      await expect(city).toContainText('瑞安');
      const next = fact(page, language, said.fields.proposedCity);
      await expect(next.getByRole('img', { name: said.certainty.absent })).toHaveText('缺');
      await expect(next).toContainText(said.facts.unstated);
    });

    test('shows the age as inferred, by the day that is shown', async ({ page, sample }) => {
      await openPerson(page, language, sample, '吕婷婷');
      const age = fact(page, language, said.facts.age);
      await expect(age.getByRole('img', { name: said.certainty.inferred })).toBeVisible();
      await expect(age).toContainText(language === 'zh' ? '56岁' : '56');
    });

    test('leads from a fact to its marked words in the source', async ({ page, sample }) => {
      await openPerson(page, language, sample, '吕婷婷');
      await fact(page, language, said.fields.birth).getByRole('link').click();
      await expect(page).toHaveURL(/#w-n8-birth$/);
      const source = page.getByRole('region', { name: said.person.sections.words });
      const marked = source.getByRole('link', { name: '1969年7月' });
      await expect(marked).toBeInViewport();
      await expect(marked).toHaveAttribute('id', 'w-n8-birth');
      for (const printed of ['女', '汉族', '省委党校研究生', '台州市委副秘书长、办公室主任、一级调研员', '拟提名']) {
        await expect(source.getByRole('link', { name: printed })).toHaveCount(1);
      }
    });

    test('says what the way would be where the printed posts tell it, as inferred', async ({ page, sample }) => {
      await page.goto(inLanguage(language, `${sample.persons.get('李坚') ?? ''}?on=2025-12-25`));
      const says =
        language === 'zh'
          ? '现任在县（市、区）一级，拟任在市一级。'
          : 'The proposed move is from a county-level body to a city-level body';
      const sentence = page.getByRole('main').getByRole('listitem').filter({ hasText: says });
      await expect(sentence.getByRole('img', { name: said.certainty.inferred, exact: true })).toBeVisible();
    });

    test('has a window that will open, before it does', async ({ page, sample }) => {
      const trail = page.getByRole('region', { name: said.person.sections.trail });
      const path = inLanguage(language, sample.persons.get('李坚') ?? '');
      await page.goto(`${path}?on=2025-12-21`);
      await expect(trail.getByRole('listitem').filter({ hasText: said.trail.begin })).toContainText(
        language === 'zh' ? '2025年12月22日' : '22 Dec 2025',
      );
      await page.goto(`${path}?on=2025-12-25`);
      await expect(trail).not.toContainText(said.trail.begin);
    });

    test('appears in the notice, and the outcome is left open', async ({ page, sample }) => {
      await openPerson(page, language, sample, '陈科强');
      const trail = page.getByRole('region', { name: said.person.sections.trail });
      await expect(trail.getByRole('listitem').first()).toContainText('设区市政协副主席候选人');
      await expect(trail.getByRole('listitem').last()).toContainText(said.trail.pending);
      await trail.getByRole('link', { name: said.trail.seeNotice }).click();
      await expect(page).toHaveURL(inLanguage(language, `${sample.notice}?on=2025-12-25`));
    });
  });
}
