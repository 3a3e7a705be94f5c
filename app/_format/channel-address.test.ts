import { expect, test } from 'vitest';

import { channelAddress } from './channel-address';

test.each([
  ['phones', '0571-12380', 'tel:057112380'],
  ['phones', '（０５７１）１２３８０', 'tel:057112380'],
  ['phones', '0577-8896 8380', 'tel:057788968380'],
  ['phones', '027-84696666-8112', 'tel:02784696666;ext=8112'],
  ['phones', '010-88889999转6011', 'tel:01088889999;ext=6011'],
  ['phones', '60362255 转 3307', 'tel:60362255;ext=3307'],
  ['phones', '88889999分机01', 'tel:88889999;ext=01'],
  ['phones', '025—12380—1', 'tel:02512380;ext=1'],
  ['phones', '12380-3-14', 'tel:12380;ext=3-14'],
  ['phones', '400-123-4567', 'tel:4001234567'],
  ['sms', '18905712380', 'sms:18905712380'],
  ['websites', 'www.zj12380.gov.cn', 'http://www.zj12380.gov.cn'],
  ['websites', 'https://example.gov.cn/12380', 'https://example.gov.cn/12380'],
  ['emails', 'gbjd@example.gov.cn', 'mailto:gbjd@example.gov.cn'],
  ['emails', 'gbjd（at）example.gov.cn', 'mailto:gbjd@example.gov.cn'],
  ['emails', 'gbjd＠example.gov.cn', 'mailto:gbjd@example.gov.cn'],
] as const)('%s %s leads to %s', (kind, words, address) => {
  expect(channelAddress(kind, words)).toBe(address);
});

test.each([
  ['websites', 'javascript:alert(1)'],
  ['websites', '见本单位门户网站'],
  ['emails', 'a@b?cc=c@d.cn'],
  ['emails', 'a%0Acc:b@example.cn'],
  ['phones', '转3号机'],
] as const)('%s %s leads nowhere', (kind, words) => {
  expect(channelAddress(kind, words)).toBeNull();
});
