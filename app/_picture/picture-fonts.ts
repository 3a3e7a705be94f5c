import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import subsets from '@fontsource/noto-sans-sc/unicode.json';

/** A font as the drawing takes it. */
export interface PictureFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

const WEIGHTS = [400, 700] as const;
/** 〓 stands for a character that is not in the font, as printers have it; asking for a font elsewhere is no choice. */
const MISSING = '〓';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly subset: string;
}

/** The font comes in a hundred files, each for some characters: `[4]` → `U+1f1e9-1f1f5,U+4e00`. */
const RANGES: readonly Range[] = Object.entries(subsets).flatMap(([name, ranges]) =>
  ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), subset: name.replace(/^\[(\d+)\]$/, '$1') };
  }),
);

function subsetOf(character: string): string | null {
  const point = character.codePointAt(0) ?? 0;
  return RANGES.find(({ from, to }) => point >= from && point <= to)?.subset ?? null;
}

/**
 * A text that the font can draw: what it lacks becomes 〓, so that a rare character in a title neither fails nor makes the drawing ask
 * another site for a font. Example: `drawable('𠮷林市')` is `〓林市`.
 */
export function drawable(text: string): string {
  const kept = text.replace(/[\u200d\ufe00-\ufe0f]/g, '').replace(/\s+/g, ' ');
  return [...kept]
    .map((one) => (/\p{Extended_Pictographic}/u.test(one) || subsetOf(one) === null ? MISSING : one))
    .join('');
}

function readFont(file: string): Promise<Buffer> {
  return readFile(join(process.cwd(), 'node_modules/@fontsource/noto-sans-sc/files', file));
}

/** The files of the font that a text needs, in both weights. Throws when the package is not there: a fault of the build. */
export async function fontsFor(text: string): Promise<PictureFont[]> {
  const needed = [...new Set([...`${text}${MISSING}…`].flatMap((one) => subsetOf(one) ?? []))];
  return Promise.all(
    needed.flatMap((subset) =>
      WEIGHTS.map(async (weight) => ({
        // a family of its own for each file: of one family only the first file would be looked at
        name: `Noto ${subset}`,
        data: await readFont(`noto-sans-sc-${subset}-${weight}-normal.woff`),
        weight,
        style: 'normal' as const,
      })),
    ),
  );
}
