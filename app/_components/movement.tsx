import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

import { proposalWords } from '@/app/_format/proposal-words';
import { useView } from '@/app/_view/current-view';

import { Zh } from './zh';

interface MovementProps {
  readonly from: ReactNode;
  readonly verb: ReactNode;
  readonly to: ReactNode;
  /** one above the other, with ring, line and arrowhead */
  readonly tall?: boolean;
}

/** From the current post to the proposed one; the printed verb rides the arrow. */
export function Movement({ from, verb, to, tall = false }: MovementProps) {
  const t = useTranslations('movement');
  return (
    <div className={tall ? 'move tall' : 'move'}>
      <div className="from">
        <span className="vh">{t('from')}</span>
        {from}
      </div>
      <div className="arrow">{verb}</div>
      <div className="to">
        <span className="vh">{t('to')}</span>
        {to}
      </div>
    </div>
  );
}

/** The verb of a proposal in the reader's language; a nominee without one is proposed all the same. */
export function Proposal({ verb }: { verb: string | null }) {
  const t = useTranslations('movement');
  const { locale } = useView();
  if (verb === null) return t('proposed');
  const { words, chinese } = proposalWords(verb, locale);
  return chinese ? <Zh>{words}</Zh> : words;
}
