import { z } from 'zod';

/** What every error answers (RFC 9457). */
export const problemShape = z
  .object({
    type: z.string().meta({ description: 'A URI reference of the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Each parameter that was not understood.' }),
    'violated-policies': z.array(z.string()).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type ProblemShape = z.infer<typeof problemShape>;
