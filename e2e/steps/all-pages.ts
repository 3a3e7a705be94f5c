import { inLanguage, type Language } from './language';
import type { Sample } from './site';

/** Every kind of page in each of its states, as of a day within the window. */
export function allPages(language: Language, sample: Sample) {
  const pages = {
    'the front page': '/?on=2025-12-25',
    'the front page with nothing open': '/?on=2026-01-05',
    'the notices': '/notices?on=2025-12-25',
    'a notice': `${sample.notice}?on=2025-12-25`,
    'a notice that closes today': `${sample.notice}?on=2025-12-29`,
    'a notice that has closed': `${sample.notice}?on=2025-12-30`,
    'the nominees': '/nominees?on=2025-12-25',
    'the nominees, filtered': '/nominees?city=331000&born=1969-1970&on=2025-12-25',
    'the nominees, nobody found': '/nominees?q=%E9%80%A0%E8%88%B9&city=330100&on=2025-12-25',
    'a person': `${sample.persons.get('吕婷婷') ?? ''}?on=2025-12-25`,
    'the pictures': '/overview?on=2025-12-25',
    'the pictures, nobody found': '/overview?q=%E9%80%A0%E8%88%B9&city=330100&on=2025-12-25',
    'an organisation': '/posts?of=%E8%AE%BE%E5%8C%BA%E5%B8%82%E6%94%BF%E5%8D%8F&on=2025-12-25',
    'an organisation that no notice prints': '/posts?of=%E9%80%A0%E8%88%B9%E5%8E%82&on=2025-12-25',
    'organisations and posts': '/posts?on=2025-12-25',
    'the calendar': '/calendar/2025-12?on=2025-12-25',
    'the calendar, nothing on file': '/calendar/2031-07?on=2025-12-25',
    'how we read': '/how-we-read?on=2025-12-25',
    'a search': '/search?q=%E5%B8%82%E5%A7%94&on=2025-12-25',
    'a search that finds nothing': '/search?q=%E6%9D%8E%E6%99%BA%E9%BE%99&on=2025-12-25',
    'the cities': '/cities?on=2025-12-25',
    'a city': '/cities/331000?on=2025-12-25',
    'the description of the API': '/api?on=2025-12-25',
    'how to subscribe': '/subscribe?on=2025-12-25',
    'a report of an error': `/report?page=${sample.notice}&on=2025-12-25`,
    'a city without nominees': '/cities/330200?on=2025-12-25',
    'no such page': '/nowhere?on=2025-12-25',
  } as const;
  return Object.entries(pages).map(([name, path]) => ({ name, path: inLanguage(language, path) }));
}

/** The names of all pages, for the titles of tests. */
export const pageNames = allPages('zh', { notice: '', persons: new Map() }).map(({ name }) => name);

/** The address of one of them. */
export function addressOf(name: string, language: Language, sample: Sample): string {
  return allPages(language, sample).find((page) => page.name === name)?.path ?? '';
}
