import { expect, test } from 'vitest';

import { POST } from './route';

const choose = (fields: Record<string, string>) =>
  POST(new Request('http://site/theme', { method: 'POST', body: new URLSearchParams(fields) }));

test('a choice is kept and leads back to the page', async () => {
  const answer = await choose({ theme: 'dark', back: '/en/cities?on=2025-12-25' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/en/cities?on=2025-12-25');
  expect(answer.headers.get('set-cookie')).toMatch(/^theme=dark;.*HttpOnly/);
});

test('to follow the system the cookie goes', async () => {
  const answer = await choose({ theme: 'system', back: '/' });
  expect(answer.headers.get('set-cookie')).toMatch(/Max-Age=0/);
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])(
  '%s leads nowhere else',
  async (back) => {
    const answer = await choose({ theme: 'dark', back });
    expect(answer.headers.get('location')).toBe('/');
  },
);

test('another theme is refused', async () => {
  expect((await choose({ theme: 'pink', back: '/' })).status).toBe(400);
});
