import { expect, test } from 'vitest';

import { channelAddress } from './channel-address';

test.each([
  ['phones', '0571-12380', 'tel:057112380'],
  ['sms', '18905712380', 'sms:18905712380'],
  ['websites', 'www.zj12380.gov.cn', 'http://www.zj12380.gov.cn'],
  ['websites', 'https://example.gov.cn/12380', 'https://example.gov.cn/12380'],
  ['emails', 'gbjd@example.gov.cn', 'mailto:gbjd@example.gov.cn'],
] as const)('%s %s leads to %s', (kind, words, address) => {
  expect(channelAddress(kind, words)).toBe(address);
});

test.each([
  ['websites', 'javascript:alert(1)'],
  ['websites', '见本单位门户网站'],
  ['emails', 'a@b?cc=c@d.cn'],
  ['phones', '转3号机'],
] as const)('%s %s leads nowhere', (kind, words) => {
  expect(channelAddress(kind, words)).toBeNull();
});
