import { expect, test } from '../steps/site';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

for (const prefix of ['', '/en']) {
  test(`the previews of ${prefix || '/'} are pictures of the size that link previews ask for`, async ({
    request,
    sample,
  }) => {
    for (const path of ['/og.png', `${sample.notice}/og.png`]) {
      const answer = await request.get(prefix + path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['content-type']).toBe('image/png');
      const bytes = await answer.body();
      expect(bytes.subarray(0, 4)).toEqual(PNG);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
}

test('a notice that is not on file has no picture', async ({ request }) => {
  for (const id of ['019b4b2e-7c00-7a3f-9c1d-0242ac120002', 'x'])
    expect((await request.get(`/notices/${id}/og.png`)).status()).toBe(404);
});

test('a notice’s page names its own picture and its other language', async ({ page, sample, origin }) => {
  await page.goto(sample.notice);
  const picture = page.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute('content', `${origin}${sample.notice}/og.png`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${origin}${sample.notice}`);
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute('href', `${origin}/en${sample.notice}`);
  await page.goto('/cities');
  await expect(picture).toHaveAttribute('content', `${origin}/og.png`);
});

test('what machines read is true: twelve names, no post that nobody holds, no birth', async ({ page, sample }) => {
  for (const path of [sample.notice, sample.persons.get('吕婷婷') ?? '', '/cities/331000']) {
    await page.goto(path);
    const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    expect(text, path).not.toMatch(/jobTitle|hasOccupation|worksFor|birthDate|拟任|拟提名|候选人/);
  }
  await page.goto(sample.notice);
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  const { mainEntity } = JSON.parse(text);
  expect(mainEntity.mentions).toHaveLength(12);
  expect(mainEntity.temporalCoverage).toBe('2025-12-22/2025-12-29');
});
