import { hasLocale } from 'next-intl';

import { routing } from '@/app/_i18n/routing';
import { noticePicture } from '@/app/_picture/notice-picture';
import { findNotice } from '@/lib/queries/find-notice';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
}

/** The link preview of one notice. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, id } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
  const notice = await findNotice(id, new Date());
  return notice === null ? new Response(null, { status: 404 }) : noticePicture(notice, locale);
}
