import { DatabaseUnavailable } from '@/lib/queries/database-unavailable';

/** A file for programs, or 404 for null; 503 while the database is down, so that nobody takes an empty one for true. */
export async function textAnswer(type: string, make: () => Promise<string | null>): Promise<Response> {
  try {
    const text = await make();
    if (text === null) return new Response(null, { status: 404 });
    const headers = {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    };
    return new Response(text, { headers });
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  }
}
