import { useFormatter, useTranslations } from 'next-intl';

import type { Query } from '@/app/_view/address';
import { type ShareName, useShareWords } from '@/app/_view/share-words';
import type { Share } from '@/lib/queries/nominee-pictures';

import { Go } from './go';
import { FIRST_PAGE } from './pagination';
import { Zh } from './zh';

interface ShareBarsProps {
  readonly name: ShareName;
  readonly shares: readonly Share[];
  readonly total: number;
  /** the filter in whose pictures these stand: each value leads to the pictures of those alone; none where nothing is linked */
  readonly filter?: Query;
}

const FEW = 8;

/** How many have which value: a table whose bars are drawn from its own numbers. What is not stated has a bar of its own. */
export function ShareBars({ name, shares, total, filter }: ShareBarsProps) {
  const t = useTranslations('overview');
  const stated = shares.filter(({ value }) => value !== null);
  const absent = shares.filter(({ value }) => value === null);
  const isLong = stated.length > FEW + 1;
  const shown = isLong ? [...stated.slice(0, FEW), ...absent] : shares;
  const most = Math.max(1, ...shares.map(({ count }) => count));
  const rows = (some: readonly Share[]) =>
    some.map((share) => <Row key={share.value} share={share} name={name} total={total} most={most} filter={filter} />);
  return (
    <>
      <table className="bars">
        <caption className="vh">{t('barsOf', { what: t(`titles.${name}`), total })}</caption>
        <BarHeads name={name} />
        <tbody>{rows(shown)}</tbody>
      </table>
      {isLong ? (
        <details className="behind">
          <summary>{t('others', { count: stated.length - FEW })}</summary>
          <table className="bars">
            <caption className="vh">{t('barsOf', { what: t(`titles.${name}`), total })}</caption>
            <BarHeads name={name} />
            <tbody>{rows(stated.slice(FEW))}</tbody>
          </table>
        </details>
      ) : null}
    </>
  );
}

/** Heard, not seen: the title stands above, and figures and percents speak for themselves. */
function BarHeads({ name }: { name: ShareName }) {
  const t = useTranslations('overview');
  const head = (words: string, className?: string) => (
    <th scope="col" className={className}>
      <span className="vh">{words}</span>
    </th>
  );
  return (
    <thead>
      <tr>
        {head(t(`titles.${name}`), 'of')}
        <td />
        {head(t('people'), 'num')}
        {head(t('share'), 'num pct')}
      </tr>
    </thead>
  );
}

interface RowProps extends Omit<ShareBarsProps, 'shares'> {
  readonly share: Share;
  readonly most: number;
}

function Row({ share: { value, count }, name, total, most, filter }: RowProps) {
  const format = useFormatter();
  const { words, printed } = useShareWords()(name, value);
  const shown = printed ? <Zh>{words}</Zh> : words;
  const chosen = value !== null && filter?.[name] === value;
  const canFilter = filter !== undefined && value !== null && value !== 'unranked';
  return (
    <tr className={value === null ? 'absent' : undefined}>
      <th scope="row">
        {canFilter ? (
          <Go
            to="/overview"
            query={{ ...filter, ...FIRST_PAGE, [name]: chosen ? undefined : value }}
            current={chosen ? 'true' : undefined}
          >
            {shown}
          </Go>
        ) : (
          shown
        )}
      </th>
      <td>
        <svg height="13" aria-hidden="true">
          <line x2="100%" y1="6.5" y2="6.5" />
          <rect y="1" height="11" width={`${((count / most) * 100).toFixed(2)}%`} />
        </svg>
      </td>
      <td className="num">{format.number(count)}</td>
      <td className="num pct">{format.number(count / total, { style: 'percent', maximumFractionDigits: 1 })}</td>
    </tr>
  );
}
