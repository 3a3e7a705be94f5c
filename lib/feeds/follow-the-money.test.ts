import { defaultModel, Model } from '@alephdata/followthemoney';
import { expect, it } from 'vitest';
import { moneyEntities, moneyLines } from './follow-the-money';
import { inventNominee, oneByOne, wholeText } from './testing/invented-records';

const model = new Model(defaultModel);
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** What the published model finds wrong: unknown schemata and properties, missing ones, references to nothing or to the wrong kind. */
function complaints(entities: ReturnType<typeof moneyEntities>): string[] {
  const kinds = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap(({ id, schema: name, properties }) => {
    const schema = model.getSchema(name);
    const missing = schema.required
      .filter((property) => properties[property] === undefined)
      .map((property) => `${id}: no ${property}`);
    const wrong = Object.entries(properties).flatMap(([key, values]) => {
      const property = schema.getProperty(key);
      if (property.stub === true) return [`${id}: ${key} is a stub`];
      if (property.type.isEntity) {
        const range = property.getRange();
        return values
          .filter((value) => !model.getSchema(kinds.get(value) ?? 'Thing').isA(range.name))
          .map((value) => `${id}: ${key} → ${value}`);
      }
      return property.type.name === 'date'
        ? values.filter((value) => !DATE.test(value)).map((value) => `${id}: ${key} ${value}`)
        : [];
    });
    return [...missing, ...wrong];
  });
}

it('is what the published model allows', () => {
  const entities = moneyEntities(
    inventNominee({ formerName: '周二山', education: '大学', currentPost: '杭州市副市长、一级巡视员' }),
  );
  expect(entities.map(({ schema }) => schema)).toEqual(['Person', 'Position', 'Occupancy', 'Position', 'UnknownLink']);
  expect(complaints(entities)).toEqual([]);
  expect(complaints([{ id: 'x', schema: 'Occupancy', properties: { holder: ['y'] } }])).not.toEqual([]);
});

it('lets nobody occupy a post that is only proposed', () => {
  const entities = moneyEntities(inventNominee());
  const proposed = entities.filter(({ properties }) => properties.name?.[0] === '某厅厅长').map(({ id }) => id);
  expect(proposed).toHaveLength(1);
  const held = entities
    .filter(({ schema }) => schema === 'Occupancy')
    .flatMap(({ properties }) => properties.post ?? []);
  expect(held).toHaveLength(1);
  expect(held).not.toContain(proposed[0]);
  const link = entities.find(({ schema }) => schema === 'UnknownLink');
  expect(link?.properties.object).toEqual(proposed);
  expect(link?.properties.role?.[0]).toContain('proposed, not held');
});

it('takes a bare rank for no post, and names a nominee without a person by the record', () => {
  const rank = { text: '一级巡视员', organisation: null, title: null, rank: '一级巡视员', kind: 'rank', city: null };
  const entities = moneyEntities(inventNominee({}, { personId: null, currentPosts: [rank], proposedPosts: [rank] }));
  expect(entities.map(({ id, schema }) => `${schema} ${id}`)).toEqual([
    'Person nominee-019b4b2e-7c00-7a3f-9c1d-0242ac120003',
  ]);
});

it('is one entity a line', async () => {
  const lines = (await wholeText(moneyLines(oneByOne([inventNominee(), inventNominee()])))).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => typeof JSON.parse(line))).toEqual(Array.from({ length: 10 }, () => 'object'));
});
