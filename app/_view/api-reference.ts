import { z } from 'zod';

import { openApiDocument } from '@/app/api/_openapi/document';

const jsonSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  description: z.string().optional(),
  example: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
});
type JsonSchema = z.infer<typeof jsonSchema>;

const media = z.record(z.string(), z.object({ schema: jsonSchema }));
const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        parameters: z.array(z.object({ name: z.string(), in: z.string(), schema: jsonSchema })).default([]),
        responses: z.record(z.string(), z.object({ content: media.optional() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), jsonSchema) }),
});

/** One field of an answer. */
export interface FieldOfShape {
  readonly name: string;
  /** `string | null`, `Place[]` */
  readonly type: string;
  readonly words: string;
}

/** A route as the page describes it; its words are those of the messages. */
interface RouteReference {
  readonly id: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    /** the values that it takes, where it takes no others */
    readonly values: readonly string[];
    readonly example: string | null;
  }[];
  readonly answer: readonly FieldOfShape[] | string;
  readonly statuses: readonly string[];
}

export interface ApiReference {
  readonly routes: readonly RouteReference[];
  readonly shapes: readonly {
    readonly name: string;
    readonly words: string;
    readonly fields: readonly FieldOfShape[];
  }[];
}

/** What the OpenAPI document says, as a page shows it. */
export function apiReference(): ApiReference {
  const document = documentShape.parse(JSON.parse(JSON.stringify(openApiDocument())));
  return {
    routes: Object.entries(document.paths).map(([path, { get }]) => ({
      id: get.operationId,
      path,
      parameters: get.parameters.map(({ name, schema }) => ({
        name,
        values: (schema.enum ?? []).map(String),
        example: schema.example === undefined ? null : String(schema.example),
      })),
      answer: answerOf(get.responses['200']?.content?.['application/json']?.schema ?? {}),
      statuses: Object.keys(get.responses),
    })),
    shapes: Object.entries(document.components.schemas).map(([name, schema]) => ({
      name,
      words: schema.description ?? '',
      fields: fieldsOf(schema),
    })),
  };
}

function answerOf(schema: JsonSchema): readonly FieldOfShape[] | string {
  return schema.properties === undefined ? typeWords(schema) : fieldsOf(schema);
}

function fieldsOf(schema: JsonSchema): FieldOfShape[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name: schema.required?.includes(name) === false ? `${name}?` : name,
    type: typeWords(field),
    words: field.description ?? '',
  }));
}

/** Example: `typeWords({ type: ['string', 'null'] })` is `string | null`. */
export function typeWords(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeWords).join(' | ');
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.items !== undefined) return `${typeWords(schema.items)}[]`;
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? '');
}
