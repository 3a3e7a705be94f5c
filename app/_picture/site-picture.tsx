import { getTranslations } from 'next-intl/server';

import type { Locale } from '@/app/_i18n/routing';

import { drawPicture, INK, PictureFrame } from './picture-frame';

/** The link preview of all pages without one of their own. */
export async function sitePicture(locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'picture' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const words = { name: '公示簿', tagline: site('tagline'), line: t('site'), caution: t('caution') };
  const picture = (
    <PictureFrame name={words.name} tagline={words.tagline}>
      <div style={{ display: 'flex', fontSize: 60, fontWeight: 700, lineHeight: 1.4, margin: 'auto 0' }}>
        {words.line}
      </div>
      <div style={{ display: 'flex', fontSize: 24, color: INK.mo3 }}>{words.caution}</div>
    </PictureFrame>
  );
  return drawPicture(picture, `${Object.values(words).join('')}示`);
}
