import { loadChannels } from '../db/load-records';
import { sql } from '../db/sql';
import { citiesOf } from '../places/divisions';
import { channelsView, type ChannelsView } from './channels-view';
import type { CityCount } from './count-cities';
import { groupByProposal, type NomineeGroup } from './nominee-groups';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { noticeCards, type NoticeCard } from './notice-card';
import { placeLabel } from './place-label';
import { siteTotals, type SiteTotals } from './site-totals';
import { windowStateSql } from './window-state-sql';

export interface HomeWindows {
  /** closing soonest first, with those that close today */
  readonly open: readonly NoticeCard[];
  /** opening soonest first */
  readonly upcoming: readonly NoticeCard[];
  /** most recent first, at most 10 */
  readonly recentlyClosed: readonly NoticeCard[];
  /** more of the first open notice; null when none is open */
  readonly lead: HomeLead | null;
  readonly totals: SiteTotals;
}

interface HomeLead {
  readonly notice: NoticeCard;
  readonly channels: ChannelsView;
  readonly groups: readonly NomineeGroup[];
  /** the cities of the issuer's province with how many of its nominees sit there, 0 included */
  readonly cities: readonly CityCount[];
}

const RECENT = 10;
const MOST_WINDOWS = 300;
const MOST_NOMINEES = 500;

/** What may be commented on at `now`, what comes, what has just closed: four statements, two when nothing is open. */
export async function homeWindows(now: Date): Promise<HomeWindows> {
  const [cards, totals] = await Promise.all([currentCards(now), siteTotals()]);
  const open = cards.filter(({ window: { state } }) => state === 'open' || state === 'closing-today');
  const [first] = open;
  return {
    open,
    upcoming: cards.filter(({ window }) => window.state === 'upcoming').sort(byOpening),
    recentlyClosed: cards.filter(({ window }) => window.state === 'closed').reverse(),
    lead: first ? await leadOf(first, now) : null,
    totals,
  };
}

/** Everything that is open or comes, and what closed last; by the last day. */
function currentCards(now: Date): Promise<NoticeCard[]> {
  const state = windowStateSql(now);
  const lastClosed = sql`SELECT n."id" FROM "Notice" n WHERE n."retiredAt" IS NULL AND (${state}) = 'closed'
    ORDER BY n."lastDay" DESC, n."id" DESC LIMIT ${RECENT}`;
  return noticeCards(
    {
      where: sql`(${state}) IN ('open', 'closing-today', 'upcoming') OR n."id" IN (${lastClosed})`,
      orderBy: sql`n."lastDay" NULLS LAST, n."closesAt" NULLS LAST, n."id"`,
      limit: MOST_WINDOWS,
    },
    now,
  );
}

function byOpening(a: NoticeCard, b: NoticeCard): number {
  const [first, second] = [a.window.opens ?? '', b.window.opens ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

async function leadOf(notice: NoticeCard, now: Date): Promise<HomeLead> {
  const [channels, nominees] = await Promise.all([
    loadChannels(notice.id),
    nomineeRows({ where: sql`n."id" = ${notice.id}::uuid`, orderBy: NOTICE_ORDER, limit: MOST_NOMINEES }, now),
  ]);
  return {
    notice,
    channels: channelsView(channels),
    groups: groupByProposal(nominees),
    cities: citiesOfLead(notice, nominees),
  };
}

function citiesOfLead(notice: NoticeCard, nominees: readonly NomineeRow[]): CityCount[] {
  const counts = new Map<string, number>();
  for (const { city } of nominees) if (city) counts.set(city.code, (counts.get(city.code) ?? 0) + 1);
  const ofProvince = notice.region ? citiesOf(`${notice.region.code.slice(0, 2)}0000`).map(({ code }) => code) : [];
  const codes = [...new Set([...ofProvince, ...counts.keys()])];
  return codes.map((code) => {
    const count = counts.get(code) ?? 0;
    return { place: placeLabel(code), nominees: count, openWindows: count > 0 ? 1 : 0 };
  });
}
