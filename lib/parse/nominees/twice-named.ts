import type { SourceText } from '../../text/source-text';
import type { Entry } from './entry';

/** 漆江平同志拟任市水利局局长。漆江平，男，…，现任…: named with the proposal alone, then with the facts, is one nominee. */
export function withTwiceNamed(source: SourceText, entries: readonly Entry[]): Entry[] {
  const whole: Entry[] = [];
  for (const entry of entries) {
    const last = whole.at(-1);
    if (last !== undefined && tells(last) && !tells(entry) && nameIn(source, last) === nameIn(source, entry)) {
      const pieces = [...last.pieces, ...entry.pieces.filter(({ label }) => label !== 'name')];
      whole[whole.length - 1] = { ...last, end: entry.end, pieces };
    } else whole.push(entry);
  }
  return whole;
}

function tells({ pieces }: Entry): boolean {
  return pieces.some(({ verb }) => verb !== undefined);
}

function nameIn(source: SourceText, { pieces }: Entry): string {
  const name = pieces.find(({ label }) => label === 'name');
  return name === undefined ? '' : source.tight.slice(name.start, name.end);
}
