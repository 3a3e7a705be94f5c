/** The first year of a workbook's days. */
export type DateBase = 1900 | 1904;

/** Formats that are named by a number only. Source: ECMA-376 part 1, 18.8.30, with those of zh-cn. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['1', '0'],
  ['2', '0.00'],
  ['3', '#,##0'],
  ['4', '#,##0.00'],
  ['9', '0%'],
  ['10', '0.00%'],
  ['14', 'yyyy/m/d'],
  ['15', 'd-mmm-yy'],
  ['16', 'd-mmm'],
  ['17', 'mmm-yy'],
  ['22', 'yyyy/m/d'],
  ['27', 'yyyy"年"m"月"'],
  ['28', 'm"月"d"日"'],
  ['29', 'm"月"d"日"'],
  ['30', 'm-d-yy'],
  ['31', 'yyyy"年"m"月"d"日"'],
  ['36', 'yyyy"年"m"月"'],
  ['50', 'yyyy"年"m"月"'],
  ['51', 'm"月"d"日"'],
  ['52', 'yyyy"年"m"月"'],
  ['53', 'm"月"d"日"'],
  ['54', 'm"月"d"日"'],
  ['57', 'yyyy"年"m"月"'],
  ['58', 'm"月"d"日"'],
]);

const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was; no person in a notice was born before it. */
const FIRST_DAY: Readonly<Record<DateBase, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 9999-12-31 */
const LAST_SERIAL = 2_958_465;

/**
 * A cell's number as the sheet prints it: 1980.1 in the format `0.00` is 1980.10, 29221 in `yyyy"年"m"月"` is 1980年1月. Names of
 * months are printed as an ISO date, in whose format the year is whole. A format that is not understood leaves the number as it is.
 * Example: `printedNumber('1980.1', '0.00', 1900)` is `'1980.10'`.
 */
export function printedNumber(value: string, format: string, base: DateBase): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const code = bareCode(BUILT_IN.get(format.replace('builtin:', '')) ?? format);
  if (isDate(code) && number >= 1 && number <= LAST_SERIAL) return printedDate(number, code, base);
  const decimals = /^[#0,?]*0(?:\.(0+))?(%?)/u.exec(code);
  if (decimals === null) return String(Number(number.toPrecision(15)));
  const [, places = '', percent] = decimals;
  return percent === '%' ? `${(number * 100).toFixed(places.length)}%` : number.toFixed(places.length);
}

/** The code for positive numbers, without colours, languages and padding: [$-804]yyyy"年";@ */
function bareCode(format: string): string {
  return (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|_.|\*./gu, '');
}

function isDate(code: string): boolean {
  return /[yd]|m/iu.test(code.replace(/"[^"]*"|\\./gu, '')) && !/general/iu.test(code);
}

function printedDate(serial: number, code: string, base: DateBase): string {
  const [year = '', month = '', day = ''] = new Date(FIRST_DAY[base] + Math.floor(serial) * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  if (/mmm/iu.test(code)) return /d/iu.test(code) ? `${year}-${month}-${day}` : `${year}-${month}`;
  const dateOnly = code.replace(/\s*(?:上午|下午|AM\/PM|h+.*$)/giu, '');
  return dateOnly.replace(/"([^"]*)"|\\(.)|y+|m+|d+/giu, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (/^y/iu.test(token)) return token.length <= 2 ? year.slice(2) : year;
    const part = /^m/iu.test(token) ? month : day;
    return token.length === 1 ? String(Number(part)) : part;
  });
}
