import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

describe('the arguments of a command', () => {
  it.each([
    [['a.txt'], ['a.txt']],
    [
      ['b', 'a', '-'],
      ['b', 'a', '-'],
    ],
    [['--', '--help'], ['--help']],
  ])('%j are paths', (args, paths) => {
    expect(readCommandLine(args)).toEqual({ ask: 'run', paths });
  });

  it.each([[['--help']], [['-h']], [['a.txt', '--help']]])('%j ask for help', (args) => {
    expect(readCommandLine(args)).toEqual({ ask: 'help' });
  });

  it.each([[[]], [['--nonsense', 'a.txt']]])('%j ask for nothing that can be done', (args) => {
    expect(readCommandLine(args)).toMatchObject({ ask: 'nothing' });
  });
});
