import { useTranslations } from 'next-intl';

import { placeWord } from '@/app/_format/place-words';
import type { Query } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';
import { PROVINCE_TILES } from '@/app/_view/province-tiles';
import { placeLabel } from '@/lib/queries/place-label';

import { Go } from './go';

interface ProvinceMapProps {
  /** how many there are in each province, by code */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen?: string | undefined;
  /** where a tile leads */
  readonly linkTo: (code: string) => { readonly to: string; readonly query?: Query };
  /** large, with figures: on a page of its own */
  readonly large?: boolean;
}

/** The 34 provinces as squares laid out like the country; how many there are by tone, and in words for who listens. */
export function ProvinceMap({ counts, chosen, linkTo, large = false }: ProvinceMapProps) {
  const t = useTranslations('provinceMap');
  const { locale } = useView();
  const most = Math.max(1, ...counts.values());
  return (
    <div className={large ? 'cn large' : 'cn'} role="group" aria-label={t('label')}>
      {PROVINCE_TILES.map(({ code, zh, en, row, col }) => {
        const count = counts.get(code) ?? 0;
        const at = `y${row} x${col} v${toneOf(count, most)}`;
        const face = (
          <>
            <b>{locale === 'zh' ? zh : en}</b>
            {large ? <small>{count}</small> : null}
          </>
        );
        if (count === 0 && chosen !== code) {
          return (
            <span key={code} className={at} aria-hidden="true">
              {face}
            </span>
          );
        }
        return (
          <Go
            key={code}
            {...linkTo(code)}
            className={at}
            label={t('tile', { province: placeWord(placeLabel(code), locale), count })}
            current={chosen === code ? 'true' : undefined}
          >
            {face}
          </Go>
        );
      })}
    </div>
  );
}

/** Four tones: none, few, a part, most; by the square root, since one province may hold a hundred times another. */
function toneOf(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  const share = Math.sqrt(count / most);
  return share > 0.67 ? 3 : share > 0.33 ? 2 : 1;
}
