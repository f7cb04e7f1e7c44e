import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { maxFileBytes } from '../store/files.ts'
import { malformed } from './input.ts'

/** The one file of a form and a field of JSON beside it, which stands before the file; undefined where it is left out. */
export async function fileWithJson(request: FastifyRequest, name: string): Promise<{ name: string; bytes: Buffer; json: unknown }> {
  const { fields, ...file } = await partIn(request, maxFileBytes)
  const field = fields[name]
  const text = field && 'value' in field && typeof field.value === 'string' ? field.value : undefined
  try {
    return { ...file, json: text === undefined ? undefined : JSON.parse(text) }
  } catch {
    throw malformed(name, '应是 JSON', 'JSON is expected')
  }
}

/** The one file of a form, whole; larger ones are refused with 413 while they come in. */
export async function fileIn(request: FastifyRequest, maxBytes = maxFileBytes): Promise<{ name: string; bytes: Buffer }> {
  const { name, bytes } = await partIn(request, maxBytes)
  return { name, bytes }
}

async function partIn(
  request: FastifyRequest,
  maxBytes: number,
): Promise<{ name: string; bytes: Buffer; fields: MultipartFile['fields'] }> {
  if (!request.isMultipart()) throw malformed('file', '应以表单上传文件', 'a file sent as a form is expected')
  const part = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 10 } })
  if (!part) throw malformed('file', '没有文件', 'there is no file')
  return { name: part.filename, bytes: await part.toBuffer(), fields: part.fields }
}
