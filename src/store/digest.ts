import { hash } from 'node:crypto'

/** SM3 digest (GB/T 32905) of a text, in hex. */
export const sm3 = (text: string): string => hash('sm3', text)

/** JSON with keys in order, so that equal contents have equal text. Undefined entries are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const record = value as Record<string, unknown> // cast: what is neither null, simple nor a list is an object here
  let text = ''
  for (const key of Object.keys(record).sort()) {
    const entry = record[key]
    if (entry !== undefined) text += `${text ? ',' : ''}${JSON.stringify(key)}:${canonical(entry)}`
  }
  return `{${text}}`
}
