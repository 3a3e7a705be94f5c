import { pagesOfFile } from '@/app/_sitemap/sitemap-files';
import { sitemap } from '@/app/_sitemap/sitemap-xml';
import { textAnswer } from '@/app/_sitemap/text-answer';
import { originOf } from '@/app/_view/site-origin';

export const dynamic = 'force-dynamic';

interface RouteContext {
  readonly params: Promise<{ readonly file: string }>;
}

/** One sitemap. */
export function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return textAnswer('application/xml; charset=utf-8', async () => {
    const pages = await pagesOfFile((await params).file, new Date());
    return pages === null ? null : sitemap(originOf(request.headers), pages);
  });
}
