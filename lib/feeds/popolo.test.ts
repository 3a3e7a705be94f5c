import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { popoloDocument } from './popolo';
import { inventNominee, oneByOne, wholeText } from './testing/invented-records';

const text = { type: ['string', 'null'] };
const partialDate = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const list = (items: object) => ({ type: 'array', items });
const closed = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const link = closed({ url: { type: 'string', format: 'uri' }, note: text }, ['url']);
const organization = closed({ id: text, name: text, classification: text });

/** The classes of popoloproject.com's specification as far as they are used, closed so that a misspelt property is found. */
const membership = closed(
  {
    id: text,
    label: text,
    role: text,
    person_id: text,
    organization_id: text,
    organization,
    post_id: text,
    start_date: partialDate,
    end_date: partialDate,
    sources: list(link),
  },
  ['id', 'person_id'],
);
const person = closed(
  {
    id: text,
    name: text,
    other_names: list(
      closed({ name: { type: 'string' }, note: text, start_date: partialDate, end_date: partialDate }, ['name']),
    ),
    gender: text,
    birth_date: partialDate,
    links: list(link),
    memberships: list(membership),
    sources: list(link),
  },
  ['id', 'name'],
);
const motion = closed(
  {
    id: text,
    organization_id: text,
    organization,
    creator_id: text,
    text,
    classification: text,
    date: { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}' },
    requirement: text,
    result: text,
    sources: list(link),
    // ours: Popolo has nobody whom a motion is about
    subject_person_id: text,
  },
  ['id'],
);

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const fits = ajv.compile(closed({ persons: list(person), motions: list(motion) }, ['persons', 'motions']));

async function documentOf(nominees: ReturnType<typeof inventNominee>[]): Promise<unknown> {
  return JSON.parse(await wholeText(popoloDocument(() => oneByOne(nominees))));
}

const other = '019b4b2e-7c00-7a3f-9c1d-0242ac120009';

it('is what the specification describes', async () => {
  const nominees = [
    inventNominee({ formerName: '周二山', proposedPost: '某厅厅长' }),
    inventNominee({ name: '郑二河' }, { id: other, personId: other }),
  ];
  fits(await documentOf(nominees));
  expect(fits.errors).toBeNull();
  fits(await documentOf([]));
  expect(fits.errors).toBeNull();
  expect(fits({ persons: [{ id: 'x', name: 'y', birth_date: '1970-3' }], motions: [] })).toBe(false);
});

it('has a person once, with the posts of every record and the facts of the last', async () => {
  const found = await documentOf([
    inventNominee({ birth: '1970' }),
    inventNominee({ birth: '1970-03' }, { id: other }),
  ]);
  expect(found).toMatchObject({
    persons: [
      {
        name: '周一山',
        gender: 'female',
        birth_date: '1970-03',
        memberships: [{ role: '副市长' }, { role: '副市长' }],
      },
    ],
  });
});

it('makes nobody a member by a proposal: it is a motion without a result', async () => {
  const found = await documentOf([inventNominee({ proposedPost: '某厅厅长' })]);
  expect(JSON.stringify(found).split('"motions"')[0]).not.toContain('某厅厅长');
  expect(found).toMatchObject({
    motions: [{ text: '周一山，拟任某厅厅长', result: null, classification: '任前公示' }],
  });
});
