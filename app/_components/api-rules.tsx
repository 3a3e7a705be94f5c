import { useMessages, useTranslations } from 'next-intl';

import { Alert } from './alert';
import { RICH_TAGS } from './rich-tags';

const PROBLEMS = ['parameters', 'not-found', 'method', 'unavailable'] as const;
const RULES = ['base', 'pages', 'conditional', 'changes', 'limits', 'errors'] as const;

/** Under which terms the data may be used, and how to ask. */
export function ApiRules() {
  const t = useTranslations('api');
  const { api } = useMessages();
  return (
    <>
      <Alert>
        <p>
          <b>{t('termsTitle')}</b>
        </p>
        {Object.values(api.terms).map((term) => (
          <p key={term}>{term}</p>
        ))}
      </Alert>
      <h2 id="asking">{t('asking')}</h2>
      <dl className="prov">
        {RULES.map((rule) => (
          <div key={rule} className="api-rule">
            <dt>{t(`rules.${rule}.title`)}</dt>
            <dd>{t.rich(`rules.${rule}.text`, { ...RICH_TAGS, code: (words) => <code>{words}</code> })}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/api/v1/openapi.json">{t('openapi')}</a>
      </p>
      <h2 id="problems">{t('statusesTitle')}</h2>
      <dl className="prov">
        {Object.entries(api.statuses).map(([status, words]) => (
          <div key={status} className="api-rule" id={problemOf(status)}>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The section to which the `type` of a problem leads. */
function problemOf(status: string): string | undefined {
  const at = ['400', '404', '405', '503'].indexOf(status);
  return at === -1 ? undefined : `problem-${PROBLEMS[at] ?? ''}`;
}
