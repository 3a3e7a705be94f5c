import type { Notice, Tier } from '../../lib/notice/notice';
import { ABSENT, inferred } from '../../lib/notice/reading';
import { span } from '../../lib/notice/span';
import { citiesOf, provinces } from '../../lib/places/divisions';
import type { Division } from '../../lib/places/gazetteer';
import type { SeededRandom } from '../seeded-random';
import { inventNominee } from './invent-nominee';
import type { Seat } from './invent-posts';
import { inventWindow, printedDay } from './invent-window';
import { TextWriter } from './text-writer';

/** The regions whose departments publish such notices. */
const PROVINCES = provinces()
  .filter(({ code }) => !['710000', '810000', '820000'].includes(code))
  .map((province) => ({ province, cities: citiesOf(province.code) }));
/** How the notices of each tier are called; the central one and units are rare. */
const TIER_WORDS: readonly (readonly [tier: Tier, words: string])[] = [
  ['city', '市管干部'],
  ['city', '市管干部'],
  ['province', '省管干部'],
  ['county', '县管干部'],
  ['unit', '企业领导人员'],
];
const MOST_NOMINEES = 19;

/** An invented notice with its text, whose spans are right. About ten nominees; ten in a hundred have a doubt on file. */
export function inventNotice(random: SeededRandom, signedOn: string): { text: string; notice: Notice } {
  const writer = new TextWriter();
  const { province, cities } = random.one(PROVINCES);
  const [tier, tierWords] = random.one(TIER_WORDS);
  const region = tier === 'province' ? province : random.one(cities);
  const count = 1 + random.below(MOST_NOMINEES);
  const title = writer.state(`${region.name}${tierWords}任前公示`);
  writer.put('\n');
  const number = random.below(4) === 0 ? writer.state(`${signedOn.slice(0, 4)}年第${1 + random.below(99)}号`) : ABSENT;
  writer.put('\n现将');
  const declaredCount = writer.state(count, `${count}名`);
  writer.put('同志任前公示如下：\n');
  const year = Number(signedOn.slice(0, 4));
  const nominees = Array.from({ length: count }, () =>
    inventNominee(writer, random, {
      year,
      seat: seatIn(random, tier === 'province' ? [...cities, province] : [region]),
      proposedSeat: seatIn(random, tier === 'province' ? cities : [region]),
    }),
  );
  const window = inventWindow(writer, random, signedOn);
  const channels = inventChannels(writer, random);
  const issuer = writer.state(`中共${region.name}委组织部`);
  writer.put('\n');
  const signed = writer.state(signedOn, printedDay(signedOn));
  const whole = span(0, writer.length);
  const doubt = { code: 'unread-text', span: signed.span, detail: '（此页无正文）' } as const;
  return {
    text: writer.text,
    notice: {
      kind: 'notice',
      span: whole,
      ...{ title, number, declaredCount, window, channels, issuer, nominees },
      signedOn: signed,
      region: inferred(region.code, issuer.span, { code: 'division-in-post', because: [] }),
      tier: inferred(tier, title.span, { code: 'division-in-post', because: [] }),
      diagnostics: random.below(10) === 0 ? [doubt] : [],
    },
  };
}

function seatIn(random: SeededRandom, places: readonly Division[]): Seat {
  const { name, code, cityCode } = random.one(places);
  // a municipality is its own city, any other province is none
  return { name, cityCode: cityCode === code ? code : null };
}

function inventChannels(writer: TextWriter, random: SeededRandom): Notice['channels'] {
  writer.put('联系电话：');
  // 0000 is no area code
  const phones = [writer.state(`0000-${String(10_000_000 + random.below(89_999_999))}`)];
  writer.put('。\n');
  return { ...NO_CHANNELS, phones };
}

const NO_CHANNELS = {
  ...{ office: ABSENT, address: ABSENT, postcode: ABSENT, hours: ABSENT },
  ...{ phones: [], sms: [], faxes: [], emails: [], websites: [] },
};
