import { alreadyHas, etagOf } from '@/app/_feeds/etag';
import { exportBody, mediaType } from '@/app/_feeds/export-body';
import { type ExportRequest, exportRequest, exportUrls } from '@/app/_feeds/export-request';
import { fileName } from '@/app/_feeds/file-name';
import { textStream } from '@/app/_feeds/text-stream';
import { translator } from '@/app/_feeds/translators';
import { beijingDay } from '@/app/_format/beijing-day';
import { DatabaseUnavailable } from '@/lib/queries/database-unavailable';
import { recordExists } from '@/lib/queries/record-exists';
import { registerVersion } from '@/lib/queries/register-version';

export const dynamic = 'force-dynamic';

/**
 * A page of the site in another format, to which the proxy leads its address with an ending. What a program already has is
 * answered after one short statement; everything may be read by programs of other sites.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = exportRequest(request.headers, new Date());
  if (asked === null) return new Response(null, { status: 404 });
  try {
    return await answer(asked, request);
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return refusal(asked, 503, 'unavailable', { 'Retry-After': '10' });
  }
}

async function answer(asked: ExportRequest, request: Request): Promise<Response> {
  if (asked.ignored.length > 0) return refusal(asked, 400, 'filter');
  const { source } = exportUrls(asked);
  const etag = etagOf([source, asked.asOf ?? '', await registerVersion(asked.now)]);
  const headers = { ...SHARED, ETag: etag };
  if (alreadyHas(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const { page } = asked;
  if (page.id !== null && !(await recordExists(page.kind, page.id))) return refusal(asked, 404, 'unknown');
  return new Response(request.method === 'HEAD' ? null : await textStream(exportBody(asked)), {
    headers: { ...headers, ...fileHeaders(asked) },
  });
}

/** Kept by whoever wants to, and asked for anew each time: windows open and close at midnight. */
const SHARED = { 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding', 'Access-Control-Allow-Origin': '*' };

/** Feeds are shown by programs, everything else is kept as a file. */
function fileHeaders({ ending, page, query, now }: ExportRequest): Record<string, string> {
  const shown = ending.endsWith('atom') || ending === 'feed.json' || ending === 'events.json';
  const name = fileName(page, query, ending, beijingDay(now));
  return {
    'Content-Type': mediaType(ending),
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
    'X-Robots-Tag': 'noindex',
  };
}

function refusal(
  { locale, ignored }: ExportRequest,
  status: number,
  why: 'unknown' | 'filter' | 'unavailable',
  headers: Record<string, string> = {},
): Response {
  const t = translator(locale, 'feeds');
  return new Response(`${t(`refusals.${why}`, { names: ignored.join(', ') })}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  });
}
