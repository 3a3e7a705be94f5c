import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

import type { FieldOfShape } from '@/app/_view/api-reference';

/** The fields of an answer with their types; a type that is described on the page leads to its description. */
export function ApiFields({ fields, caption }: { fields: readonly FieldOfShape[]; caption: string }) {
  const t = useTranslations('api');
  return (
    <table className="tbl apitbl">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('type')}</th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, words }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <code>
                <Type words={type} />
              </code>
            </td>
            <td lang="en">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Place | null` with `Place` as a link. */
function Type({ words }: { words: string }) {
  return words.split(/\b([A-Z]\w+)\b/).map((part, at) =>
    at % 2 === 1 && !words.includes('"') ? (
      <a key={at} href={`#shape-${part}`}>
        {part}
      </a>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
