import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of one theme: those of light, and over them what the block of the theme sets anew. */
function theme(selector: string): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const opening of [':root {', selector]) {
    const start = css.indexOf(opening);
    expect(start, opening).toBeGreaterThanOrEqual(0);
    const block = css.slice(start, css.indexOf('}', start));
    for (const [, name = '', hex = ''] of block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})\b/g)) colours.set(name, hex);
  }
  return colours;
}

/** Relative luminance and contrast ratio after WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: ReadonlyMap<string, string>, ink: string, ground: string): number {
  const [lighter = 0, darker = 0] = [ink, ground]
    .map((name) => luminance(colours.get(name) ?? ''))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Which ink stands on which ground, and how well it must be read: 7 for running text, 4.5 for labels, 3 for what is drawn. */
const PAIRS: readonly (readonly [inks: string, grounds: string, least: number])[] = [
  ['mo mo-2', 'paper sheet well mo-faint qing-wash', 7],
  ['mo', 'zhu-wash qing-lit', 7],
  ['mo-2', 'qing-lit', 4.5],
  ['mo-3', 'paper sheet well mo-faint', 4.5],
  ['zhu', 'paper sheet well zhu-wash', 4.5],
  ['qing', 'paper sheet well qing-wash', 4.5],
  ['on-mo', 'mo mo-2', 7],
  ['on-zhu', 'zhu', 4.5],
  ['on-seal', 'seal', 4.5],
  ['mo zhu qing', 'hatch blank', 3],
];

const THEMES = [
  ['light', ':root {'],
  ['dark, as the system has it', ":root:not([data-theme='light']) {"],
  ['dark, as chosen', ":root[data-theme='dark'] {"],
  ['paper', ':root[data-theme] {'],
] as const;

describe.each(THEMES)('the colours in %s', (_name, selector) => {
  const colours = theme(selector);
  const pairs = PAIRS.flatMap(([inks, grounds, least]) =>
    inks.split(' ').flatMap((ink) => grounds.split(' ').map((ground) => [ink, ground, least] as const)),
  );

  it.each(pairs)('read: %s on %s, at least %f : 1', (ink, ground, least) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(least);
  });
});

it('black on white is 21 : 1, and grey of 118 the first that reads', () => {
  const known = new Map([
    ['black', '#000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
  ]);
  expect(contrast(known, 'black', 'white')).toBeCloseTo(21);
  expect(contrast(known, 'grey', 'white')).toBeCloseTo(4.54, 2);
});

it('both ways to the dark theme set the same colours', () => {
  expect(theme(THEMES[1][1])).toEqual(theme(THEMES[2][1]));
});
