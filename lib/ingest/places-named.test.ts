import { describe, expect, it } from 'vitest';
import { inventNotice } from '../db/testing/invented-notice';
import { placesNamed } from './places-named';

describe('the places that notices name', () => {
  it('are the divisions of issuers and posts, each once, with their provinces', () => {
    const nominees = [
      { name: '周一山', currentPost: '台州市副市长', city: '331000' },
      { name: '郑二河', currentPost: '台州市某局局长', city: '331000' },
      { name: '吴三海', currentPost: '某厅副厅长' },
    ];
    const places = placesNamed([inventNotice({ region: '321322', nominees }).notice]);
    expect(places.map(({ code, name }) => [code, name])).toEqual([
      ['320000', '江苏省'],
      ['321322', '沭阳县'],
      ['330000', '浙江省'],
      ['331000', '台州市'],
    ]);
  });

  it('are none where nothing is named', () => {
    expect(placesNamed([inventNotice({ nominees: [] }).notice])).toEqual([]);
  });

  it('are never invented', () => {
    const { notice } = inventNotice({ region: '999999', nominees: [] });
    expect(() => placesNamed([notice])).toThrow(/999999/);
  });
});
