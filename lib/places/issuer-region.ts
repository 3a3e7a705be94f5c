import type { DivisionCode } from '../notice/formats';
import { sourceText, spanOf } from '../text/source-text';
import { readChain, type Chain } from './division-chain';
import type { Division } from './gazetteer';
import { NOWHERE } from './scope';

/** The region of an issuer, with the words that name it; offsets are those of the given words. */
export interface IssuerRegion {
  readonly code: DivisionCode;
  readonly level: Division['level'];
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 内蒙古党委组织部, 新疆维吾尔自治区党委: the short name of an autonomous region before its committee. */
const AUTONOMOUS = /(内蒙古|广西|西藏|宁夏|新疆)(?=(?:自治)?区?党委)/u;
const AUTONOMOUS_REGIONS: ReadonlyMap<string, string> = new Map([
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
]);
/** A notice's title names the issuer before it names people: …组织部|关于朝阳区…. */
const LONGEST = 60;

/**
 * The region that an issuer's name (or a notice's title) names, the smallest of those named together; `null` when it names
 * none, as a university's or a company's does, or one that several places share.
 * Shapes: 中共浙江省委组织部 → 330000, 中共沭阳县委组织部 → 321322, 中共成都市青白江区委组织部 → 510113, 湖南省高级人民法院 → 430000.
 * Example: `regionOfIssuer('中共江门市委组织部')?.code` is `'440700'`.
 */
export function regionOfIssuer(words: string): IssuerRegion | null {
  const source = sourceText(words.slice(0, LONGEST * 2));
  const tight = source.tight.slice(0, LONGEST);
  const found = firstChain(tight);
  if (found === null) return null;
  const [bearer] = found.chain.bearers;
  if (bearer === undefined || found.chain.bearers.length > 1) return null;
  const { start, end } = spanOf(source, found.start, found.chain.end);
  return { code: bearer.division.code, level: bearer.division.level, name: words.slice(start, end), start, end };
}

function firstChain(tight: string): { start: number; chain: Chain } | null {
  for (let start = 0; start < tight.length; start++) {
    const chain = readChain(tight, start, NOWHERE) ?? autonomousRegion(tight, start);
    if (chain !== null) return { start, chain };
  }
  return null;
}

function autonomousRegion(tight: string, start: number): Chain | null {
  const match = AUTONOMOUS.exec(tight.slice(start, start + 10));
  const name = match?.index === 0 ? match[1] : undefined;
  const full = name === undefined ? undefined : AUTONOMOUS_REGIONS.get(name);
  if (name === undefined || full === undefined) return null;
  const chain = readChain(full, 0, NOWHERE);
  return chain === null ? null : { ...chain, end: start + name.length };
}
