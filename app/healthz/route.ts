export const dynamic = 'force-dynamic';

/** Whether the process answers; the database is not asked. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
