import { suggestions } from '@/app/_view/suggestions';
import { parseOn } from '@/lib/queries/on-day';
import { parseQuestion } from '@/lib/queries/filters';
import { suggest } from '@/lib/queries/suggest';

export const dynamic = 'force-dynamic';

/** Of each kind; more would hide the next kind on a phone. */
const FEW = 4;

/**
 * What a question may mean, while it is typed: `/suggest?q=lzl&lang=zh` is `{ "items": [{ "kind", "words", "note", "href" }] }`,
 * empty for a question that means nothing.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const question = parseQuestion({ q: params.get('q') ?? undefined });
  const { now, asOf } = parseOn(params.get('on') ?? undefined, new Date());
  const locale = params.get('lang') === 'en' ? 'en' : 'zh';
  const items = question === null ? [] : suggestions(await suggest(question, now, FEW), { locale, asOf }, question);
  return Response.json({ items }, { headers: { 'Cache-Control': 'private, max-age=60' } });
}
