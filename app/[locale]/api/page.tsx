import { getTranslations } from 'next-intl/server';

import { ApiPart } from '@/app/_components/api-part';
import { ApiRules } from '@/app/_components/api-rules';
import { ApiRoute } from '@/app/_components/api-route';
import { ApiFields } from '@/app/_components/api-fields';
import { TitledPage } from '@/app/_components/titled-page';
import { apiReference } from '@/app/_view/api-reference';
import { pageMetadata, siteOrigin } from '@/app/_view/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('api');
  return pageMetadata({ title: t('title'), description: t('lead') });
}

/** The JSON API: the terms, how to ask, each route, and each shape of its answers, from the OpenAPI document. */
export default async function Page() {
  const t = await getTranslations('api');
  const origin = await siteOrigin();
  const { routes, shapes } = apiReference();
  return (
    <TitledPage title={t('title')} lead={t('lead')}>
      <div className="api">
        <ApiRules />
        <h2 id="routes">{t('routesTitle')}</h2>
        {routes.map((route) => (
          <ApiRoute key={route.id} route={route} origin={origin} />
        ))}
        <h2 id="shapes">{t('shapesTitle')}</h2>
        <p>{t('shapesNote')}</p>
        {shapes.map(({ name, words, fields }) => (
          <ApiPart key={name} id={`shape-${name}`} title={name} group="shapes">
            {words === '' ? null : <p lang="en">{words}</p>}
            {fields.length === 0 ? null : <ApiFields fields={fields} caption={name} />}
          </ApiPart>
        ))}
      </div>
    </TitledPage>
  );
}
