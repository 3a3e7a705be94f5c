import { addressOf } from '@/app/_view/address';
import { useView } from '@/app/_view/current-view';

/** The same page in the other language, with path and query; a whole page load, since the language of the document changes. */
export function LanguageLink() {
  const { locale, path, query } = useView();
  const [other, tag, name] =
    locale === 'zh' ? (['en', 'en', 'English'] as const) : (['zh', 'zh-Hans', '中文'] as const);
  const href = addressOf({ locale: other, asOf: null }, path, Object.fromEntries(query));
  return (
    <a href={href} lang={tag} hrefLang={tag}>
      {name}
    </a>
  );
}
