import { loadChannels } from '../db/load-records';
import { sql, type Sql } from '../db/sql';
import { citiesOf } from '../places/divisions';
import { channelsView, type ChannelsView } from './channels-view';
import type { CityCount } from './count-cities';
import { groupByProposal, type NomineeGroup } from './nominee-groups';
import { NOTICE_ORDER } from './nominee-order';
import { nomineeRows, type NomineeRow } from './nominee-row';
import { noticeCards, type NoticeCard } from './notice-card';
import { openWindows, type OpenWindows } from './open-windows';
import { phoneOf, type PhoneNow } from './phone-now';
import { placeLabel } from './place-label';
import { siteTotals, type SiteTotals } from './site-totals';
import { windowIs } from './window-state-sql';

export interface HomeWindows {
  readonly open: OpenWindows;
  /** opening soonest first, at most 10 */
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
  /** whether the phone is answered at `now`; null where that cannot be told */
  readonly phone: PhoneNow | null;
  readonly groups: readonly NomineeGroup[];
  /** the cities of the issuer's province with how many of its nominees sit there, 0 included */
  readonly cities: readonly CityCount[];
}

const MOST_WINDOWS = 10;
const MOST_NOMINEES = 500;

/** What may be commented on at `now`, what comes, what has just closed: seven statements, five when nothing is open. */
export async function homeWindows(now: Date): Promise<HomeWindows> {
  const [open, upcoming, recentlyClosed, totals] = await Promise.all([
    openWindows(now),
    cardsIn('upcoming', sql`n."opens", n."lastDay" NULLS LAST, n."id"`, now),
    cardsIn('closed', sql`n."lastDay" DESC, n."id" DESC`, now),
    siteTotals(),
  ]);
  const [first] = [...open.closingToday, ...open.closingNext, ...open.closingLater];
  return { open, upcoming, recentlyClosed, lead: first ? await leadOf(first, now) : null, totals };
}

function cardsIn(state: 'upcoming' | 'closed', orderBy: Sql, now: Date): Promise<NoticeCard[]> {
  return noticeCards({ where: windowIs(state, now), orderBy, limit: MOST_WINDOWS }, now);
}

async function leadOf(notice: NoticeCard, now: Date): Promise<HomeLead> {
  const [row, nominees] = await Promise.all([
    loadChannels(notice.id),
    nomineeRows({ where: sql`n."id" = ${notice.id}::uuid`, orderBy: NOTICE_ORDER, limit: MOST_NOMINEES }, now),
  ]);
  const channels = channelsView(row);
  return {
    notice,
    channels,
    phone: phoneOf(channels, { ...notice.window, workingDays: null }, now),
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
