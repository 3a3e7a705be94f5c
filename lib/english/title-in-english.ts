import { issuerInEnglish } from './issuer-in-english';
import { readUnit } from './read-unit';
import { NOTICE_FORMS, NOTICE_GROUPS } from './tables/title-words';

const NAMED = /^(\p{Script=Han}{2,4}?)(等)?(?:(\d+)名)?同志$/u;
const ABOUT = '关于';

/**
 * A notice's title in English: what it is, of whom, of which place or by which body. Null as soon as one word is in no
 * table. `nameOf` writes a name in pinyin, or gives null.
 * Shapes: 浙江省省管干部任前公示通告, 关于林惠闽等同志任前公示的公告, 中共某省委组织部关于某某等10名同志任前公示的公告, 更正公告.
 * Source: the tables beside it.
 * Example: `titleInEnglish('温州市市管领导干部任前公示通告', () => null)` is
 * `Notice before appointment of municipally managed leading officials in Wenzhou`.
 */
export function titleInEnglish(title: string, nameOf: (name: string) => string | null): string | null {
  const words = title
    .replace(/[\s《》]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
  for (const [pattern, form] of NOTICE_FORMS) {
    const end = pattern.exec(words);
    const about = end === null ? null : readHead(words.slice(0, end.index).replace(/的$/u, ''), nameOf);
    if (about !== null) return `${about.issuer}${form}${about.whom}${about.place}`;
  }
  return null;
}

interface Head {
  /** `Organization Department of the …: ` */
  readonly issuer: string;
  /** ` of municipally managed officials` */
  readonly whom: string;
  /** ` in Wenzhou` */
  readonly place: string;
}

/** What stands before the kind of notice: a place or an issuer, 关于, and whom it names. */
function readHead(words: string, nameOf: (name: string) => string | null): Head | null {
  for (const at of bordersOf(words)) {
    const whom = whomOf(words.slice(at).replace(ABOUT, ''), nameOf);
    const by = whom === null ? null : issuedBy(words.slice(0, at));
    if (by !== null && whom !== null) return { ...by, whom: whom === '' ? '' : ` of ${whom}` };
  }
  return null;
}

/** Where whom it names may begin: at 关于, at the words for a group, at the end for none. */
function bordersOf(words: string): number[] {
  const about = words.indexOf(ABOUT);
  if (about !== -1) return [about];
  const groups = [...NOTICE_GROUPS.keys()].filter((group) => words.endsWith(group));
  const longestFirst = groups.map((group) => words.length - group.length).sort((a, b) => a - b);
  return [...longestFirst, words.length];
}

function issuedBy(words: string): Omit<Head, 'whom'> | null {
  if (words === '') return { issuer: '', place: '' };
  const place = readUnit(words);
  if (place?.length === words.length && place.unit.adjective !== null)
    return { issuer: '', place: ` in ${place.unit.name}` };
  const issuer = issuerInEnglish(words);
  return issuer === null ? null : { issuer: `${issuer}: `, place: '' };
}

function whomOf(words: string, nameOf: (name: string) => string | null): string | null {
  if (words === '') return '';
  const group = NOTICE_GROUPS.get(words);
  if (group !== undefined) return group;
  const [, name = '', more, count] = NAMED.exec(words) ?? [];
  const english = name === '' ? null : nameOf(name);
  if (english === null || more === undefined) return english;
  return count === undefined ? `${english} and others` : `${english} and ${Number(count) - 1} others`;
}
