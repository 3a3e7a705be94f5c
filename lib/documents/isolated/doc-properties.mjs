/**
 * The properties of paragraphs in an old Word file. Source: [MS-DOC] 2.8.6 PlcBtePapx, 2.9.181 PapxFkp, 2.6.1 Sprm, 2.9.327 TDefTableOperand.
 *
 * @typedef {object} RowLayout
 * @property {number[]} edges where the cells begin and end, in twentieths of a point
 * @property {number[]} merged of each cell: 1 when it goes on from the cell above
 *
 * @typedef {{ sprm: number, operand: Buffer }} Property
 */

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEFINITION = 0xd608;
const MOVED = [0x6646, 0x6645];
const PAGE = 512;
/** Lengths of operands by the three highest bits of the property's number; 6 tells its own. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];
const CELL = 20;

/**
 * The stretches of the file that share properties, one a paragraph.
 *
 * @param {Buffer} words
 * @param {Buffer} table
 */
export function paragraphRuns(words, table) {
  const start = words.readUInt32LE(0x0102);
  const plc = table.subarray(start, start + words.readUInt32LE(0x0106));
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  return Array.from({ length: count }, (_, index) => {
    const page = plc.readUInt32LE((count + 1) * 4 + index * 4) * PAGE;
    return runsOfPage(words.subarray(page, page + PAGE));
  }).flat();
}

/** @param {Buffer} page */
function runsOfPage(page) {
  const count = page[PAGE - 1] ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const at = (page[(count + 1) * 4 + index * 13] ?? 0) * 2;
    const words = page[at] ?? 0;
    const first = words === 0 ? at + 2 : at + 1;
    const length = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
    const properties = at === 0 ? Buffer.alloc(0) : page.subarray(first + 2, first + length);
    return { from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4), properties };
  });
}

/**
 * What the properties of a paragraph tell of tables.
 *
 * @param {Buffer} properties
 * @param {Buffer} data the stream to which long properties are moved
 */
export function propertiesOf(properties, data) {
  const own = [...eachProperty(properties)];
  const moved = own.find(({ sprm }) => MOVED.includes(sprm));
  const all = moved === undefined ? own : [...own, ...eachProperty(movedProperties(moved.operand, data))];
  const isSet = (/** @type {number} */ wanted) =>
    all.some(({ sprm, operand }) => sprm === wanted && (operand[0] ?? 0) > 0);
  const definition = all.findLast(({ sprm }) => sprm === DEFINITION)?.operand;
  return { isInTable: isSet(IN_TABLE), isRowEnd: isSet(ROW_END), definition };
}

/** @param {Buffer} operand @param {Buffer} data */
function movedProperties(operand, data) {
  const at = operand.readUInt32LE(0);
  return at + 2 > data.length ? Buffer.alloc(0) : data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
}

/** @param {Buffer} properties @returns {Generator<Property>} */
function* eachProperty(properties) {
  for (let at = 0; at + 2 < properties.length;) {
    const sprm = properties.readUInt16LE(at);
    const [skip, length] = operandAt(properties, at + 2, sprm);
    yield { sprm, operand: properties.subarray(at + 2 + skip, at + 2 + skip + length) };
    at += 2 + skip + length;
  }
}

/** @param {Buffer} properties @param {number} at @param {number} sprm @returns {[skip: number, length: number]} */
function operandAt(properties, at, sprm) {
  const kind = sprm >> 13;
  if (sprm === DEFINITION) return [2, at + 2 > properties.length ? 0 : properties.readUInt16LE(at) - 1];
  return kind === 6 ? [1, properties[at] ?? 0] : [0, OPERANDS[kind] ?? 0];
}

/**
 * Where the cells of a row stand; nothing of a definition that is cut off.
 *
 * @param {Buffer | undefined} definition
 * @returns {RowLayout}
 */
export function rowLayout(definition) {
  const count = definition?.[0] ?? 0;
  const cells = 1 + (count + 1) * 2;
  if (definition === undefined || definition.length < cells) return { edges: [], merged: [] };
  const edges = Array.from({ length: count + 1 }, (_, index) => definition.readInt16LE(1 + index * 2));
  const merged = Array.from({ length: count }, (_, index) => ((definition[cells + index * CELL] ?? 0) >> 5) & 3);
  return { edges, merged };
}
