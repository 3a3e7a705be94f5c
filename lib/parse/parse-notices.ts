import type { Diagnostic } from '../notice/diagnostic';
import type { Notice } from '../notice/notice';
import { valueOf } from '../notice/reading';
import { spanOf, sourceText, printed, type SourceText } from '../text/source-text';
import { textLines, type TextLine } from '../text/text-lines';
import { auditFrame } from './check/frame-audit';
import { blottedEdges } from './check/blotted-edges';
import { doubtfulNumbers } from './check/channel-numbers';
import { channelTraces } from './check/channel-traces';
import { checkTitle } from './check/title-checks';
import { datePrecision } from './check/date-precision';
import { entryTraces } from './check/entry-traces';
import { checkBrokenOff } from './check/broken-off';
import { checkSigner } from './check/signer-checks';
import { auditHeader } from './check/header-audit';
import { damagedLabels } from './check/damaged-labels';
import { checkLayout } from './check/layout-checks';
import { lostNominees } from './check/lost-nominees';
import { leaningDoubts } from './check/leaning-fields';
import { checkNominees } from './check/nominee-checks';
import { checkNotice } from './check/notice-checks';
import { unusualValues } from './check/unusual-values';
import type { Doubt } from './fields/draft';
import { nomineeDiagnostic, readNominee } from './fields/read-nominee';
import { readChannels } from './header/channels';
import { readDeclaredCount } from './header/declared-count';
import { labelledValues } from './header/labelled-values';
import { readIssuer, readRegion, readSignedOn, readTier } from './header/issuer';
import { readNumber } from './header/number';
import { readRefersTo } from './header/refers-to';
import { readKind, readTitle } from './header/title';
import { readWindow } from './header/window';
import type { NoticeArea } from './locate/notice-area';
import { findNoticeAreas } from './locate/notice-areas';
import { findTitles } from './locate/titles';
import { findEntries } from './nominees/find-entries';
import type { ParseContext } from './parse-context';

/**
 * Reads the notices (任前公示) in a text: none, one or several. Pure; whatever the text holds, it returns and does not throw.
 * Each value is stated, inferred or absent, with its span in the text given; what was not understood is in `diagnostics`.
 * `context` lends what the document knows besides its text. Source of the shapes: lib/notice.
 * Example: `parseNotices('…李坚，男，…现任瑞安市委书记，拟提名为…', {}).notices[0]?.nominees`.
 */
export function parseNotices(text: string, context: ParseContext): { readonly notices: readonly Notice[] } {
  if (!text.includes('公') || !/[示拟擬]/u.test(text)) return { notices: [] };
  const source = sourceText(text);
  const lines = textLines(source);
  const entries = findEntries(source, lines);
  const areas = findNoticeAreas(source, lines, findTitles(source, lines), entries);
  return { notices: areas.map((area) => readNotice(source, lines, area, context)) };
}

function readNotice(source: SourceText, lines: readonly TextLine[], area: NoticeArea, context: ParseContext): Notice {
  const issuer = readIssuer(source, area);
  const signedOn = readSignedOn(source, area);
  const labelled = area.frame.flatMap((part) => labelledValues(source, part));
  const channels = readChannels(source, area, labelled);
  const region = readRegion(source, area, issuer, context, channels.address);
  const { window, doubts } = readWindow(source, area, signedOn, context);
  const read = area.entries.map((entry) => readNominee(source, entry, valueOf(region)));
  const nominees = read.map(({ nominee }) => nominee);
  const kind = readKind(source, area);
  const notice = {
    kind,
    refersTo: readRefersTo(source, area, kind),
    span: spanOf(source, area.start, area.end),
    title: readTitle(source, area),
    number: readNumber(source, area, lines),
    issuer,
    signedOn,
    declaredCount: readDeclaredCount(source, area),
    region,
    tier: readTier(source, area, issuer, region),
    window,
    channels,
    nominees,
  };
  const diagnostics = [
    ...checkNotice(notice),
    ...auditFrame(source, area, notice),
    ...lostNominees(source, lines, area, notice.kind),
    ...doubts.map((doubt) => noticeDiagnostic(source, doubt)),
    ...read.flatMap((item, index) => item.doubts.map((doubt) => nomineeDiagnostic(source, doubt, index))),
    ...checkNominees(nominees),
  ];
  const further = [
    ...auditHeader(source, area, notice),
    ...checkLayout(source, lines, area, nominees),
    ...unusualValues(nominees, valueOf(region)),
    ...blottedEdges(source.original, nominees),
    ...doubtfulNumbers(source, labelled, notice.channels),
    ...channelTraces(notice.channels),
    ...damagedLabels(source, area, notice.channels),
    ...checkSigner(source, notice),
    ...checkBrokenOff(notice),
    ...checkTitle(source, notice),
    ...entryTraces(source, area.entries, nominees),
    ...datePrecision(nominees),
  ];
  const named = [...diagnostics, ...unnamed(diagnostics, further)];
  return { ...notice, diagnostics: [...named, ...unnamed(named, leaningDoubts(named))] };
}

/** A field that is in doubt already needs no second doubt. */
function unnamed(named: readonly Diagnostic[], further: readonly Diagnostic[]): Diagnostic[] {
  const keys = new Set(named.map(({ field, nominee }) => `${field} ${nominee}`));
  return further.filter(({ field, nominee }) => {
    const key = `${field} ${nominee}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

function noticeDiagnostic(source: SourceText, { code, start, end, field, detail }: Doubt): Diagnostic {
  const words = detail ?? printed(source, start, end);
  return { code, span: spanOf(source, start, end), detail: words, ...(field === undefined ? {} : { field }) };
}
