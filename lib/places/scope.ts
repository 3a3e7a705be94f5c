import type { DivisionCode } from '../notice/formats';
import { divisionOf } from './divisions';
import type { Bearer } from './name-index';

/** The region within which a shared name is looked for first. */
export interface Scope {
  readonly city: DivisionCode | null;
  readonly province: DivisionCode | null;
}

export const NOWHERE: Scope = { city: null, province: null };

/** The scope of an issuer's region: a county's is its city. Example: `scopeOf('330381').city` is `'330300'`. */
export function scopeOf(region: DivisionCode | null): Scope {
  const division = region === null ? null : divisionOf(region);
  return division === null ? NOWHERE : { city: division.cityCode, province: division.provinceCode };
}

/** Names so general that they name a district only beside its city: 城区, 郊区, 矿区, 东区. */
const GENERAL_NAME = /^[城郊矿东西南北]区$/u;

/**
 * The bearers of a name that the scope allows: those of the city, else of the province, else of the country; in each those
 * of today before retired ones. One bearer is an answer, several leave the name ambiguous, none says that it is no place.
 * Example: 鼓楼区 within 徐州市 is one, within 江苏省 there are two.
 */
export function narrow(name: string, bearers: readonly Bearer[], scope: Scope): readonly Bearer[] {
  const inCity = bearers.filter(({ division }) => scope.city !== null && division.cityCode === scope.city);
  const inProvince = bearers.filter(({ division }) => division.provinceCode === scope.province);
  const rings = GENERAL_NAME.test(name) ? [inCity] : [inCity, inProvince, bearers];
  for (const ring of rings) {
    const today = ring.filter(({ retired }) => !retired);
    const best = today.length > 0 ? today : ring;
    if (best.length > 0) return best;
  }
  return [];
}
