import { z } from 'zod';

const PRINTED_ITEM = z.object({
  text: z.string(),
  x: z.number(),
  /** the line on which the words stand, counted from the top of the page */
  y: z.number(),
  width: z.number(),
  /** of the letters */
  height: z.number(),
});

const RULE = z.object({ x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() });

/** A page as it is printed: words and ruled lines with their places, whatever the unit; the origin is at the top left. */
export const PAGE_CONTENT = z.object({
  width: z.number(),
  height: z.number(),
  items: z.array(PRINTED_ITEM),
  rules: z.array(RULE),
});

export type PrintedItem = z.infer<typeof PRINTED_ITEM>;
export type Rule = z.infer<typeof RULE>;
export type PageContent = z.infer<typeof PAGE_CONTENT>;
