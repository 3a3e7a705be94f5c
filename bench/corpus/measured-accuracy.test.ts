import { describe, expect, it } from 'vitest';
import { FIRST_CONTACT, MEASURED_ACCURACY } from '../../lib/notice/measured-accuracy';
import { acceptedFigures, firstContactFigures, measuredOf } from './measured-accuracy';

describe('the accuracy that the site tells', () => {
  it('is that of the accepted states; `npm run corpus -- --accept` writes it anew', async () => {
    expect(MEASURED_ACCURACY).toEqual(await acceptedFigures());
  });

  it('tells apart how texts were read that no rule had seen', async () => {
    expect(FIRST_CONTACT).toEqual(await firstContactFigures());
    const now = MEASURED_ACCURACY.find(({ name }) => name === FIRST_CONTACT.name);
    expect(now?.texts).toBe(FIRST_CONTACT.texts);
    expect(FIRST_CONTACT.right + FIRST_CONTACT.named + FIRST_CONTACT.silent).toBe(FIRST_CONTACT.fields);
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
