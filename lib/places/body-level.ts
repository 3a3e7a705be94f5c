import type { DivisionCode } from '../notice/formats';
import type { Tier } from '../notice/notice';
import { divisionOf, provinces } from './divisions';
import { placeInPost } from './place-in-post';

/** Whose body a post is in, the lowest first. */
export type BodyLevel = 'town' | 'county' | 'city' | 'province';

/** What is known of the notice that prints a post. */
export interface PostContext {
  readonly region: DivisionCode | null;
  readonly tier: Tier | null;
}

/** Zones and institutions have a rank of their own, whatever place they are named after. */
const OUTSIDE = /开发区|新区|高新区|管委会|园区|度假区|大学|学院|学校|公司|集团|医院|银行|研究[院所]/u;
const TOWN = /(?:镇|乡|街道)(?:党|人大|人民政府|政府|办事处|纪委|[镇乡]长|副[镇乡]长)/u;
/** The unnamed place of a proposal: 设区市人大常委会, 县（市、区）委. */
const UNNAMED: readonly (readonly [BodyLevel, RegExp])[] = [
  ['city', /^(?:设区的?市|副省级城市|地级市|省辖市|市[(（]?[州地]|州[(（]市|地[(（]?州|地[(（]市)/u],
  ['county', /^(?:县[(（]?[市区]|区[(（]?[县市]|旗[(（]?[市县]|县级市)/u],
  ['town', /^(?:乡[(（]?镇|镇[(（]?街道)/u],
];
/** A level without a name: that of the issuer. 市 in a province's notice may be any, and 区 an autonomous region. */
const BARE: readonly (readonly [BodyLevel, RegExp, readonly Tier[]])[] = [
  ['province', /^(?:省(?!辖|会)|自治区)/u, ['central', 'province', 'city']],
  [
    'city',
    /^(?:市(?!场)|州|盟|地)(?:委|政府|人民政府|人大|政协|纪委|监委|直|级|管|[\p{Script=Han}]{1,12}(?:局|委|办|院|会))/u,
    ['city'],
  ],
  ['county', /^(?:县|旗)/u, ['province', 'city', 'county']],
  ['county', /^区/u, ['city', 'county']],
];

/**
 * The level of the place whose body a post is in; null where its words do not tell: zones, universities and enterprises, bodies
 * of a municipality and of the centre.
 * Shapes: 瑞安市委书记 (county), 设区市人大常委会副主任 (city), 县（市、区）委书记 (county), 省财政厅处长 (province), 桑墟镇党委书记 (town).
 * Source: the four levels of local organs in 地方各级人民代表大会和地方各级人民政府组织法; the divisions of the gazetteer.
 * Example: `bodyLevel('云和县委书记', { region: '330000', tier: 'province' })` is `'county'`.
 */
export function bodyLevel(post: string, { region, tier }: PostContext): BodyLevel | null {
  if (OUTSIDE.test(post)) return null;
  const unnamed = UNNAMED.find(([, pattern]) => pattern.test(post));
  if (unnamed !== undefined) return unnamed[0];
  if (TOWN.test(post)) return 'town';
  return (
    levelOfNamed(post, region) ??
    BARE.find(([, pattern, tiers]) => pattern.test(post) && isOne(tier, tiers))?.[0] ??
    null
  );
}

function isOne(tier: Tier | null, tiers: readonly Tier[]): boolean {
  return tier !== null && tiers.includes(tier);
}

function levelOfNamed(post: string, region: DivisionCode | null): BodyLevel | null {
  const place = placeInPost(post, { region });
  if (place.kind === 'found' && place.how !== 'issuer-region') {
    const division = divisionOf(place.division);
    // districts of a municipality rank with cities
    const isMunicipal = division === null || divisionOf(division.provinceCode)?.cityCode === division.provinceCode;
    return isMunicipal || division.level === 'province' ? null : division.level;
  }
  const named = provinces().find(({ name }) => post.startsWith(name));
  return named === undefined || named.cityCode === named.code ? null : 'province';
}
