import { hasLocale } from 'next-intl';

import { routing } from '@/app/_i18n/routing';
import { sitePicture } from '@/app/_picture/site-picture';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The link preview of the site. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return hasLocale(routing.locales, locale) ? sitePicture(locale) : new Response(null, { status: 404 });
}
