/** One JSON text a line, UTF-8, each with its line feed. Source: jsonlines.org. Example: two records are two lines. */
export async function* jsonLines(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
