import { describe, expect, it } from 'vitest';
import { span } from '../notice/span';
import { matchNotices } from './match-notices';

const first = { id: '1', contentKey: 'k1', copy: span(0, 100) };
const second = { id: '2', contentKey: 'k2', copy: span(100, 200) };
const elsewhere = { id: '3', contentKey: 'k3', copy: null };

describe('which stored notice a found one is', () => {
  it('is the one with the same content, also when no copy of it is in this document yet', () => {
    const found = [{ contentKey: 'k3', span: span(5, 90) }];
    expect(matchNotices([elsewhere], found)).toEqual({ matches: [elsewhere], gone: [] });
  });

  it('is the one that stood in this place, when its content is read otherwise now', () => {
    const found = [
      { contentKey: 'new', span: span(95, 205) },
      { contentKey: 'k1', span: span(0, 95) },
    ];
    expect(matchNotices([first, second], found).matches).toEqual([second, first]);
  });

  it('prefers the content to the place', () => {
    const found = [{ contentKey: 'k2', span: span(0, 100) }];
    expect(matchNotices([first, second], found)).toEqual({ matches: [second], gone: [first] });
  });

  it('is new where nothing stood', () => {
    expect(matchNotices([first], [{ contentKey: 'new', span: span(100, 150) }])).toEqual({
      matches: [null],
      gone: [first],
    });
  });

  it('is new where only a notice of another document has to do with it', () => {
    expect(matchNotices([elsewhere], [{ contentKey: 'new', span: span(0, 9) }])).toEqual({ matches: [null], gone: [] });
  });
});
