import { describe, expect, it } from 'vitest';
import { progressBar, type Terminal } from './progress-bar';

function terminal(isTTY: boolean, columns = 60): Terminal & { written: string[] } {
  const written: string[] = [];
  return { isTTY, columns, written, write: (words) => written.push(words) };
}

describe('a progress bar', () => {
  it('shows how much is done and what comes next', () => {
    const screen = terminal(true);
    progressBar(24, screen).draw(6, 'page.html');
    expect(screen.written).toEqual(['\r\u001B[K[######------------------] 6/24 page.html']);
  });

  it('is full at the end, and of nothing', () => {
    const screen = terminal(true);
    progressBar(3, screen).draw(3, '');
    progressBar(0, screen).draw(0, '');
    expect(screen.written.map((line) => line.includes(`[${'#'.repeat(24)}]`))).toEqual([true, true]);
  });

  it('keeps a long name on its line, counting Han characters as two columns', () => {
    const screen = terminal(true, 40);
    progressBar(1, screen).draw(0, '浙江省/任前公示.txt');
    expect(screen.written[0]?.endsWith('0/1 公示.txt')).toBe(true);
  });

  it('writes nothing where there is no terminal', () => {
    const screen = terminal(false);
    const bar = progressBar(3, screen);
    bar.draw(1, 'a');
    bar.clear();
    expect(screen.written).toEqual([]);
  });
});
