import { NOMINEE_FIELDS } from '../../lib/notice/nominee';
import type { Notice } from '../../lib/notice/notice';
import { ABSENT, type Reading } from '../../lib/notice/reading';
import type { Span } from '../../lib/notice/span';

/** Where a value was read: its own words, and the words that lend it something (a year, a region). */
export interface Place {
  readonly words: readonly Span[];
  readonly leansOn: readonly Span[];
  /** the value is the printed words, or a reading of them such as 1969-11 */
  readonly isPrinted: boolean;
}

/** The places of a notice by `field`, those of its nominees by `index field`. */
export type Places = ReadonlyMap<string, Place>;

/** Fields whose value is a code or a date and not the words themselves. */
const READ_FROM_WORDS: ReadonlySet<string> = new Set([
  ...['kind', 'tier', 'region', 'signedOn', 'declaredCount'],
  ...['window.opens', 'window.closes', 'window.closesAt', 'window.workingDays'],
  ...['gender', 'birth', 'partyJoined', 'workStarted', 'city', 'proposedCity'],
]);

/** Example: `placesOf(notice).get('2 birth')` is where the birth of the third nominee was read. */
export function placesOf(notice: Notice): Places {
  const { window, channels, nominees, title, number, issuer, signedOn, declaredCount, region, tier } = notice;
  const places = new Map<string, Place>();
  const add = (key: string, field: string, readings: readonly Reading<unknown>[], leansOn: readonly Span[]) => {
    const given = readings.filter((reading) => reading.certainty !== 'absent');
    places.set(key, {
      words: given.map(({ span }) => span),
      leansOn: [
        ...leansOn,
        ...given.flatMap((reading) => (reading.certainty === 'inferred' ? reading.inference.because : [])),
      ],
      isPrinted: !READ_FROM_WORDS.has(field),
    });
  };
  const signers = [title, issuer].flatMap((reading) => (reading.certainty === 'absent' ? [] : [reading.span]));
  const heads = { title, number, issuer, signedOn, declaredCount, refersTo: notice.refersTo ?? ABSENT };
  for (const [field, reading] of Object.entries(heads)) add(field, field, [reading], []);
  for (const [field, reading] of Object.entries({ region, tier })) add(field, field, [reading], signers);
  places.set('kind', { words: signers.slice(0, 1), leansOn: [], isPrinted: false });
  for (const [name, reading] of Object.entries(window)) add(`window.${name}`, `window.${name}`, [reading], []);
  for (const [name, readings] of Object.entries(channels))
    add(`channels.${name}`, `channels.${name}`, [readings].flat(), []);
  nominees.forEach((nominee, index) => {
    for (const field of NOMINEE_FIELDS) {
      const post = { city: nominee.currentPost, proposedCity: nominee.proposedPost }[String(field)];
      const posts = post === undefined || post.certainty === 'absent' ? [] : [post.span];
      const isCity = field === 'city' || field === 'proposedCity';
      add(`${index} ${field}`, field, [nominee[field]], isCity ? [...posts, ...signers] : []);
    }
  });
  return places;
}
