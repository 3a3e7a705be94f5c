import type { ProblemShape } from '../_shapes/problem';
import { EVERY_ANSWER, METHODS } from './headers';

/** A kind of problem: a section of the page that describes the API explains each. */
const KINDS = {
  parameters: { status: 400, title: 'A parameter is not understood' },
  'not-found': { status: 404, title: 'There is no such record or route' },
  method: { status: 405, title: 'This API is only for reading' },
  'too-many': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The records cannot be reached now' },
} as const;
type ProblemKind = keyof typeof KINDS;

/** The registered kind of the IETF's draft on rate limits, and sections of our own page. */
const TYPES: Readonly<Record<ProblemKind, string>> = {
  parameters: '/api#problem-parameters',
  'not-found': '/api#problem-not-found',
  method: '/api#problem-method',
  'too-many': 'https://iana.org/assignments/http-problem-types#quota-exceeded',
  unavailable: '/api#problem-unavailable',
};

/**
 * An error as RFC 9457 has it.
 * Example: `problem('not-found', { detail: 'No notice has this id.' }).status` is 404.
 */
export function problem(
  kind: ProblemKind,
  about: Omit<ProblemShape, 'type' | 'title' | 'status'>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title } = KINDS[kind];
  const body: ProblemShape = { type: TYPES[kind], title, status, ...about };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...EVERY_ANSWER, 'Cache-Control': 'no-store', ...headers, 'Content-Type': 'application/problem+json' },
  });
}

/** The answer to a method that would write. */
export function methodNotAllowed(): Response {
  return problem('method', { detail: `Allowed here: ${METHODS}.` }, { Allow: METHODS });
}
