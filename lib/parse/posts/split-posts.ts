import type { Post } from '../../notice/nominee';
import type { DivisionCode } from '../../notice/formats';
import { printed, spanOf, type SourceText } from '../../text/source-text';
import { placeInPost } from '../../places/place-in-post';
import { OWN_BODY, TITLE_AT_END } from '../lexicon/post-titles';
import type { Stretch } from '../nominees/entry';
import { cityOf } from './city-of-post';
import { postKind } from './post-kind';
import { postParts } from './post-parts';
import { rankIn } from './rank-in-post';

type Organisation = Post['organisation'];

/** What the entries before have said about the body. */
interface Before {
  organisation: string | null;
  /** the body that units hang on: 台州市政府 for 办公室 */
  base: string | null;
  city: Post['city'];
}

/**
 * Splits the words of a post into its entries, organisations carried over, ranks told apart.
 * Example: 台州市政府党组成员、秘书长、办公室党组书记、一级调研员 has four entries: two of 台州市政府, one of its 办公室, and a rank.
 */
export function splitPosts(source: SourceText, post: Stretch, region: DivisionCode | null): Post[] {
  const before: Before = { organisation: null, base: null, city: { certainty: 'absent' } };
  return postParts(source.tight, post).map((part) => readPart(source, part, region, before));
}

function readPart(source: SourceText, part: Stretch, region: DivisionCode | null, before: Before): Post {
  const text = printed(source, part.start, part.end);
  const span = spanOf(source, part.start, part.end);
  const rank = rankIn(source.tight, part);
  const title = rank === null ? titleIn(source.tight, part) : null;
  const bodyEnd = rank?.start ?? title?.start ?? part.end;
  const body = printed(source, part.start, bodyEnd);
  const bare = rank !== null && body === '';
  const titleWords = title === null ? null : printed(source, title.start, title.end);
  const organisation = bare ? null : organisationOf(body, titleWords, region, before);
  const city = bare ? ({ certainty: 'absent' } as const) : cityWithin(source, part, region, organisation, before);
  const kind = rank === null ? postKind(organisation?.name ?? '', titleWords ?? text) : 'rank';
  const rankWords = rank === null ? null : printed(source, rank.start, rank.end);
  return { span, text, organisation, title: rank === null ? (titleWords ?? text) : null, rank: rankWords, kind, city };
}

function titleIn(text: string, part: Stretch): Stretch | null {
  const match = TITLE_AT_END.exec(text.slice(part.start, part.end));
  if (match === null) return null;
  return { start: part.start + match.index, end: part.start + match.index + match[0].length };
}

function organisationOf(body: string, title: string | null, region: DivisionCode | null, before: Before): Organisation {
  if (body === '') return carried(title, before);
  const own = before.base === null || OWN_BODY.test(body) || beginsWithDivision(body, region);
  const name = own ? body : `${before.base}${body}`;
  if (own) before.base = body;
  before.organisation = name;
  return { name, carried: !own };
}

/** 永安市委 after 三明市委 is no part of it; 海淀分局 after 北京市公安局 is. */
function beginsWithDivision(body: string, region: DivisionCode | null): boolean {
  const finding = placeInPost(body, { region });
  if (finding.kind === 'none' || (finding.kind === 'found' && finding.how === 'issuer-region')) return false;
  return finding.start === 0 && /[省市县区州旗盟]$/u.test(finding.name);
}

/** 区长 after 拱墅区委 is of 拱墅区; any other title is of the body before it. */
function carried(title: string | null, before: Before): Organisation {
  const { organisation, base } = before;
  if (organisation === null) return null;
  const division = /([省市县区州旗盟镇乡])长(?:助理)?$/u.exec(title ?? '')?.[1];
  const at = division === undefined || base === null ? -1 : base.lastIndexOf(division);
  if (base === null || at < 0) return { name: organisation, carried: true };
  return { name: base.slice(0, at + 1), carried: true };
}

function cityWithin(
  source: SourceText,
  part: Stretch,
  region: DivisionCode | null,
  organisation: Organisation,
  before: Before,
) {
  const own = cityOf(source, part, region).reading;
  const relative = /^[市县区州旗盟镇乡]/u.test(organisation?.name ?? ''); // 市监委 after 金华市纪委
  const takesOver = (organisation?.carried === true || relative) && before.city.certainty !== 'absent';
  const named = own.certainty === 'inferred' && own.inference.code !== 'issuer-region';
  const city = takesOver && !named ? before.city : own;
  before.city = city;
  return city;
}
