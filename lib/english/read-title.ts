import type { BodyKind } from './tables/bodies';
import { GENERIC_UNITS } from './tables/generic-units';
import { HEADS, LEVELS, TITLES } from './tables/titles';

const VICE = /^(常务副|副)?(.+)$/u;
const LEVEL_FIRST = /^(.{2,4}级)(领导职务|干部)$/u;

/** Reads what is left of a post as its title, whole; null when no table knows it. */
export function readTitle(words: string, body: BodyKind | null): string | null {
  const title = TITLES.get(words);
  if (title === undefined) return headOfPlace(words) ?? leadingPost(words);
  return typeof title === 'string' ? title : ((body === null ? undefined : title[body]) ?? title.else);
}

/** 市长, 副县长, 常务副市长, 副县(市、区)长; 长 alone behind an unnamed place. */
function headOfPlace(words: string): string | null {
  const [, vice, head = ''] = VICE.exec(words) ?? [];
  const en = HEADS.get(head) ?? (isUnnamedHead(head) ? 'Head' : undefined);
  if (en === undefined) return null;
  if (vice === undefined) return en;
  return vice === '副' ? deputyOf(en) : `Executive ${deputyOf(en)}`;
}

/** What 副 makes of the head of a place. Example: `deputyOf('Mayor')` is `Vice Mayor`. */
export function deputyOf(head: string): string {
  return head === 'Governor' || head === 'Mayor' ? `Vice ${head}` : `Deputy ${head}`;
}

function isUnnamedHead(head: string): boolean {
  return head === '长' || GENERIC_UNITS.some(([zh]) => head === `${zh}长`);
}

/** 正县级领导职务 */
function leadingPost(words: string): string | null {
  const [, level = '', what = ''] = LEVEL_FIRST.exec(words) ?? [];
  const en = LEVELS.get(level);
  if (en === undefined) return null;
  return what === '干部' ? `Official at ${en}` : `Leading post at ${en}`;
}
