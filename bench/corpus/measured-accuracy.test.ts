import { describe, expect, it } from 'vitest';
import { FIRST_CONTACTS, MEASURED_ACCURACY } from '../../lib/notice/measured-accuracy';
import { acceptedFigures, firstContactFigures, measuredOf } from './measured-accuracy';

describe('the accuracy that the site tells', () => {
  it('is that of the accepted states; `npm run corpus -- --accept` writes it anew', async () => {
    expect(MEASURED_ACCURACY).toEqual(await acceptedFigures());
  });

  it('tells apart how texts were read that no rule had seen', async () => {
    expect(FIRST_CONTACTS).toEqual(await firstContactFigures());
    for (const { name, texts, fields, right, named, silent } of FIRST_CONTACTS) {
      expect(MEASURED_ACCURACY.find((now) => now.name === name)?.texts).toBe(texts);
      expect(right + named + silent).toBe(fields);
    }
  });

  it('parts what is wrong by whether a diagnostic names it', () => {
    const state = {
      a: {
        fields: { birth: 3, name: 3 },
        wrong: { '0 王芳 birth': 'silent' as const, '0 王芳 name': 'named' as const },
      },
      b: { fields: {}, wrong: {} },
    };
    expect(measuredOf('own', state)).toEqual({ name: 'own', texts: 2, fields: 6, right: 4, named: 1, silent: 1 });
  });
});
