import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The address of a module in `isolated/`. They are plain JavaScript, so that a fresh process runs them without a loader. The folder
 * is looked for beside this file and, where a bundler has moved that, from the folder in which the server was started.
 * Throws when it is not there: an incomplete installation. Example: `isolatedModule('docx')`.
 */
export function isolatedModule(name: string): URL {
  const here = import.meta.dirname ?? '';
  const folders = [join(here, 'isolated'), join(process.cwd(), 'lib', 'documents', 'isolated')];
  const found = folders.map((folder) => join(folder, `${name}.mjs`)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`lib/documents/isolated/${name}.mjs is not installed`);
  return pathToFileURL(found);
}
