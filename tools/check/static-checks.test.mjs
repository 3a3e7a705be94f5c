import { expect, it } from 'vitest';
import { cruisedModules } from './static-checks.mjs';

it('reads how many modules were seen', () => {
  expect(cruisedModules('✔ no dependency violations found (412 modules, 1033 dependencies cruised)')).toBe(412);
  expect(cruisedModules('x 3 dependency violations (3 errors, 0 warnings). 57 modules, 80 dependencies cruised.')).toBe(
    57,
  );
});

it('takes silence for nothing seen', () => {
  expect(cruisedModules('')).toBe(0);
});
