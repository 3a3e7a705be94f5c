import type { DivisionCode } from '../notice/formats';
import { sourceText, spanOf, type SourceText } from '../text/source-text';
import { readChain, type Chain } from './division-chain';
import { divisionOf } from './divisions';
import { shortNameAt } from './name-index';
import { postParts, type PostPart } from './post-parts';
import { scopeOf, type Scope } from './scope';
import { BEFORE_BODY, MUNICIPAL_COLLEGE, OWN_LEVEL, UNIVERSITY, UPPER_BODY } from './tables/body-words';

/** Where a post sits, and how that came about; offsets are those of the given text. */
export type PlaceFinding =
  | {
      readonly kind: 'found';
      /** prefecture-level city, municipality, or a county that its province administers directly */
      readonly city: DivisionCode;
      /** the division named: 330105 for 杭州市拱墅区 */
      readonly division: DivisionCode;
      /** as printed */
      readonly name: string;
      readonly start: number;
      readonly end: number;
      readonly how: 'division-in-post' | 'county-in-city' | 'retired-division' | 'issuer-region';
    }
  | {
      readonly kind: 'ambiguous';
      readonly name: string;
      readonly start: number;
      readonly end: number;
      readonly candidates: readonly DivisionCode[];
    }
  | { readonly kind: 'none' };

const NONE: PlaceFinding = { kind: 'none' };

/** What one entry tells: a finding, an upper or other body that sits in no city, or nothing. */
type PartFinding = PlaceFinding | { readonly kind: 'elsewhere' };

/**
 * The city in which the body of a post sits: that of the first entry which tells one.
 * A division named in front of the body decides; a shared name is decided by the issuer's region; without a name, a body in the
 * notice of a city's (county's, municipality's) own department sits there, in a province's notice nowhere. Bodies of province
 * and centre, universities, and in a province's notice companies and hospitals named after a city sit in none.
 * Shapes: 瑞安市委书记 (温州), 恩施州利川市委副书记, 合肥高新技术产业开发区党工委副书记, 市财政局局长, 设区市市长人选 (none).
 * Source: how notices name bodies; the divisions of the gazetteer.
 * Example: `placeInPost('瑞安市委书记', { region: '330000' })` finds city 330300, how `county-in-city`.
 */
export function placeInPost(text: string, context: { readonly region: DivisionCode | null }): PlaceFinding {
  const source = sourceText(text);
  const scope = scopeOf(context.region);
  let doubtful: PlaceFinding = NONE;
  let elsewhere = false;
  for (const part of postParts(source.tight)) {
    const finding = readPart(source, part, scope, context.region, elsewhere);
    if (finding.kind === 'found') return finding;
    if (finding.kind === 'elsewhere') elsewhere = true;
    if (finding.kind === 'ambiguous' && doubtful.kind === 'none') doubtful = finding;
  }
  return doubtful;
}

function readPart(
  source: SourceText,
  part: PostPart,
  scope: Scope,
  region: DivisionCode | null,
  elsewhere: boolean,
): PartFinding {
  const body = bodyOf(source.tight, part, scope);
  if (body.chain !== null && namesSomewhere(body.chain)) return ofChain(source, body.start, body.chain);
  if (region === null || scope.city === null) return NONE;
  const words = source.tight.slice(body.start, part.end);
  if (body.chain !== null || isElsewhere(words, scope.city)) return { kind: 'elsewhere' };
  if (elsewhere && !OWN_LEVEL.test(words)) return NONE;
  const { start, end } = spanOf(source, part.start, part.end);
  const name = source.original.slice(start, end);
  return { kind: 'found', city: scope.city, division: region, name, start, end, how: 'issuer-region' };
}

interface Body {
  readonly start: number;
  readonly chain: Chain | null;
}

/** 任城区委书记 is read before 任 is taken for a verb: 任|瑞安市市长. */
function bodyOf(tight: string, part: PostPart, scope: Scope): Body {
  let start = part.start;
  for (;;) {
    const chain = readChain(tight, start, scope);
    if (chain !== null) return { start, chain };
    const before = BEFORE_BODY.exec(tight.slice(start, Math.min(part.end, start + 24)))?.[0];
    if (before === undefined) return { start, chain: null };
    start += before.length;
  }
}

/** A province alone is no city. */
function namesSomewhere(chain: Chain): boolean {
  return chain.bearers.some(({ division }) => division.cityCode !== null);
}

function ofChain(source: SourceText, at: number, chain: Chain): PlaceFinding {
  const { start, end } = spanOf(source, at, chain.end);
  const name = source.original.slice(start, end);
  const cities = new Set(chain.bearers.map(({ division }) => division.cityCode));
  const [first] = chain.bearers;
  if (first === undefined || first.division.cityCode === null || cities.size > 1) {
    return { kind: 'ambiguous', name, start, end, candidates: chain.bearers.map(({ division }) => division.code) };
  }
  const how = first.retired ? 'retired-division' : chain.namesCity ? 'division-in-post' : 'county-in-city';
  return { kind: 'found', city: first.division.cityCode, division: first.division.code, name, start, end, how };
}

/** In a city's own notice: bodies of province and centre (省直单位, 浙江工业大学), universities but not the city's own colleges. */
function isElsewhere(words: string, city: DivisionCode): boolean {
  if (UPPER_BODY.test(words)) return true;
  const named = shortNameAt(words, 0)?.bearers ?? [];
  if (named.some(({ division }) => division.level === 'province' && division.code !== city)) return true;
  return UNIVERSITY.test(words) && !OWN_LEVEL.test(words) && !isOwnCollege(words, city);
}

/** 温州科技职业学院 in the notice of 温州; universities (大学), 温州学院 and 温州师范学院 belong to the province. */
function isOwnCollege(words: string, city: DivisionCode): boolean {
  const own = divisionOf(city);
  return own?.level === 'city' && words.startsWith(own.shortName) && MUNICIPAL_COLLEGE.test(words);
}
