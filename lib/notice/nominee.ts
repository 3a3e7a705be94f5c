import type { DivisionCode, PartialDate } from './formats';
import type { Reading } from './reading';
import type { Span } from './span';

/** The families of offices by which readers filter; `rank` is no post at all (职级). */
export const POST_KINDS = [
  'congress', // 人大
  'cppcc', // 政协
  'party', // 党委及其部门
  'government', // 政府及其部门
  'discipline', // 纪委监委
  'court', // 法院
  'procuratorate', // 检察院
  'mass-organisation', // 群团: 总工会, 共青团, 妇联, 工商联 …
  'university', // 高校
  'school-or-institute', // 学校, 医院, 科研院所 and other 事业单位
  'enterprise', // 国企
  'rank', // 职级
  'other',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** One entry of a list of posts: 台州市政府党组成员、秘书长 holds two. */
export interface Post {
  readonly span: Span;
  /** the words of this entry: 秘书长 */
  readonly text: string;
  /** 台州市政府, also where it is carried over from the entry before (then inferred); absent for a rank */
  readonly organisation: { readonly name: string; readonly carried: boolean } | null;
  /** 秘书长; null for a bare rank */
  readonly title: string | null;
  /** 一级调研员; null for a post */
  readonly rank: string | null;
  readonly kind: PostKind;
  /** the prefecture-level city (or municipality) where the body sits */
  readonly city: Reading<DivisionCode>;
}

/** 公示对象: one record in one notice. All texts as printed, padding inside a name removed. */
export interface Nominee {
  /** the block of text that speaks of this nominee */
  readonly span: Span;
  readonly name: Reading<string>;
  /** 曾用名 */
  readonly formerName: Reading<string>;
  readonly gender: Reading<'男' | '女'>;
  readonly ethnicity: Reading<string>;
  readonly birth: Reading<PartialDate>;
  /** 籍贯 */
  readonly nativePlace: Reading<string>;
  /** 出生地 */
  readonly birthplace: Reading<string>;
  readonly education: Reading<string>;
  readonly degree: Reading<string>;
  readonly politicalStatus: Reading<string>;
  readonly partyJoined: Reading<PartialDate>;
  readonly workStarted: Reading<PartialDate>;
  /** the words after 现任, whole */
  readonly currentPost: Reading<string>;
  /** the verb: 拟任, 拟提名, 拟晋升 … A proposal is never an appointment. */
  readonly proposal: Reading<string>;
  /** the words after the verb, whole */
  readonly proposedPost: Reading<string>;
  readonly city: Reading<DivisionCode>;
  readonly proposedCity: Reading<DivisionCode>;
  readonly currentPosts: readonly Post[];
  readonly proposedPosts: readonly Post[];
}

/** The fields of a nominee that hold one reading each, in the order in which records print them. */
export const NOMINEE_FIELDS = [
  'name',
  'formerName',
  'gender',
  'ethnicity',
  'birth',
  'nativePlace',
  'birthplace',
  'education',
  'degree',
  'politicalStatus',
  'partyJoined',
  'workStarted',
  'currentPost',
  'proposal',
  'proposedPost',
  'city',
  'proposedCity',
] as const;
export type NomineeField = (typeof NOMINEE_FIELDS)[number];
