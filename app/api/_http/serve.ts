import { DatabaseUnavailable } from '@/lib/queries/database-unavailable';
import { databaseIsUp } from '@/lib/queries/readiness';
import { registerVersion } from '@/lib/queries/register-version';

import { callerAddress } from './caller-address';
import { EVERY_ANSWER, preflight } from './headers';
import type { Operation } from './operation';
import { methodNotAllowed, problem } from './problem';
import { countRequest } from './rate-limit';

/** Rises when answers change although the register did not. */
const EDITION = 1;

interface RouteContext {
  readonly params: Promise<unknown>;
}
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** The handlers of a route, one for each method; those that write are refused. */
function handlers(get: Handler) {
  const HEAD: Handler = async (request, context) => {
    const { status, headers } = await get(request, context);
    return new Response(null, { status, headers });
  };
  const refuse = methodNotAllowed;
  return { GET: get, HEAD, OPTIONS: preflight, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

type Answering = (headers: Readonly<Record<string, string>>) => Promise<Response>;

async function limited(request: Request, answer: Answering): Promise<Response> {
  const { exceeded, headers } = await countRequest(callerAddress(request.headers, process.env));
  if (!exceeded) return answer(headers);
  const about = { detail: 'Wait as long as Retry-After says.', 'violated-policies': ['reading'] };
  return problem('too-many', about, headers);
}

/** The handlers of one operation: counted, checked, conditional. Whatever goes wrong is a problem of RFC 9457, never a page. */
export function serve(operation: Operation) {
  return handlers(async (request, { params }) => {
    // a route without a variable part has none
    const given = (await params) ?? {};
    return limited(request, async (headers) => {
      const read = operation.read(given, new URL(request.url).searchParams, new Date());
      if (read.kind === 'wrong') {
        const detail = `Not understood: ${read.errors.map(({ parameter }) => parameter).join(', ')}.`;
        return problem('parameters', { detail, errors: [...read.errors] }, headers);
      }
      return whileAvailable(headers, async () => {
        const etag = `W/"${EDITION}-${await registerVersion(read.now)}"`;
        if (isFresh(request, etag)) return unchanged(etag, headers);
        const answer = await read.answer();
        if (answer === null) return problem('not-found', { detail: 'No record has this id.' }, headers);
        const response = json(JSON.stringify(answer.body), { ...headers, ETag: etag });
        if (answer.next !== null) response.headers.set('Link', `<${answer.next}>; rel="next"`);
        return response;
      });
    });
  });
}

/** The handlers of a document that changes only with the program. */
export function serveDocument(text: string) {
  return handlers((request) => limited(request, async (headers) => json(text, headers)));
}

/** The handlers of every address at which there is no route. */
export function serveNothing() {
  return handlers((request) =>
    limited(request, async (headers) => problem('not-found', { detail: 'The routes are described at /api.' }, headers)),
  );
}

async function whileAvailable(
  headers: Readonly<Record<string, string>>,
  answer: () => Promise<Response>,
): Promise<Response> {
  const unavailable = () =>
    problem(
      'unavailable',
      { detail: 'The database does not answer. Try again soon.' },
      { ...headers, 'Retry-After': '10' },
    );
  if (!(await databaseIsUp())) return unavailable();
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return unavailable();
    throw error;
  }
}

function json(text: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(text, {
    headers: {
      ...EVERY_ANSWER,
      'Cache-Control': 'public, no-cache',
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
    },
  });
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function isFresh(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match') ?? '';
  return asked.trim() === '*' || asked.split(',').some((one) => one.trim() === etag);
}

function unchanged(etag: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(null, {
    status: 304,
    headers: { ...EVERY_ANSWER, 'Cache-Control': 'public, no-cache', ...headers, ETag: etag },
  });
}
