import { z } from 'zod';
import { parseOn } from '@/lib/queries/on-day';

/** A parameter that was not understood. */
interface ParameterError {
  readonly parameter: string;
  readonly detail: string;
}

/** A request that was understood, ready to be answered; `answer` gives null when there is no such record. */
type ReadRequest =
  | { readonly kind: 'wrong'; readonly errors: readonly ParameterError[] }
  | { readonly kind: 'understood'; readonly now: Date; readonly answer: () => Promise<Answer | null> };

interface Answer {
  readonly body: unknown;
  /** the address of the next page */
  readonly next: string | null;
}

/** One route of the API: what it takes, what it gives, and how it is described; requests are checked by the same schemas. */
export interface Operation {
  readonly id: string;
  /** `/notices/{id}`, below /api/v1 */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answers: z.ZodType;
  readonly read: (params: unknown, search: URLSearchParams, realNow: Date) => ReadRequest;
}

interface Request<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  /** as it was asked, for the address of the next page */
  readonly search: URLSearchParams;
}

interface Definition<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly answers: z.ZodType;
  /** what `answers` describes, more of it than is answered perhaps; null when there is no such record */
  readonly find: (request: Request<P, Q>, now: Date) => Promise<unknown>;
}

/** Every route may be asked as of a day. */
export const asOfDay = {
  on: z
    .string()
    .refine((value) => parseOn(value, new Date(0)).asOf !== null)
    .optional()
    .meta({
      description: 'The day (YYYY-MM-DD) as of which windows are described; today without it.',
      example: '2025-12-25',
    }),
};

const nextOf = z.object({ next: z.string().nullable() });
const onOf = z.object({ on: z.string().optional() });

/** Makes a route of its definition. An answer of another shape than it describes is a bug and throws. */
export function operation<P extends z.ZodObject, Q extends z.ZodObject>(definition: Definition<P, Q>): Operation {
  const { find, ...described } = definition;
  const read = (params: unknown, search: URLSearchParams, realNow: Date): ReadRequest => {
    const repeated = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1);
    const query = definition.query.safeParse(Object.fromEntries(search));
    const errors = [
      ...repeated.map((parameter) => ({ parameter, detail: 'Given more than once.' })),
      ...(query.success ? [] : query.error.issues.flatMap((issue) => parameterErrors(issue, definition.query))),
    ];
    if (!query.success || errors.length > 0) return { kind: 'wrong', errors };
    const { now } = parseOn(onOf.safeParse(query.data).data?.on, realNow);
    const request = { params: definition.params.parse(params), query: query.data, search };
    return {
      kind: 'understood',
      now,
      answer: async () => {
        const found = await find(request, now);
        if (found === null) return null;
        const body = definition.answers.parse(found);
        return { body, next: nextOf.safeParse(body).data?.next ?? null };
      },
    };
  };
  return { ...described, read };
}

function parameterErrors(issue: z.core.$ZodIssue, query: z.ZodObject): ParameterError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((parameter) => ({ parameter, detail: 'There is no such parameter here.' }));
  const parameter = String(issue.path[0] ?? '');
  const described = z.globalRegistry.get(query.shape[parameter] ?? z.never())?.description;
  return [{ parameter, detail: described ?? 'Not a value that this parameter takes.' }];
}
