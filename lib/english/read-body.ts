import type { Unit } from './read-unit';
import { BODIES, type Body, type BodyKind } from './tables/bodies';
import { SUBJECTS } from './tables/subjects';

export interface ReadBody {
  /** without its article: CPC Taizhou Municipal Committee */
  readonly words: string;
  readonly kind: BodyKind;
  /** characters read */
  readonly length: number;
}

/** What an office is called by what it ends in; longer endings first. */
export const OFFICES = [
  ['委员会', 'Commission'],
  ['委', 'Commission'],
  ['厅', 'Department'],
  ['局', 'Bureau'],
  ['处', 'Division'],
  ['科', 'Section'],
  ['股', 'Section'],
  ['办公室', 'Office'],
  ['办', 'Office'],
] as const;
const LONGEST_SUBJECT = 14;

/** Reads the body, and the bodies inside it, after a place: 委组织部, 人大常委会办公室, 财政局党组. Null when there is none. */
export function readBody(words: string, unit: Unit | null): ReadBody | null {
  const outer = oneBody(words, unit, unit === null ? 'body' : 'place');
  if (outer === null) return null;
  let body = outer;
  for (;;) {
    const inner = oneBody(words.slice(body.length), null, 'body');
    if (inner === null) return body;
    body = { words: `${inner.words} of the ${body.words}`, kind: inner.kind, length: body.length + inner.length };
  }
}

function oneBody(words: string, unit: Unit | null, under: Body['under']): ReadBody | null {
  const body = BODIES.find((one) => one.under === under && words.startsWith(one.zh));
  const office = officeAt(words);
  if (office !== null && office.length > (body?.zh.length ?? 0)) {
    return { words: placed(`* ${office.words}`, unit), kind: 'office', length: office.length };
  }
  return body === undefined ? null : { words: placed(body.en, unit), kind: body.kind, length: body.zh.length };
}

/** 财政局: Bureau of Finance */
function officeAt(words: string): { words: string; length: number } | null {
  for (let length = Math.min(LONGEST_SUBJECT, words.length); length >= 2; length -= 1) {
    const subject = SUBJECTS.get(words.slice(0, length));
    const office = OFFICES.find(([zh]) => words.startsWith(zh, length));
    if (subject !== undefined && office !== undefined)
      return { words: `${office[1]} of ${subject}`, length: length + office[0].length };
  }
  return null;
}

/** CPC * Committee: of Taizhou it is the CPC Taizhou Municipal Committee, of an unnamed city the CPC Committee of a … */
function placed(template: string, unit: Unit | null): string {
  if (unit === null) return template.replace('* ', '');
  if (unit.adjective === null) return `${template.replace(/(?: of)? [@]$|[*@] /u, '')} of ${unit.name}`;
  const isNamed = !unit.name.startsWith('the ');
  return template
    .replace('*', unit.adjective)
    .replace('@', isNamed || template.endsWith('@') ? unit.name : unit.adjective);
}
