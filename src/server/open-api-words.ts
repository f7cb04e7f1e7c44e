import type { JsonSchema } from '../derive/json-schema.ts'

/** Paths of an OpenAPI document. */
export type Paths = Record<string, Record<string, JsonSchema>>

/** A reference to a named schema. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** A parameter; those of a path are required. */
export const parameter = (name: string, place: 'path' | 'query', schema: JsonSchema): JsonSchema => ({
  name,
  in: place,
  required: place === 'path',
  schema,
})

/** A JSON body. */
export const body = (schema: JsonSchema): JsonSchema => ({ required: true, content: { 'application/json': { schema } } })

/** A JSON answer, and what every route answers where it refuses. */
export const answer = (schema: JsonSchema): JsonSchema => ({
  200: { description: 'OK', content: { 'application/json': { schema } } },
  '4XX': refusal,
})

/** An answer that is a file. */
export const ok = (kind: keyof typeof media): JsonSchema => ({ 200: { description: 'OK', content: { [media[kind]]: {} } }, '4XX': refusal })

/** An operation with its tag and summary. */
export const operation = (tag: string, summary: string, more: JsonSchema): JsonSchema => ({ tags: [tag], summary, ...more })

const media = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  any: '*/*',
} as const

const refusal = { description: '拒绝 Refused', content: { 'application/json': { schema: ref('Problems') } } }
