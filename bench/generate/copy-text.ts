/** A row by its columns' names; what is no plain value goes in as JSON. */
export type CopyRow = Readonly<Record<string, unknown>>;

/**
 * Rows in the text format of PostgreSQL's COPY (its manual, "COPY", File Formats), a line each: tabs between the columns, `\N`
 * for NULL, a backslash before what would mean something. Lists of texts become arrays, other objects JSON.
 * Example: `copyText(['a', 'b'], [{ a: 'x\ty', b: null }])` is the line `x\\ty⇥\\N`.
 */
export function copyText(columns: readonly string[], rows: readonly CopyRow[]): string {
  return rows.map((row) => `${columns.map((column) => escaped(textOf(row[column]))).join('\t')}\n`).join('');
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const MEANS_SOMETHING: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string | null): string {
  return text === null ? '\\N' : text.replace(/[\\\t\n\r]/g, (one) => MEANS_SOMETHING[one] ?? one);
}
