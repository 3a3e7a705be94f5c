import { placeFirst } from './place-first';
import { readBody } from './read-body';
import { readUnit } from './read-unit';

/**
 * The body that issued a notice in the field's English, without an article; null as soon as one word is in no table.
 * Shapes: 中共浙江省委组织部, 湖南省高级人民法院政治部, 中共四川省财政厅党组, 党委组织部.
 * Source: the tables beside it.
 * Example: `issuerInEnglish('中共浙江省委组织部')` is `Organization Department of the CPC Zhejiang Provincial Committee`.
 */
export function issuerInEnglish(issuer: string): string | null {
  const words = placeFirst(issuer.replace(/\s/gu, '').replace(/^(?:中共|中国共产党)/u, ''));
  const place = readUnit(words);
  const rest = words.slice(place?.length ?? 0);
  const body = readBody(rest, place?.unit ?? null);
  if (body === null || body.length !== rest.length) return null;
  const above = place?.unit.above ?? null;
  return above === null ? body.words : `${body.words}, ${above}`;
}
