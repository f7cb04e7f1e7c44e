import { hash } from 'node:crypto'

/** SM3 digest (GB/T 32905) of a text, in hex. */
export const sm3 = (text: string): string => hash('sm3', text)

/** JSON with keys in order, so that equal contents have equal text. Undefined entries are left out. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join(',')}}`
}
