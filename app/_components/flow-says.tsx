import { useTranslations } from 'next-intl';

import { useShareWords } from '@/app/_view/share-words';
import type { NomineePictures } from '@/lib/queries/nominee-pictures';

import { RICH_TAGS } from './rich-tags';

/** The largest way from one kind of office to another, and how many stay within theirs. */
export function FlowSays({ nominees: { flows, total } }: { nominees: NomineePictures }) {
  const t = useTranslations('overview');
  const wordsOf = useShareWords();
  const known = flows.filter(({ from, to }) => from !== null && to !== null);
  const stay = known.filter(({ from, to }) => from === to).reduce((sum, { count }) => sum + count, 0);
  const first = known.find(({ from, to }) => from !== to);
  if (first === undefined) return t('flow.saysStay', { stay, total });
  const [from, to] = [wordsOf('kind', first.from).words, wordsOf('kind', first.to).words];
  return t.rich('flow.says', { ...RICH_TAGS, stay, total, from, to, count: first.count });
}
