import { textAnswer } from '@/app/_sitemap/text-answer';
import { originOf } from '@/app/_view/site-origin';

export const dynamic = 'force-dynamic';

/** What crawlers may read: pages, but not what filters and other days make of them, which is endless. */
export function GET(request: Request): Promise<Response> {
  const lines = [
    'User-agent: *',
    'Disallow: /*?*on=',
    'Disallow: /*?*q=',
    'Disallow: /*?*after=',
    'Disallow: /*?*before=',
    'Disallow: /api/v1/',
    `Sitemap: ${originOf(request.headers)}/sitemap.xml`,
  ];
  return textAnswer('text/plain; charset=utf-8', () => Promise.resolve(`${lines.join('\n')}\n`));
}
