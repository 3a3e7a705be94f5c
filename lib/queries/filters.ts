import { z } from 'zod';
import { POST_KINDS } from '../notice/nominee';
import { divisionOf } from '../places/divisions';

/** What Next.js gives a page as its search parameters. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `open` means that a comment is possible, closing today included; `closing-today` narrows it. */
export const STATE_FILTERS = ['open', 'closing-today', 'upcoming', 'closed', 'unknown', 'withdrawn'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

export const NOMINEE_SORTS = ['notice', 'closes', 'birth', 'city', 'name'] as const;
export type NomineeSort = (typeof NOMINEE_SORTS)[number];

const LONGEST_QUESTION = 100;
const LAST_PAGE = 1_000_000;

const province = z.string().refine((code) => divisionOf(code)?.level === 'province');
// a municipality is its own city, and so is a county that its province administers directly
const city = z.string().refine((code) => divisionOf(code)?.cityCode === code);
const born = z
  .string()
  .regex(/^(19|20)\d\d(-(19|20)\d\d)?$/)
  .refine((years) => years.length === 4 || years.slice(0, 4) <= years.slice(5));
const question = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_QUESTION)
  // PostgreSQL takes no NUL in a text
  .refine((words) => !words.includes('\0'));

const noticeFields = {
  state: z.enum(STATE_FILTERS),
  province,
  city,
  q: question,
  page: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1).max(LAST_PAGE)),
};
const nomineeFields = {
  ...noticeFields,
  kind: z.enum(POST_KINDS),
  gender: z.enum(['男', '女']),
  born,
  sort: z.enum(NOMINEE_SORTS),
};

const noticeFilter = z.object(noticeFields).partial();
const nomineeFilter = z.object(nomineeFields).partial();
/** All optional: state, province, city (codes), q (words), page (from 1). */
export type NoticeFilter = Readonly<z.infer<typeof noticeFilter>>;
/** Those of a notice, and: kind, gender, born (`1965-1969` or `1969`, both years inclusive), sort. */
export type NomineeFilter = Readonly<z.infer<typeof nomineeFilter>>;

/** A filter as it was understood, and the names of the parameters that were not. */
export interface ParsedFilter<F> {
  readonly filter: F;
  readonly ignored: readonly string[];
}

/**
 * Reads a filter of nominees from an address; a value that means nothing is left out and named.
 * Example: `parseNomineeFilter({ city: '331000', born: 'x' })` is `{ filter: { city: '331000' }, ignored: ['born'] }`.
 */
export function parseNomineeFilter(params: SearchParams): ParsedFilter<NomineeFilter> {
  const { values, ignored } = understood(params, nomineeFields);
  return { filter: nomineeFilter.parse(values), ignored };
}

/** The same for notices. Example: `parseNoticeFilter({ state: 'open' })` is `{ filter: { state: 'open' }, ignored: [] }`. */
export function parseNoticeFilter(params: SearchParams): ParsedFilter<NoticeFilter> {
  const { values, ignored } = understood(params, noticeFields);
  return { filter: noticeFilter.parse(values), ignored };
}

/** The first value of each known parameter that its field takes; an empty one is as good as none. */
function understood(params: SearchParams, fields: Readonly<Record<string, z.ZodType>>) {
  const values: Record<string, string> = {};
  const ignored: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const given = params[name];
    const value = typeof given === 'string' ? given : given?.[0];
    if (value === undefined || value === '') continue;
    if (field.safeParse(value).success) values[name] = value;
    else ignored.push(name);
  }
  return { values, ignored };
}
