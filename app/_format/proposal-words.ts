import type { Locale } from '@/app/_i18n/routing';

/** English for the printed verbs; each stays a proposal. A verb that is not here is shown as printed. */
const PROPOSALS: Readonly<Record<string, string>> = {
  拟任: 'proposed',
  拟任职: 'proposed',
  拟提名: 'proposed nomination',
  拟提名为: 'proposed nomination',
  拟推荐: 'proposed recommendation',
  拟推荐为: 'proposed recommendation',
  拟推荐提名: 'proposed recommendation for nomination',
  拟提请任命: 'proposed submission for appointment',
  拟聘任: 'proposed engagement',
  拟提拔: 'proposed promotion',
  拟提拔使用: 'proposed promotion',
  拟提拔任用: 'proposed promotion',
  拟晋升: 'proposed promotion in rank',
  拟进一步使用: 'proposed further use',
  拟平级转任: 'proposed transfer',
  拟转任: 'proposed transfer',
  拟试用: 'proposed on trial',
};

/** The verb of a proposal: as printed in Chinese, in English where there is a word for it. Null when none is printed. */
export function proposalWords(proposal: string, locale: Locale): { words: string; chinese: boolean } {
  const english = locale === 'en' ? PROPOSALS[proposal] : undefined;
  return english === undefined ? { words: proposal, chinese: true } : { words: english, chinese: false };
}
