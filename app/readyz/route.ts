import { readiness } from '@/lib/queries/readiness';

export const dynamic = 'force-dynamic';

/** Whether the site can answer: 200 when the database is there with all migrations, else 503 with what is amiss. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  const ready = state.database === 'up' && state.migrations === 'current';
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...state },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
