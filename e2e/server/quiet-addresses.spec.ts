import { allPages } from '../steps/all-pages';
import { languages } from '../steps/language';
import { nominees } from '../steps/sample-notice';
import { expect, test } from '../steps/site';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** All that a page links to or sends, decoded. */
function addressesIn(html: string): string[] {
  const found = html.matchAll(/(?:href|action|src)="([^"]*)"/g);
  return Array.from(found, ([, address = '']) => decodeURIComponent(address.replaceAll('&amp;', '&')));
}

test('no address on any page tells a name, a reading of it or a date of birth', async ({ request, sample }) => {
  const secrets = nominees.flatMap(({ zh, en, born }) => [zh, en, en.replace(' ', ''), en.replace(' ', '-'), born]);
  for (const language of languages) {
    for (const { name, path } of allPages(language, sample)) {
      const addresses = addressesIn(await (await request.get(path)).text());
      expect(addresses.length, name).toBeGreaterThan(5);
      const told = addresses.filter((address) =>
        secrets.some((secret) => address.toLowerCase().includes(secret.toLowerCase())),
      );
      expect.soft(told, name).toEqual([]);
    }
  }
});

test('the ids of notices and persons say nothing', async ({ sample }) => {
  expect(sample.persons.size).toBe(nominees.length);
  const ids = [sample.notice, ...sample.persons.values()].map((path) => path.split('/').at(-1) ?? '');
  for (const id of ids) expect(id).toMatch(uuid);
  expect(new Set(ids).size).toBe(nominees.length + 1);
});
