import { z } from 'zod';
import { rankInEnglish } from '../english/rank-in-english';
import { TIERS } from '../notice/notice';
import { type BodyLevel, bodyLevel, type PostContext } from '../places/body-level';
import { divisionOf } from '../places/divisions';
import type { NomineeRecord } from './nominee-record';
import type { NoticeCard } from './notice-card';
import type { PlaceLabel } from './place-label';

/** A rank as printed, and in English. */
interface RankName {
  readonly words: string;
  readonly english: string | null;
}

/** What the printed posts tell of the way from the one to the other; what they do not tell is null. All of it is inferred. */
export interface Movement {
  /** where both cities are told */
  readonly city: {
    readonly kind: 'same' | 'other-city' | 'other-province';
    readonly from: PlaceLabel;
    readonly to: PlaceLabel;
  } | null;
  /** where the levels of both bodies are told, and differ */
  readonly level: { readonly from: BodyLevel; readonly to: BodyLevel } | null;
  /** where both ranks are printed and of one ladder */
  readonly rank: { readonly kind: 'same' | 'higher' | 'lower'; readonly from: RankName; readonly to: RankName } | null;
}

/** The ladder of 公务员职务与职级并行规定 (2019), the highest first. */
const LADDER = [
  '一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员',
  '一级主任科员 二级主任科员 三级主任科员 四级主任科员 一级科员 二级科员',
].flatMap((ranks) => ranks.split(' '));
/** Bodies that have no place among the levels of local organs. */
const OUTSIDE = new Set(['university', 'school-or-institute', 'enterprise', 'rank', 'other']);

type Entry = Pick<NomineeRecord['currentPosts'][number], 'text' | 'organisation' | 'title' | 'rank' | 'kind'>;

/** Of a record, what a movement is read from. */
type Moving = Pick<NomineeRecord, 'city' | 'proposedCity'> & {
  readonly currentPosts: readonly Entry[];
  readonly proposedPosts: readonly Entry[];
};

/**
 * The way from the current post to the proposed one. It is that of a proposal: nobody has moved.
 * Example: for 云和县委书记, 拟提名为设区市政协副主席候选人 it is `{ city: null, level: { from: 'county', to: 'city' }, rank: null }`.
 */
export function movementOf(nominee: Moving, { region, tier }: Pick<NoticeCard, 'region' | 'tier'>): Movement {
  const context = { region: region?.code ?? null, tier: z.enum(TIERS).nullable().catch(null).parse(tier) };
  return {
    city: citiesOf(nominee),
    level: levelsOf(nominee, context),
    rank: ranksOf(nominee),
  };
}

function citiesOf({ city: from, proposedCity: to }: Moving): Movement['city'] {
  if (from === null || to === null) return null;
  const isSameProvince = divisionOf(from.code)?.provinceCode === divisionOf(to.code)?.provinceCode;
  const kind = from.code === to.code ? 'same' : isSameProvince ? 'other-city' : 'other-province';
  return { kind, from, to };
}

function levelsOf({ currentPosts, proposedPosts }: Moving, context: PostContext): Movement['level'] {
  const from = levelOf(currentPosts, context);
  const to = levelOf(proposedPosts, context);
  return from === null || to === null || from === to ? null : { from, to };
}

/** That of the first post: a list begins with the highest. */
function levelOf(posts: readonly Entry[], context: PostContext): BodyLevel | null {
  const first = posts.find(({ rank }) => !rank);
  if (first === undefined || OUTSIDE.has(first.kind)) return null;
  return bodyLevel(`${first.organisation ?? ''}${first.title ?? ''}`, context);
}

function ranksOf({ currentPosts, proposedPosts }: Moving): Movement['rank'] {
  const from = rankOf(currentPosts);
  const to = rankOf(proposedPosts);
  if (from === undefined || to === undefined) return null;
  const raised = LADDER.indexOf(from) - LADDER.indexOf(to);
  return { kind: raised === 0 ? 'same' : raised > 0 ? 'higher' : 'lower', from: rankName(from), to: rankName(to) };
}

function rankName(words: string): RankName {
  return { words, english: rankInEnglish(words) };
}

function rankOf(posts: readonly Entry[]): string | undefined {
  return posts.flatMap(({ text }) => LADDER.filter((rank) => text.endsWith(rank)))[0];
}
