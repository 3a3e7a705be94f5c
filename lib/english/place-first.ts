import { DEMOCRATIC_PARTIES } from './tables/bodies';

/** 共青团云和县委, 团市委 */
const LEAGUE = /^(?:共青团|团(?=[省市县区州旗]))(.+?)委/u;
/** 农工党芜湖市委会, 九三学社杭州市委员会 */
const PARTY = new RegExp(
  `^(${DEMOCRATIC_PARTIES.map(([zh, full]) => `${full}|${zh}`).join('|')})(?![镇乡]|街道)(.+?)(?:委员会|委会|委)`,
  'u',
);

/**
 * The words of bodies that hold their place inside their name, with the place before it, as all others have it.
 * Example: `placeFirst('共青团云和县委书记')` is 云和县团委书记, `placeFirst('民盟台州市委副主委')` is 台州市民盟副主委.
 */
export function placeFirst(words: string): string {
  return words.replace(LEAGUE, '$1团委').replace(PARTY, (_, party: string, place: string) => place + shortName(party));
}

function shortName(party: string): string {
  return DEMOCRATIC_PARTIES.find(([, full]) => full === party)?.[0] ?? party;
}
