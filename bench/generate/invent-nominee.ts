import type { Nominee } from '../../lib/notice/nominee';
import { ABSENT } from '../../lib/notice/reading';
import { span } from '../../lib/notice/span';
import type { SeededRandom } from '../seeded-random';
import { inventPosts, type Seat } from './invent-posts';
import { DEGREES, EDUCATIONS, GIVEN, PARTIES, PEOPLES, SURNAMES } from './name-tables';
import { VERBS } from './post-tables';
import type { TextWriter } from './text-writer';

interface NomineeSetting {
  /** in which the notice was signed */
  readonly year: number;
  readonly seat: Seat;
  readonly proposedSeat: Seat;
}

/**
 * Writes the block of an invented person and gives its record: 沈芮，女，汉族，1972年4月生，大学，中共党员，现任…，拟任….
 */
export function inventNominee(writer: TextWriter, random: SeededRandom, setting: NomineeSetting): Nominee {
  const start = writer.length;
  const name = writer.state(inventName(random));
  const gender = random.below(10) < 3 ? writer.state('女', '，女') : writer.state('男', '，男');
  const people = random.below(12) === 0 ? random.one(PEOPLES) : '汉族';
  const ethnicity = writer.state(people, `，${people}`);
  const birth = inventMonth(writer, random, setting.year - 58, '生');
  const schooling = random.one(EDUCATIONS);
  const education = writer.state(schooling, `，${schooling}`);
  const title = random.one(DEGREES);
  const degree = random.below(2) === 0 ? writer.state(title, `，${title}`) : ABSENT;
  const party = random.one(PARTIES);
  const politicalStatus = writer.state(party, `，${party}`);
  const workStarted = inventMonth(writer, random, setting.year - 36, '参加工作');
  writer.put('，现任');
  const current = inventPosts(writer, random, setting.seat);
  writer.put('，');
  const proposal = writer.state(VERBS[Math.min(random.below(VERBS.length), random.below(VERBS.length))] ?? '拟任');
  const proposed = inventPosts(writer, random, setting.proposedSeat);
  writer.put('。\n');
  return {
    ...NOT_SAID,
    ...{ name, gender, ethnicity, birth, education, degree, politicalStatus, workStarted, proposal },
    span: span(start, writer.length - 1),
    currentPost: current.whole,
    currentPosts: current.posts,
    city: current.city,
    proposedPost: proposed.whole,
    proposedPosts: proposed.posts,
    proposedCity: proposed.city,
  };
}

const NOT_SAID = { formerName: ABSENT, nativePlace: ABSENT, birthplace: ABSENT, partyJoined: ABSENT };

function inventName(random: SeededRandom): string {
  const surname = SURNAMES[Math.min(random.below(SURNAMES.length), random.below(SURNAMES.length))] ?? '王';
  return surname + random.one(GIVEN) + (random.below(6) === 0 ? '' : random.one(GIVEN));
}

function inventMonth(writer: TextWriter, random: SeededRandom, earliest: number, what: string) {
  const [year, month] = [earliest + random.below(22), 1 + random.below(12)];
  const value = `${year}-${String(month).padStart(2, '0')}`;
  writer.put('，');
  const reading = writer.state(value, `${year}年${month}月`);
  writer.put(what);
  return reading;
}
