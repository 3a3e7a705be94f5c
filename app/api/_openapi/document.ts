import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from 'zod-openapi';

import type { Operation } from '../_http/operation';
import { OPERATIONS } from '../_operations/all-operations';
import { API } from '../_operations/pages';
import { problemShape } from '../_shapes/problem';

const TERMS = `Records of notices that Chinese organisation departments publish before they propose or appoint officials (任前公示).
A proposal is not an appointment: never present a nominee as the holder of the proposed post. Each value is stated, inferred (and from
what) or absent. Only what a notice prints of officials in their official role; do not use it to harass anybody, and remove what
/changes says is gone. The printed notice prevails.`;

const RATE_HEADERS = {
  RateLimit: { description: 'What is left: "reading";r=requests;t=seconds.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'The quota: "reading";q=requests;w=seconds.', schema: { type: 'string' } },
} as const;

function problemResponse(
  description: string,
  headers: ZodOpenApiResponseObject['headers'] = {},
): ZodOpenApiResponseObject {
  return {
    description,
    headers: { ...RATE_HEADERS, ...headers },
    content: { 'application/problem+json': { schema: problemShape } },
  };
}

const RETRY = { 'Retry-After': { description: 'Seconds.', schema: { type: 'string' } } } as const;
const ETAG = { ETag: { description: 'Give it as If-None-Match next time.', schema: { type: 'string' } } } as const;

function described({ id, summary, params, query, answers }: Operation): ZodOpenApiOperationObject {
  const one = Object.keys(params.shape).length > 0;
  return {
    operationId: id,
    summary,
    requestParams: { ...(one ? { path: params } : {}), query },
    responses: {
      '200': {
        description: summary,
        headers: { ...RATE_HEADERS, ...ETAG },
        content: { 'application/json': { schema: answers } },
      },
      '304': { description: 'Nothing changed since the answer with this ETag.', headers: { ...RATE_HEADERS, ...ETAG } },
      '400': problemResponse('A parameter is not understood; `errors` names each.'),
      ...(one ? { '404': problemResponse('No record has this id.') } : {}),
      '405': problemResponse('Only GET, HEAD and OPTIONS are answered.'),
      '429': problemResponse('Too many requests.', RETRY),
      '503': problemResponse('The database does not answer.', RETRY),
    },
  };
}

/** The OpenAPI 3.1 document of the API, made from the schemas that check its requests and its answers. */
export function openApiDocument() {
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: '公示簿 Gongshi',
      version: '1.0.0',
      description: TERMS,
    },
    servers: [{ url: API }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: described(operation) }])),
  });
}
