import { allPages } from '../steps/all-pages';
import { inLanguage, languages } from '../steps/language';
import { nominees } from '../steps/sample-notice';
import { expect, test } from '../steps/site';

/** Sentences that say themselves that nobody is appointed, and the names of the notice and of the rule. */
const allowed = [
  '公示不等于任命',
  '提名不等于当选',
  '干部任前公示',
  '党政领导干部选拔任用工作条例',
  'before an official is appointed',
  'A proposal is not an appointment',
  'a nomination is not an election',
  'notices before appointment',
  'Notice before appointment',
  'notices before the appointment of Chinese officials',
  'The regulation on the selection and appointment of Party and government officials',
];
const appointed =
  /任命|委任|就任|上任|当选|履新|新任|appoint|elected|takes? office|new (mayor|secretary|chair)|successor/i;

for (const language of languages) {
  test(`no page says that a nominee has been appointed, ${language}`, async ({ page, sample }) => {
    for (const { name, path } of allPages(language, sample)) {
      await page.goto(path);
      // what is closed says something too; of some only one is open at a time
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) {
          details.removeAttribute('name');
          details.setAttribute('open', '');
        }
      });
      const description = (await page.locator('meta[name=description]').all())[0];
      const said = [
        await page.getByRole('main').innerText(),
        await page.title(),
        (await description?.getAttribute('content')) ?? '',
      ].join('\n');
      const rest = allowed.reduce((text, sentence) => text.replaceAll(sentence, ''), said);
      expect.soft(appointed.exec(rest)?.[0], name).toBeUndefined();
    }
  });

  test(`each nominee is proposed, by the printed verb, ${language}`, async ({ page, sample }) => {
    const verb = language === 'zh' ? '拟提名' : 'proposed nomination';
    await page.goto(inLanguage(language, '/nominees?on=2026-06-01'));
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows).toContainText(nominees.map(() => verb));
    await page.goto(inLanguage(language, `${sample.persons.get('陈建斌') ?? ''}?on=2026-06-01`));
    await expect(page.getByRole('main')).toContainText(language === 'zh' ? '结果未登记' : 'Outcome not recorded');
    await expect(page.getByRole('main')).toContainText(
      language === 'zh' ? '公示不等于任命' : 'A proposal is not an appointment',
    );
  });
}
