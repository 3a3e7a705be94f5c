import type { Post } from '../../lib/notice/nominee';
import { ABSENT, inferred, stated, type Reading } from '../../lib/notice/reading';
import { span } from '../../lib/notice/span';
import type { SeededRandom } from '../seeded-random';
import { BODIES, RANKS } from './post-tables';
import type { TextWriter } from './text-writer';

/** A list of posts as it was printed. */
interface InventedPosts {
  readonly whole: Reading<string>;
  readonly city: Reading<string>;
  readonly posts: readonly Post[];
}

/** Where a body sits: a city, or a province, whose bodies tell no city. */
export interface Seat {
  readonly name: string;
  readonly cityCode: string | null;
}

/** One to three posts in one body, and sometimes a rank: 台州市财政局党组成员、副局长、一级调研员. */
export function inventPosts(writer: TextWriter, random: SeededRandom, seat: Seat): InventedPosts {
  // the lower of two draws: the first families are the frequent ones
  const table = BODIES[Math.min(random.below(BODIES.length), random.below(BODIES.length))] ?? random.one(BODIES);
  const body = seat.name + random.one(table.bodies);
  const first = random.below(table.titles.length);
  const titles = table.titles.slice(first, first + 1 + random.below(2));
  const start = writer.length;
  const place = span(start, start + seat.name.length);
  const city = cityOf(seat, place);
  const posts = titles.map((title, index): Post => {
    if (index > 0) writer.put('、');
    const text = index === 0 ? body + title : title;
    const organisation = { name: body, carried: index > 0 };
    return { span: writer.put(text), text, organisation, title, rank: null, kind: table.kind, city };
  });
  if (random.below(5) === 0) posts.push(inventRank(writer, random));
  const all = span(start, writer.length);
  return { whole: stated(writer.text.slice(start), all), city, posts };
}

function inventRank(writer: TextWriter, random: SeededRandom): Post {
  writer.put('、');
  const text = random.one(RANKS);
  const organisation = null;
  return { span: writer.put(text), text, organisation, title: null, rank: text, kind: 'rank', city: ABSENT };
}

function cityOf({ cityCode }: Seat, place: Post['span']): Reading<string> {
  return cityCode === null ? ABSENT : inferred(cityCode, place, { code: 'division-in-post', because: [] });
}
