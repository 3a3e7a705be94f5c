import { readSheet } from './xlsx-sheet.mjs';
import { dateBase, numberFormats, sharedStrings, visibleSheets } from './xlsx-workbook.mjs';
import { Refusal } from './refusal.mjs';
import { unzip } from './zip-parts.mjs';

const WANTED =
  /^xl\/(?:workbook[.]xml|_rels\/workbook[.]xml[.]rels|sharedStrings[.]xml|styles[.]xml|worksheets\/[^/]+[.]xml)$/iu;
const MOST_SHEETS = 100;

/**
 * The sheets of a workbook that are shown, with their cells as they are stored and the format in which each number is
 * printed. Source: ECMA-376 part 1, chapter 18. Throws a Refusal past the limits.
 *
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const parts = unzip(bytes, (name) => WANTED.test(name));
  const sheets = visibleSheets(parts);
  if (sheets.length > MOST_SHEETS) throw new Refusal('too-large', `${sheets.length} sheets, at most ${MOST_SHEETS}`);
  const book = { strings: sharedStrings(parts), formats: numberFormats(parts) };
  return { dateBase: dateBase(parts), sheets: sheets.map((part) => readSheet(part, book)) };
}
