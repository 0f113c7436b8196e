import { toJSONSchema } from 'zod/mini';
import type { Access, Action } from '../actions/action.ts';
import { registry } from '../actions/registry.ts';

const WHO: Record<Access, string> = {
  public: 'Anybody may call.',
  'public-read': 'Anybody may call; credentials that are sent have to be good.',
  'signed-in': 'Only with credentials.',
};
const KEYED = [{ bearer: [] }, { apiKey: [] }];

/** The API as OpenAPI 3.1, made from the registry: a resource is a path, and its actions are what can be sent there. */
export function openApi(base: string) {
  const paths = Object.entries(registry).map(([resource, actions]) => [
    `/${resource}`,
    { post: operationOf(resource, Object.entries(actions)) },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Development backend of genie-widget', version: '1' },
    servers: [{ url: base }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
      schemas: { Success: SUCCESS, Failure: FAILURE },
    },
  };
}

function operationOf(resource: string, actions: [string, Action][]) {
  const isClosed = actions.every(([, { access }]) => access === 'signed-in');
  const statuses = new Set(actions.map(([, { status = 200 }]) => status));
  return {
    operationId: resource,
    security: isClosed ? KEYED : [{}, ...KEYED],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { oneOf: actions.map(callOf) } } },
    },
    responses: {
      ...Object.fromEntries([...statuses].map((status) => [status, answer('Done.', 'Success')])),
      default: answer('Refused.', 'Failure'),
    },
  };
}

function callOf([name, { access, roles, data }]: [string, Action]) {
  return {
    type: 'object',
    title: name,
    description: WHO[access] + (roles ? ` Roles: ${roles.join(', ')}.` : ''),
    required: ['action', 'data'],
    properties: { action: { const: name }, data: schemaOf(data) },
  };
}

function answer(description: string, schema: string) {
  return {
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

/** Without its dialect: OpenAPI 3.1 says for the whole document which one its schemas are in. */
function schemaOf(data: Action['data']): object {
  return { ...toJSONSchema(data, { io: 'input' }), $schema: undefined };
}

const SUCCESS = {
  type: 'object',
  required: ['success', 'data'],
  properties: { success: { const: true }, data: {} },
};

const FAILURE = {
  type: 'object',
  required: ['success', 'error'],
  properties: {
    success: { const: false },
    error: {
      type: 'object',
      required: ['code', 'message', 'status'],
      properties: {
        code: { type: 'string' },
        message: { type: 'string' },
        status: { type: 'integer' },
        genieName: { type: 'string' },
      },
    },
  },
};
