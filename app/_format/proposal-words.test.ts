import { expect, test } from 'vitest';

import { proposalWords } from './proposal-words';

test('every English verb is a proposal', () => {
  for (const verb of ['拟任', '拟提名', '拟提名为', '拟推荐', '拟晋升', '拟进一步使用']) {
    expect(proposalWords(verb, 'en').words).toMatch(/^proposed/);
  }
});

test('a verb is printed as it stands in Chinese, and in English where there is no word for it', () => {
  expect(proposalWords('拟提名', 'zh')).toEqual({ words: '拟提名', chinese: true });
  expect(proposalWords('拟挂职', 'en')).toEqual({ words: '拟挂职', chinese: true });
});
