import type { FastifyRequest } from 'fastify'
import { maxFileBytes } from '../store/files.ts'
import { malformed } from './input.ts'

/** The one file of a form, whole; larger ones are refused with 413 while they come in. */
export async function fileIn(request: FastifyRequest, maxBytes = maxFileBytes): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw malformed('file', '应以表单上传文件', 'a file sent as a form is expected')
  const part = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 10 } })
  if (!part) throw malformed('file', '没有文件', 'there is no file')
  return { name: part.filename, bytes: await part.toBuffer() }
}
