import { addressOf, pageNames } from '../steps/all-pages';
import { expectNoFindings, expectNoFindingsInBothThemes } from '../steps/axe';
import { languages } from '../steps/language';
import { test } from '../steps/site';

for (const language of languages) {
  for (const name of pageNames) {
    test(`axe finds nothing on ${name}, ${language}`, async ({ page, sample }) => {
      await page.goto(addressOf(name, language, sample));
      await expectNoFindingsInBothThemes(page, 'on a desk');
      if (language !== 'zh') return;
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoFindings(page, 'on a phone');
    });
  }
}
