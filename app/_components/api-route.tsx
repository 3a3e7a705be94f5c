import { useMessages, useTranslations } from 'next-intl';

import type { ApiReference } from '@/app/_view/api-reference';

import { ApiFields } from './api-fields';
import { ApiPart } from './api-part';

type Route = ApiReference['routes'][number];

const words = (of: Readonly<Record<string, string>>, name: string) => new Map(Object.entries(of)).get(name) ?? '';

/** One route: what it is for, an example to copy, what it takes and what it gives. */
export function ApiRoute({ route, origin }: { route: Route; origin: string }) {
  const t = useTranslations('api');
  const { api } = useMessages();
  return (
    <ApiPart id={route.id} title={`GET /api/v1${route.path}`} group="routes">
      <p>{words(api.routes, route.id)}</p>
      <pre tabIndex={0} role="group" aria-label={t('example')}>
        <code>{`curl '${origin}/api/v1${exampleOf(route)}'`}</code>
      </pre>
      {route.parameters.length === 0 ? null : <Parameters route={route} />}
      <h4>{t('answer')}</h4>
      {typeof route.answer === 'string' ? (
        <p>
          <a href={`#shape-${route.answer}`}>
            <code>{route.answer}</code>
          </a>
        </p>
      ) : (
        <ApiFields fields={route.answer} caption={t('answer')} />
      )}
      <p className="meta">
        {t('statusesOf')}
        <span>{route.statuses.join(' ')}</span>
      </p>
    </ApiPart>
  );
}

/** The address of an example: with the first parameter that has one. */
function exampleOf({ path, parameters }: Route): string {
  const first = parameters.find(({ example }) => example !== null);
  const query = first?.example ? `?${new URLSearchParams({ [first.name]: first.example }).toString()}` : '';
  return path.includes('{id}') ? path : path + query;
}

function Parameters({ route }: { route: Route }) {
  const t = useTranslations('api');
  const { api } = useMessages();
  return (
    <table className="tbl apitbl">
      <caption className="vh">{t('takes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parameter')}</th>
          <th scope="col">{t('meaning')}</th>
          <th scope="col">{t('values')}</th>
        </tr>
      </thead>
      <tbody>
        {route.parameters.map(({ name, values, example }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{words(api.parameters, name)}</td>
            <td>
              <code>{values.length > 0 ? values.join(' · ') : example}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
