type Rows = readonly (readonly string[])[];

const FEWEST_ROWS = 3;
/** more fields than any form has; a longer table is none of these */
const MOST_ROWS = 60;
/** what a form says of the notice below its nominees: 公示时间, 受理电话 */
const OF_NOTICE = /^(?:公示(?!对象)|受理|监督|举报|联系|反映|来[信访]|通[讯信]|地址|邮)/u;
const LABEL = /^[^0-9]{1,8}$/u;
const GENDER = /^[男女]$/u;
const DATE = /^(?:19|20)[0-9]{2}/u;

/**
 * A table that is turned round has a label at the head of each row and a nominee in each column: 姓名 | 李坚 | 吴青, 性别 | 男 | 女. It is
 * given back with a nominee in each row under a head of the labels, and what it says of the notice below them once, not in each column. Rows
 * before it, and all other tables, stay as they are.
 * Example: `uprightRows([['姓名', '李坚', '吴青'], ['性别', '男', '女'], ['拟任职务', '镇长', '乡长']])` begins `['姓名', '性别', '拟任职务']`.
 */
export function uprightRows(rows: Rows): Rows {
  const starts = rows.flatMap((_, at) => (startsTurned(rows, at) ? [at] : []));
  const [first] = starts;
  if (first === undefined) return rows;
  const blocks = starts.map((start, at) => setUpright(rows.slice(start, starts[at + 1] ?? rows.length)));
  return [rows.slice(0, first), ...blocks].flat();
}

function setUpright(block: Rows): Rows {
  const behind = block.findIndex((row) => !isField(row));
  const fields = behind < 0 ? block : block.slice(0, behind);
  if (!isTurned(fields)) return block;
  return [...turn(fields), ...block.slice(fields.length).map((row) => [...new Set(row.filter(Boolean))])];
}

/** 姓名 at the head of a row, or of the next below 序号. */
function startsTurned(rows: Rows, at: number): boolean {
  const isNumbered = (row: number) => headOf(rows[row]) === '序号' && headOf(rows[row + 1]) === '姓名';
  return isNumbered(at) || (headOf(rows[at]) === '姓名' && !isNumbered(at - 1));
}

/** That the rows are fields is proved by one whose values are all genders, or all dates of birth; that the columns are people, by their names. */
function isTurned(rows: Rows): boolean {
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return false;
  const names = valuesOf(rows.find((row) => headOf(row) === '姓名') ?? []);
  if (names.length < 2 || new Set(names).size < names.length) return false;
  return rows.some((row) => {
    const head = headOf(row);
    const values = valuesOf(row);
    const value = head === '性别' ? GENDER : head.startsWith('出生') ? DATE : null;
    return value !== null && values.length > 1 && values.every((word) => value.test(word));
  });
}

function valuesOf(row: readonly string[]): string[] {
  return row.slice(1).map(tight).filter(Boolean);
}

function turn(rows: Rows): string[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
  return columns.filter((column) => column.some((cell) => cell !== ''));
}

/** A label, and values which may all be empty; no heading over the whole width, no remark, and nothing that is said of the notice. */
function isField(row: readonly string[]): boolean {
  const [head, ...values] = row.map(tight);
  if (head === undefined || head === '' || OF_NOTICE.test(head) || values.every((value) => value === head))
    return false;
  return LABEL.test(head) || values.some((value) => value !== '');
}

function headOf(row: readonly string[] | undefined): string {
  return tight(row?.[0] ?? '');
}

function tight(cell: string): string {
  return cell.replace(/[\s:：]/gu, '');
}
