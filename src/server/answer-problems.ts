import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { error, Refused } from '../language/problem.ts'
import { OfficeFileProblem } from '../office/office-file.ts'

/** Every failure as problems in both languages: refusals with their status, anything unforeseen as 500 with a number to find it in the log. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((fault, request, reply) => {
    const refused = refusalOf(fault)
    if (refused) return reply.code(refused.status).send({ problems: refused.problems })
    const reference = randomUUID().slice(0, 8)
    request.log.error({ reference, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }, 'request failed')
    return reply.code(500).send({
      problems: [
        error(
          'fault',
          `程序出错，操作没有完成（编号 ${reference}）。请稍后重试；仍不行请把编号告诉系统管理员`,
          `The program failed and nothing was done (reference ${reference}). Try again later, or give the reference to the system administrator`,
        ),
      ],
    })
  })
}

/** A fault as a refusal, where it is one: our own, a bad Office file, what the server refused to read, a value the database cannot take. */
function refusalOf(fault: unknown): { status: number; problems: Refused['problems'] } | null {
  if (fault instanceof Refused) return fault
  if (fault instanceof OfficeFileProblem) return { status: 400, problems: [error(fault.code, fault.zh, fault.en)] }
  if (!(fault instanceof Error)) return null
  if ('statusCode' in fault && typeof fault.statusCode === 'number' && fault.statusCode >= 400 && fault.statusCode < 500) {
    const [zh, en] = words[fault.statusCode] ?? ['请求有误', 'Malformed request']
    return { status: fault.statusCode, problems: [error(fault.statusCode === 413 ? 'too-large' : 'malformed', zh, en)] }
  }
  if ('code' in fault && typeof fault.code === 'string') {
    if (fault.code.startsWith('22'))
      return {
        status: 400,
        problems: [error('malformed', '请求有误：有一个值不是所要求的类型', 'Malformed request: a value is not of the type expected')],
      }
    if (fault.code === '42501')
      return {
        status: 403,
        problems: [error('not-allowed', '这一操作超出您的权限或组织范围', 'This lies outside your rights or your organizations')],
      }
  }
  return null
}

const words: Readonly<Record<number, readonly [zh: string, en: string]>> = {
  404: ['没有这个地址', 'There is no such address'],
  413: ['内容太大，请减小后重试', 'Too large: make it smaller and try again'],
  415: ['请求的内容类型不对', 'The content type is not the one expected'],
  429: ['操作太频繁，请过一分钟再试', 'Too many requests: try again in a minute'],
}
