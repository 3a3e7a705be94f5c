import { expect, it } from 'vitest';

import en from '@/app/_messages/en.json';
import zh from '@/app/_messages/zh.json';

import { apiReference, typeWords } from './api-reference';

const { routes, shapes } = apiReference();

it.each([
  ['zh', zh],
  ['en', en],
])('has words in %s for every route, parameter and status', (_, { api }) => {
  expect(Object.keys(api.routes).sort()).toEqual(routes.map(({ id }) => id).sort());
  const parameters = new Set(routes.flatMap((route) => route.parameters.map(({ name }) => name)));
  expect(Object.keys(api.parameters).sort()).toEqual([...parameters].sort());
  expect(Object.keys(api.statuses)).toEqual([...new Set(routes.flatMap(({ statuses }) => statuses))].sort());
});

it('describes each shape that an answer names', () => {
  const names = new Set(shapes.map(({ name }) => name));
  const named = shapes.flatMap(({ fields }) => fields.map(({ type }) => /^([A-Z]\w+)/.exec(type)?.[1] ?? 'Place'));
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

it.each([
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ $ref: '#/components/schemas/Place' }, 'Place'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Post' } }, 'Post[]'],
  [{ anyOf: [{ $ref: '#/components/schemas/Place' }, { type: 'null' }] }, 'Place | null'],
  [{ type: 'string', enum: ['a', 'b'] }, '"a" | "b"'],
])('writes the type of %j', (schema, words) => expect(typeWords(schema)).toBe(words));
