import { expect, test } from 'vitest';

import { contentSecurityPolicy } from './security-headers';

test('in production neither scripts nor styles run inline without the nonce', () => {
  const policy = contentSecurityPolicy('abc', false);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('only the development server may evaluate scripts', () => {
  expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'");
});
