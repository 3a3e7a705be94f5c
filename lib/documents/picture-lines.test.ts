import { expect, test } from 'vitest';
import { cutAtRules, withAir } from './isolated/picture-cuts.mjs';
import { inReadingOrder } from './isolated/picture-page.mjs';
import { pictureRules } from './isolated/picture-rules.mjs';

const WIDTH = 200;
const HEIGHT = 120;

/** A white picture with black stretches. */
function gray(...stretches: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]) {
  const data = Buffer.alloc(WIDTH * HEIGHT, 255);
  for (const [x1, y1, x2, y2] of stretches) {
    for (let y = y1; y <= y2; y++) data.fill(0, y * WIDTH + x1, y * WIDTH + x2 + 1);
  }
  return { data, width: WIDTH, height: HEIGHT };
}

const line = (width: number) => ({
  image: { data: Buffer.alloc(width * 10 * 4, 9), width, height: 10 },
  box: [
    [20, 50],
    [20 + width, 50],
    [20 + width, 60],
    [20, 60],
  ] satisfies [number, number][],
});

test('a long straight run is a ruled line, the stroke of a character is none', () => {
  expect(pictureRules(gray([10, 30, 180, 30], [50, 60, 80, 60]))).toEqual([{ x1: 10, y1: 30, x2: 180, y2: 30 }]);
  expect(pictureRules(gray([40, 5, 40, 110]))).toEqual([{ x1: 40, y1: 5, x2: 40, y2: 110 }]);
});

test('a line that breaks for a pixel or two is one line', () => {
  expect(pictureRules(gray([10, 30, 90, 30], [93, 30, 180, 30]))).toEqual([{ x1: 10, y1: 30, x2: 180, y2: 30 }]);
});

test('a line of words is cut where a ruled line runs down through it', () => {
  const parts = cutAtRules([line(100)], [{ x1: 60, y1: 0, x2: 60, y2: 100 }]);
  expect(parts.map(({ box }) => [box[0]?.[0], box[1]?.[0]])).toEqual([
    [20, 57],
    [63, 120],
  ]);
  expect(parts.map(({ image }) => image.width)).toEqual([37, 57]);
});

test.each([
  ['beside it', { x1: 150, y1: 0, x2: 150, y2: 100 }],
  ['above it', { x1: 60, y1: 0, x2: 60, y2: 40 }],
  ['across', { x1: 0, y1: 55, x2: 200, y2: 55 }],
])('a ruled line %s cuts nothing', (_, rule) => {
  expect(cutAtRules([line(100)], [rule])).toHaveLength(1);
});

test('a line of one letter gets white on both sides', () => {
  const { width, height, data } = withAir(line(10).image);
  expect([width, height]).toEqual([20, 10]);
  expect([...data.subarray(0, 4), ...data.subarray(5 * 4, 6 * 4)]).toEqual([255, 255, 255, 255, 9, 9, 9, 9]);
});

test('words on one base line are in order from left to right, whichever of them lies a little higher', () => {
  const word = (text: string, x: number, y: number) => ({ text, x, y, width: 20, height: 20 });
  const words = [word('族：汉族', 60, 99), word('民', 20, 104), word('性', 20, 70), word('别：男', 60, 72)];
  expect(inReadingOrder(words).map(({ text }) => text)).toEqual(['性', '别：男', '民', '族：汉族']);
});
