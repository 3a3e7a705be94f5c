import { z } from 'zod';
import { INFERENCE_CODES } from '@/lib/notice/reading';

export const id = z.uuid().meta({ description: 'Opaque and permanent; says nothing of what it names.' });
export const day = z.iso.date().meta({ description: 'A day in Beijing.' });
export const offset = z.int().min(0).meta({ description: 'Counted in UTF-16 units of the stored text.' });

const inference = z
  .object({
    code: z.enum(INFERENCE_CODES).meta({ description: 'The rule by which it was inferred.' }),
    because: z
      .array(z.object({ start: offset, end: offset }))
      .meta({ description: 'The other words that the rule leans on.' }),
    detail: z.string().optional().meta({ description: 'The name that decides, such as 云和县 for 丽水市.' }),
  })
  .meta({ id: 'Inference' });

/** A value with how certain it is and where its words stand. */
export const reading = z
  .object({
    certainty: z
      .enum(['stated', 'inferred', 'absent'])
      .meta({ description: 'Printed in the notice; following from its words by a named rule; or not said.' }),
    value: z.union([z.string(), z.number()]).nullable().meta({ description: 'Null when absent.' }),
    start: offset.nullable(),
    end: offset.nullable(),
    inference: inference.nullable(),
  })
  .meta({ id: 'Reading', description: 'A value, how certain it is, and where its words stand in the stored text.' });

export const place = z
  .object({
    code: z.string().meta({ description: 'GB/T 2260, six digits.', example: '331000' }),
    name: z.string().meta({ example: '台州市' }),
    shortName: z.string().meta({ example: '台州' }),
    pinyin: z.string().meta({ example: 'Taizhou', description: 'Empty where there is none.' }),
  })
  .meta({ id: 'Place' });
