import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random';
import { applyEdit } from './edit';
import { makeMutants, MUTATIONS, type Mutation } from './make-mutants';

const TEXT = '李坚，男，汉族。\n姓名\t性别\n';
const mutants = (text: string, mutation: Mutation) =>
  makeMutants(text, { start: 0, end: text.length }, seededRandom(1), 1)
    .filter((one) => one.mutation === mutation)
    .map(({ edit }) => applyEdit(text, edit));

describe('the mutants of a notice', () => {
  it('lose a clause with its comma, a cell without its tab', () => {
    expect(mutants(TEXT, 'dropped')).toEqual([
      '男，汉族。\n姓名\t性别\n',
      '李坚，汉族。\n姓名\t性别\n',
      '李坚，男。\n姓名\t性别\n',
      '李坚，男，汉族。\n\t性别\n',
      '李坚，男，汉族。\n姓名\t\n',
    ]);
  });

  it('lose a line with its end', () => {
    expect(mutants('一\n二\n三', 'dropped')).toContain('一\n三');
  });

  it('have a clause twice, with the mark that stands there', () => {
    expect(mutants(TEXT, 'doubled').slice(1, 4)).toEqual([
      '李坚，男，男，汉族。\n姓名\t性别\n',
      '李坚，男，汉族，汉族。\n姓名\t性别\n',
      '李坚，男，汉族。\n姓名\t姓名\t性别\n',
    ]);
  });

  it.each(MUTATIONS)('%s: differ from the notice in one place only', (mutation) => {
    for (const mutant of mutants(TEXT, mutation)) {
      expect(mutant).not.toBe(TEXT);
      expect(Math.abs(mutant.length - TEXT.length)).toBeLessThanOrEqual(3);
    }
  });

  it('are the same in every run', () => {
    const make = () => makeMutants(TEXT, { start: 0, end: TEXT.length }, seededRandom(3), 4);
    expect(make()).toEqual(make());
  });
});
