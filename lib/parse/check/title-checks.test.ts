import { expect, it } from 'vitest';
import { sourceText } from '../../text/source-text';
import { checkTitle } from './title-checks';

const codesOf = (text: string, title: string) => {
  const start = text.lastIndexOf(title);
  const span = { start, end: start + title.length };
  return checkTitle(sourceText(text), { title: { certainty: 'stated', value: title, span } }).map(({ code }) => code);
};

it('a title of words is one', () => expect(codesOf('温岭市干部任前公示\n现将', '温岭市干部任前公示')).toEqual([]));
it('a way through the site is none', () =>
  expect(codesOf('首页/任前公示\n现将', '首页/任前公示')).toEqual(['unusual-value']));
it('a title that stands twice may have lost its beginning', () =>
  expect(codesOf('温岭市\n任前公示\n任前公示\n现将', '任前公示')).toEqual(['unusual-value']));
