import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkFiles } from './walk-files';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongshi-walk-'));
  await mkdir(join(root, 'pages', 'b'), { recursive: true });
  await mkdir(join(root, 'pages', '.git'));
  for (const name of ['pages/c.txt', 'pages/a.txt', 'pages/b/z.txt', 'pages/.hidden', 'pages/.git/config', '.given']) {
    await writeFile(join(root, name), name);
  }
  await symlink(join(root, 'pages'), join(root, 'pages', 'loop'));
  await symlink(join(root, 'pages', 'a.txt'), join(root, 'pages', 'link.txt'));
});

afterAll(() => rm(root, { recursive: true }));

const walk = async (...names: string[]) => {
  const { files, unwalked } = await walkFiles(names.map((name) => join(root, name)));
  return {
    files: files.map((file) => relative(root, file)),
    unwalked: unwalked.map(({ path }) => relative(root, path)),
  };
};

describe('the files under some paths', () => {
  it('come by name, without what is hidden, and without walking in circles', async () => {
    expect((await walk('pages')).files).toEqual(['pages/a.txt', 'pages/b/z.txt', 'pages/c.txt', 'pages/link.txt']);
  });

  it('are taken in the order of the paths, a hidden one too when it is named', async () => {
    expect((await walk('.given', 'pages/b')).files).toEqual(['.given', 'pages/b/z.txt']);
  });

  it('are the others when one path is not there', async () => {
    expect(await walk('nowhere', 'pages/b')).toEqual({ files: ['pages/b/z.txt'], unwalked: ['nowhere'] });
  });
});
