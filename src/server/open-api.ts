import { draftSchema, type JsonSchema, rowSchema } from '../derive/json-schema.ts'
import type { Engine } from '../engine/engine.ts'
import type { AnyRegister } from '../language/register.ts'
import { fixedPaths } from './open-api-paths.ts'
import { answer, body, ok, operation, parameter, type Paths, ref } from './open-api-words.ts'

/** The API as an OpenAPI 3.1 document, computed from the registers: nothing of it is written twice. */
export function openApi(engine: Pick<Engine, 'registers'>): JsonSchema {
  const registers = Object.values(engine.registers)
  return {
    openapi: '3.1.0',
    info: { title: '台账 Taizhang', version: '1', description: '写操作须带标头 x-taizhang: 1。Writes carry the header x-taizhang: 1.' },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
    tags: registers.map(reg => ({ name: reg.name, description: `${reg.zh} ${reg.en}. ${reg.about.join(' ')}` })),
    paths: { ...fixedPaths(), ...Object.assign({}, ...registers.map(pathsOf)) },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'taizhang' } },
      schemas: {
        ...wire,
        ...Object.fromEntries(
          registers.flatMap(reg => [
            [`${reg.name}Draft`, draftSchema(reg)],
            [`${reg.name}Row`, rowSchema(reg)],
          ]),
        ),
      },
    },
  }
}

/** The generic routes of one register. */
function pathsOf(reg: AnyRegister): Paths {
  const root = `/registers/${reg.name}`
  const one = `${root}/{id}`
  const id = parameter('id', 'path', { type: 'integer' })
  const row = recordOf(reg)
  const saves = body({ type: 'object', properties: { ...draft, values: ref(`${reg.name}Draft`) }, required: ['values'] })
  const corrects = body({ type: 'object', properties: { ...draft, values: { type: 'object' } }, required: ['values', 'version', 'reason'] })
  const say = (zh: string, en: string, more: JsonSchema): JsonSchema => operation(reg.name, `${zh} ${en}`, more)
  return {
    [root]: {
      get: say('列表', 'List', {
        parameters: listParameters(reg),
        responses: answer({ type: 'object', properties: { rows: { type: 'array', items: row }, ...page } }),
      }),
      ...(reg.entry === 'form' ? { post: say('登记', 'Record', { requestBody: saves, responses: answer(ref('Saved')) }) } : {}),
    },
    [one]: {
      get: say('一条记录', 'One record', { parameters: [id], responses: answer(row) }),
      put: say('更正', 'Correct', { parameters: [id], requestBody: corrects, responses: answer(ref('Saved')) }),
    },
    [`${one}/steps/{step}`]: {
      post: say('办理一步', 'Take a step', {
        parameters: [id, parameter('step', 'path', { type: 'string', enum: [...Object.keys(reg.steps), 'void', 'unvoid'] })],
        requestBody: body({
          type: 'object',
          properties: { ...draft, values: { type: 'object' }, day: { type: 'string', format: 'date' } },
          required: ['version'],
        }),
        responses: answer(ref('Saved')),
      }),
    },
    [`${one}/history`]: {
      get: say('修改记录', 'History', { parameters: [id], responses: answer({ type: 'array', items: { type: 'object' } }) }),
    },
    [`${one}/unmask`]: {
      post: say('查看遮盖的内容', 'Show a covered value', {
        parameters: [id],
        requestBody: body({
          type: 'object',
          properties: { column: { type: 'string' }, purpose: { type: 'string' } },
          required: ['column', 'purpose'],
        }),
        responses: answer({ type: 'object', properties: { value: { type: 'string' } } }),
      }),
    },
    [`${root}/template.xlsx`]: { get: say('空白表', 'Empty sheet', { responses: ok('sheet') }) },
    [`${root}/export.xlsx`]: { get: say('导出', 'Export', { parameters: listParameters(reg), responses: ok('sheet') }) },
    [`${root}/import`]: {
      post: say('导入', 'Import', {
        parameters: [parameter('dryRun', 'query', { type: 'integer' }), parameter('org', 'query', { type: 'integer' })],
        responses: answer({ type: 'object' }),
      }),
    },
    [`/look-up/${reg.name}`]: {
      get: say('查找', 'Look up', {
        parameters: [
          parameter('search', 'query', { type: 'string' }),
          parameter('org', 'query', { type: 'integer' }),
          parameter('limit', 'query', { type: 'integer' }),
        ],
        responses: answer({ type: 'array', items: { type: 'object' } }),
      }),
    },
  }
}

const draft = {
  org: { type: 'integer' },
  programme: { type: ['integer', 'null'] },
  version: { type: 'integer' },
  reason: { type: 'string' },
  acceptWarnings: { type: 'boolean' },
}

const page = {
  total: { type: 'integer' },
  states: { type: 'object', additionalProperties: { type: 'integer' } },
  page: { type: 'integer' },
  size: { type: 'integer' },
}

const recordOf = (reg: AnyRegister): JsonSchema => ({
  type: 'object',
  properties: {
    id: { type: 'integer' },
    version: { type: 'integer' },
    state: { type: 'string', enum: Object.keys(reg.states) },
    org: { type: 'object' },
    programme: { type: ['object', 'null'] },
    values: ref(`${reg.name}Row`),
  },
})

const listParameters = (reg: AnyRegister): JsonSchema[] => [
  ...['org', 'programme', 'page', 'size'].map(name => parameter(name, 'query', { type: 'integer' })),
  ...['from', 'to'].map(name => parameter(name, 'query', { type: 'string', format: 'date' })),
  parameter('state', 'query', { type: 'string', enum: Object.keys(reg.states) }),
  parameter('search', 'query', { type: 'string' }),
  parameter('filters', 'query', { type: 'string', description: 'JSON: {column: [values]} or {column: ["from..to"]}' }),
  parameter('sort', 'query', { type: 'string', enum: Object.keys(reg.columns) }),
  parameter('descending', 'query', { type: 'boolean' }),
]

const wire: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    type: 'object',
    properties: {
      code: { type: 'string' },
      column: { type: 'string' },
      level: { enum: ['error', 'warning'] },
      zh: { type: 'string' },
      en: { type: 'string' },
    },
    required: ['code', 'level', 'zh', 'en'],
  },
  Problems: { type: 'object', properties: { problems: { type: 'array', items: ref('Problem') } }, required: ['problems'] },
  Saved: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      version: { type: 'integer' },
      counts: { type: 'array', items: { type: 'object' } },
      warnings: { type: 'array', items: ref('Problem') },
    },
  },
}
