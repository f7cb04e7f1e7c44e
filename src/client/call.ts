import type { Problem } from '../language/problem.ts'

/** What goes behind the question mark; empty values are left out, objects travel as JSON. */
export type Query = Readonly<Record<string, string | number | boolean | object | null | undefined>>

/** A call that was refused, or that never arrived (status 0); carries the problems in both languages. */
export class CallFailed extends Error {
  readonly problems: readonly Problem[]
  readonly status: number
  constructor(problems: readonly Problem[], status: number) {
    super(problems.map(problem => `${problem.zh} ${problem.en}`).join('；'))
    this.problems = problems
    this.status = status
  }
}

/** The address of an API path with its query. */
export function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    params.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  const text = params.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

/** Reads JSON. */
export const get = <T>(path: string, query?: Query): Promise<T> => call<T>(address(path, query), {})

/** Sends JSON and reads the JSON answer. */
export const send = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, query?: Query): Promise<T> =>
  call<T>(address(path, query), {
    method,
    headers: { 'x-taizhang': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** Sends one file as a form, with fields of JSON before it, and reads the JSON answer. */
export const upload = <T>(path: string, file: File, query?: Query, fields: Fields = {}): Promise<T> =>
  call<T>(address(path, query), { method: 'POST', headers: { 'x-taizhang': '1' }, body: fileForm(file, fields) })

/** Sends one file with fields of JSON and gets a file back. */
export async function exchange(path: string, file: File, fields: Fields = {}, query?: Query): Promise<Blob> {
  const answer = await reach(address(path, query), { method: 'POST', headers: { 'x-taizhang': '1' }, body: fileForm(file, fields) })
  return answer.blob()
}

type Fields = Readonly<Record<string, object>>

/** Fetches a file; `missing` are characters that it prints as □ because no font has them. */
export async function fetchFile(url: string): Promise<{ file: Blob; missing: string }> {
  const answer = await reach(url, {})
  return { file: await answer.blob(), missing: decodeURIComponent(answer.headers.get('x-taizhang-missing') ?? '') }
}

/** Sends JSON and gets a file back; `missing` as `fetchFile`. */
export async function sendForFile(path: string, body: object): Promise<{ file: Blob; missing: string }> {
  const answer = await reach(address(path), jsonPost(body))
  return { file: await answer.blob(), missing: decodeURIComponent(answer.headers.get('x-taizhang-missing') ?? '') }
}

/** Sends JSON and reads the answer line by line, each line JSON, as it comes. */
export async function sendForLines<T>(path: string, body: object, each: (line: T) => void): Promise<void> {
  const answer = await reach(address(path), jsonPost(body))
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const piece = await reader?.read().catch(() => {
      throw new CallFailed([unreachable], 0)
    })
    const [...whole] = `${rest}${piece?.value ?? ''}`.split('\n')
    rest = whole.pop() ?? ''
    for (const line of whole.filter(Boolean)) each(JSON.parse(line) as T) // cast: the wire types of `language` are what the server promises
    if (!piece || piece.done) return
  }
}

const jsonPost = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'x-taizhang': '1', 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

async function call<T>(url: string, init: RequestInit): Promise<T> {
  const answer = await reach(url, init)
  const text = await answer.text()
  return (text ? JSON.parse(text) : null) as T // cast: the wire types of `language` are what the server promises
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, { credentials: 'same-origin', ...init }).catch(() => null)
  if (!answer) throw new CallFailed([unreachable], 0)
  if (!answer.ok) throw new CallFailed(await problemsOf(answer), answer.status)
  return answer
}

async function problemsOf(answer: Response): Promise<readonly Problem[]> {
  const body: unknown = await answer.json().catch(() => null)
  const problems = body && typeof body === 'object' && 'problems' in body ? body.problems : null
  return Array.isArray(problems) && problems.length > 0 ? (problems as Problem[]) : [fault(answer.status)] // cast: the error body of the contract
}

function fileForm(file: File, fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, JSON.stringify(value))
  form.set('file', file)
  return form
}

const unreachable: Problem = {
  code: 'unreachable',
  level: 'error',
  zh: '连不上服务器。请检查网络后重试，已填内容不会丢失。',
  en: 'The server cannot be reached. Check the connection and try again; what you typed is kept.',
}

const fault = (status: number): Problem => ({
  code: `http-${status}`,
  level: 'error',
  zh: `服务器出错（${status}），操作没有完成。请稍后重试；仍不行请告诉系统管理员。`,
  en: `The server failed (${status}) and nothing was done. Try again later, or tell the system administrator.`,
})
