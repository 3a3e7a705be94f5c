import { Refusal } from './refusal.mjs';
import { readXml } from './xml-events.mjs';

/**
 * @typedef {object} SheetCell
 * @property {number} row counted from 0
 * @property {number} column counted from 0
 * @property {string} value
 * @property {string} [format] the number format, for a cell that holds a number
 *
 * @typedef {object} MergedCells
 * @property {number} row
 * @property {number} column
 * @property {number} rows
 * @property {number} columns
 *
 * @typedef {object} Sheet
 * @property {SheetCell[]} cells
 * @property {MergedCells[]} merged
 * @property {number[]} hiddenRows
 * @property {(readonly [first: number, last: number])[]} hiddenColumns
 *
 * @typedef {{ strings: string[], formats: string[] }} Book what sheets share
 */

const MOST_CELLS = 400_000;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/u;

/**
 * The cells of a sheet that hold something. Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.55 (mergeCell), 18.3.1.13 (col).
 *
 * @param {Uint8Array} part
 * @param {Book} book
 * @returns {Sheet}
 */
export function readSheet(part, book) {
  /** @type {Sheet} */
  const sheet = { cells: [], merged: [], hiddenRows: [], hiddenColumns: [] };
  const place = { row: -1, column: -1 };
  /** @type {{ type: string, style: number, value: string } | null} */
  let cell = null;
  let within = false;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'row') startRow(place, attributes, sheet);
      else if (name === 'c') cell = startCell(place, attributes);
      else if (name === 'mergeCell') addMerged(sheet, attributes['ref'] ?? '');
      else if (name === 'col') addHiddenColumns(sheet, attributes);
      within = name === 'v' || name === 't';
    },
    text: (text) => {
      if (cell !== null && within) cell.value += text;
    },
    close: (name) => {
      if (name === 'c' && cell !== null) addCell(sheet, place, cell, book);
      if (name === 'c') cell = null;
      within = false;
    },
  });
  return sheet;
}

/** @param {{ row: number, column: number }} place @param {Record<string, string>} attributes @param {Sheet} sheet */
function startRow(place, attributes, sheet) {
  place.row = attributes['r'] ? Number(attributes['r']) - 1 : place.row + 1;
  place.column = -1;
  if (attributes['hidden'] === '1') sheet.hiddenRows.push(place.row);
}

/** @param {{ row: number, column: number }} place @param {Record<string, string>} attributes */
function startCell(place, attributes) {
  const at = positionOf(attributes['r'] ?? '');
  place.column = at === null ? place.column + 1 : at.column;
  return { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
}

/**
 * @param {Sheet} sheet
 * @param {{ row: number, column: number }} place
 * @param {{ type: string, style: number, value: string }} cell
 * @param {Book} book
 */
function addCell(sheet, { row, column }, { type, style, value }, { strings, formats }) {
  if (value === '' || type === 'e') return;
  if (sheet.cells.length >= MOST_CELLS) throw new Refusal('too-large', `more than ${MOST_CELLS} cells`);
  if (type === 'n') sheet.cells.push({ row, column, value, format: formats[style] ?? 'General' });
  else sheet.cells.push({ row, column, value: type === 's' ? (strings[Number(value)] ?? '') : value });
}

/** @param {Sheet} sheet @param {string} reference such as A1:C2 */
function addMerged(sheet, reference) {
  const [from, to] = reference.split(':').map(positionOf);
  if (!from || !to) return;
  const { row, column } = from;
  sheet.merged.push({ row, column, rows: to.row - row + 1, columns: to.column - column + 1 });
}

/** @param {Sheet} sheet @param {Record<string, string>} attributes */
function addHiddenColumns(sheet, { min, max, hidden }) {
  if (hidden === '1') sheet.hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
}

/** @param {string} reference such as AB12 */
function positionOf(reference) {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
