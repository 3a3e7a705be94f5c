import { sitemapFiles } from '@/app/_sitemap/sitemap-files';
import { sitemapIndex } from '@/app/_sitemap/sitemap-xml';
import { textAnswer } from '@/app/_sitemap/text-answer';
import { originOf } from '@/app/_view/site-origin';

export const dynamic = 'force-dynamic';

/** The index of the sitemaps. */
export function GET(request: Request): Promise<Response> {
  return textAnswer('application/xml; charset=utf-8', async () =>
    sitemapIndex(originOf(request.headers), await sitemapFiles()),
  );
}
