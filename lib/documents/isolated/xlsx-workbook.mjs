import { Refusal } from './refusal.mjs';
import { readXml } from './xml-events.mjs';

/** @typedef {Map<string, Buffer>} Parts the parts of the archive by their names */

/** @param {Parts} parts @param {string} name */
function part(parts, name) {
  return parts.get(`xl/${name}`);
}

/**
 * The parts of the sheets that are shown, in their order. Source: ECMA-376 part 1, 18.2.19 and 18.18.68 (state).
 *
 * @param {Parts} parts
 * @returns {Buffer[]}
 */
export function visibleSheets(parts) {
  if (part(parts, 'workbook.xml') === undefined) throw new Refusal('corrupt', 'no xl/workbook.xml');
  /** @type {Map<string, string>} */
  const targets = new Map();
  readXml(part(parts, '_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^[/]?xl[/]|^[.][/]/u, ''));
    },
  });
  /** @type {Buffer[]} */
  const sheets = [];
  readXml(part(parts, 'workbook.xml'), {
    open: (name, attributes) => {
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const found = part(parts, targets.get(attributes['r:id'] ?? '') ?? '');
      if (found !== undefined) sheets.push(found);
    },
  });
  return sheets;
}

/**
 * The year from which days are counted: 1904 in workbooks of old Macintosh computers. Source: ECMA-376 part 1, 18.17.4.1.
 *
 * @param {Parts} parts
 * @returns {1900 | 1904}
 */
export function dateBase(parts) {
  /** @type {1900 | 1904} */
  let base = 1900;
  readXml(part(parts, 'workbook.xml'), {
    open: (name, { date1904 }) => {
      if (name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) base = 1904;
    },
  });
  return base;
}

/**
 * The strings that cells share; what stands above the characters to tell their sound (rPh) is left out.
 *
 * @param {Parts} parts
 * @returns {string[]}
 */
export function sharedStrings(parts) {
  /** @type {string[]} */
  const strings = [];
  let words = '';
  let within = false;
  let aside = false;
  readXml(part(parts, 'sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') words = '';
      if (name === 'rPh') aside = true;
      within = name === 't';
    },
    text: (text) => {
      if (within && !aside) words += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(words);
      if (name === 'rPh') aside = false;
      within = false;
    },
  });
  return strings;
}

/**
 * The number format of each cell style: a code such as `0.00`, or the number of a built-in one.
 * Source: ECMA-376 part 1, 18.8.10, 18.8.30.
 *
 * @param {Parts} parts
 * @returns {string[]}
 */
export function numberFormats(parts) {
  /** @type {Map<string, string>} */
  const codes = new Map();
  /** @type {string[]} */
  const formats = [];
  let within = false;
  readXml(part(parts, 'styles.xml'), {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'cellXfs') within = true;
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      if (name === 'xf' && within) formats.push(codes.get(numFmtId) ?? `builtin:${numFmtId}`);
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return formats;
}
