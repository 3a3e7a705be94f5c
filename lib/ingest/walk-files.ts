import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A path that could not be walked, and why. */
export interface UnwalkedPath {
  readonly path: string;
  readonly error: Error;
}

/**
 * The files under some paths, in a stable order: the paths as given, a folder's entries by name. A file given by name is
 * always taken; in a folder, names that begin with a dot and links to folders are left out.
 * Example: `await walkFiles(['pages', 'a.txt'])` is `{ files: ['pages/1.html', 'pages/2/x.txt', 'a.txt'], unwalked: [] }`.
 */
export async function walkFiles(paths: readonly string[]): Promise<{ files: string[]; unwalked: UnwalkedPath[] }> {
  const files: string[] = [];
  const unwalked: UnwalkedPath[] = [];
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) files.push(...(await filesUnder(path, unwalked)));
      else files.push(path);
    } catch (error) {
      unwalked.push({ path, error: toError(error) });
    }
  }
  return { files, unwalked };
}

async function filesUnder(folder: string, unwalked: UnwalkedPath[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    unwalked.push({ path: folder, error: toError(error) });
    return [];
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await filesUnder(path, unwalked)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) files.push(path);
  }
  return files;
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
