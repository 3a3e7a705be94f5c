import { z } from 'zod';
import { EDUCATION_LEVELS } from '../notice/education-level';
import { POST_KINDS } from '../notice/nominee';
import { TIERS } from '../notice/notice';
import { PARTIES } from '../notice/party';
import { divisionOf } from '../places/divisions';

/** What Next.js gives a page as its search parameters. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `open` means that a comment is possible, closing today included; `closing-today` narrows it. */
export const STATE_FILTERS = ['open', 'closing-today', 'upcoming', 'closed', 'unknown', 'withdrawn'] as const;

export const NOMINEE_SORTS = ['notice', 'closes', 'name', 'birth', 'city'] as const;
export type NomineeSort = (typeof NOMINEE_SORTS)[number];

const NOTICE_SORTS = ['notice', 'closes'] as const;
export type NoticeSort = (typeof NOTICE_SORTS)[number];

const LONGEST_QUESTION = 100;

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
/** 汉族, 拟提名为: words as notices print them */
const printed = z.string().regex(/^\p{Script=Han}{1,12}$/u);
/** An organisation (台州市政协) or a post (瑞安市委书记) as printed. */
export const POST_WORDS = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .refine((words) => !words.includes('\0'));
const day = z.iso.date().regex(/^(19|20)/);
/** the id of the row beside which the page begins: names and birth dates never stand in an address */
const beside = z.uuid();

/** The parameters by which notices are filtered, each with what it takes. */
export const NOTICE_FILTER_FIELDS = {
  state: z.enum(STATE_FILTERS),
  province,
  city,
  tier: z.enum(TIERS),
  year: z.string().regex(/^(19|20)\d\d$/),
  opens: day,
  closes: day,
  q: question,
  after: beside,
  before: beside,
};
/** The same for nominees. */
export const NOMINEE_FILTER_FIELDS = {
  ...NOTICE_FILTER_FIELDS,
  post: POST_WORDS,
  arriving: city,
  verb: printed,
  kind: z.enum(POST_KINDS),
  from: z.enum(POST_KINDS),
  gender: z.enum(['男', '女']),
  ethnicity: printed,
  born,
  education: z.enum(EDUCATION_LEVELS),
  party: z.enum(PARTIES),
  sort: z.enum(NOMINEE_SORTS),
};
const noticeListFields = { ...NOTICE_FILTER_FIELDS, sort: z.enum(NOTICE_SORTS) };

const noticeFilter = z.object(noticeListFields).partial();
const nomineeFilter = z.object(NOMINEE_FILTER_FIELDS).partial();
/**
 * All optional: state, province, city (codes), tier, year (in which it was signed), opens, closes (the first and the last day of the
 * window), q (words), sort; after, before (the id
 * of a row: the page that follows it, or that leads up to it).
 */
export type NoticeFilter = Readonly<z.infer<typeof noticeFilter>>;
/**
 * Those of a notice, and: post (an organisation, or one post, current or proposed), arriving (the city of the proposed post, where the
 * current one is not there), verb (as printed), kind (of the proposed post), from (kind of the current post), gender,
 * ethnicity, born (`1965-1969` or `1969`, both years inclusive), education, party.
 */
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
  const { values, ignored } = understood(params, NOMINEE_FILTER_FIELDS);
  return { filter: nomineeFilter.parse(values), ignored };
}

/** The same for notices. Example: `parseNoticeFilter({ state: 'open' })` is `{ filter: { state: 'open' }, ignored: [] }`. */
export function parseNoticeFilter(params: SearchParams): ParsedFilter<NoticeFilter> {
  const { values, ignored } = understood(params, noticeListFields);
  return { filter: noticeFilter.parse(values), ignored };
}

/** The question of a search alone; null when there is none, or it means nothing. Example: `parseQuestion({ q: ' 李 ' })` is `'李'`. */
export function parseQuestion(params: SearchParams): string | null {
  return parseNoticeFilter({ q: params.q }).filter.q ?? null;
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
