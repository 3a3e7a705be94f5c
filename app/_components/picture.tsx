import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface PictureProps {
  readonly title: string;
  /** what the picture says, in a sentence */
  readonly says?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A picture with its title and what it says. */
export function Picture({ title, says, wide = false, children }: PictureProps) {
  return (
    <figure className={wide ? 'pic wide' : 'pic'}>
      <figcaption>
        <h3>{title}</h3>
        {says === undefined ? null : <p>{says}</p>}
      </figcaption>
      {children}
    </figure>
  );
}

interface BehindProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [head: ReactNode, ...counts: (number | string)[]])[];
}

/** The numbers behind a picture, folded; on paper only where the reader has unfolded them. */
export function Behind({ caption, columns, rows }: BehindProps) {
  const t = useTranslations('overview');
  return (
    <details className="behind figures">
      <summary>{t('numbers')}</summary>
      <table className="tbl numbers">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((words, at) => (
              <th key={words} scope="col" className={at === 0 ? undefined : 'num'}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...counts], row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {counts.map((count, at) => (
                <td key={at} className="num">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
