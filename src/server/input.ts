import { isDay } from '../language/day.ts'
import { error, Refused } from '../language/problem.ts'

/** A body, a query or the parameters of a path, before its entries are read. */
export type Input = Readonly<Record<string, unknown>>

/** Takes a body or query for an object; anything else is malformed. */
export function inputOf(value: unknown): Input {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed('', '应是一个对象', 'an object is expected')
  return value as Input // cast: just tested
}

/** A text that must be there; empty only where `empty` is allowed. */
export function textAt(from: Input, name: string, max = 1000): string {
  const text = textMaybe(from, name, max)
  if (text === undefined) throw malformed(name, '不能为空', 'must be given')
  return text
}

/** A text, or undefined where it is left out or empty. */
export function textMaybe(from: Input, name: string, max = 1000): string | undefined {
  const value = own(from, name)
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string' || value.length > max)
    throw malformed(name, `应是最多 ${max} 字的文字`, `a text of at most ${max} characters is expected`)
  return value
}

/** A whole number from 1 on, as a number or in digits. */
export function idAt(from: Input, name: string): number {
  const id = idMaybe(from, name)
  if (id === undefined) throw malformed(name, '不能为空', 'must be given')
  return id
}

/** A whole number from 1 on, or undefined where it is left out. */
export function idMaybe(from: Input, name: string): number | undefined {
  const value = own(from, name)
  if (value === undefined || value === null || value === '') return undefined
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
    throw malformed(name, '应是正整数', 'a positive whole number is expected')
  return id
}

/** A day that must be there. */
export function dayAt(from: Input, name: string): string {
  const day = dayMaybe(from, name)
  if (day === undefined) throw malformed(name, '不能为空', 'must be given')
  return day
}

/** A day, or undefined where it is left out. */
export function dayMaybe(from: Input, name: string): string | undefined {
  const day = textMaybe(from, name)
  if (day !== undefined && !isDay(day)) throw malformed(name, '应是日期，如 2025-03-04', 'a day such as 2025-03-04 is expected')
  return day
}

/** Yes or no; `1` and `true` in a query. */
export function flagAt(from: Input, name: string): boolean {
  const value = own(from, name)
  if (value === true || value === 'true' || value === '1') return true
  if (value === undefined || value === null || value === false || value === 'false' || value === '0' || value === '') return false
  throw malformed(name, '应是“是”或“否”', 'yes or no is expected')
}

/** An object that must be there. */
export function objectAt(from: Input, name: string): Input {
  const value = own(from, name)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw malformed(name, '应是一个对象', 'an object is expected')
  return value as Input // cast: just tested
}

/** A list of ids. */
export function idsAt(from: Input, name: string): number[] {
  const value = own(from, name)
  if (!Array.isArray(value)) throw malformed(name, '应是若干编号', 'a list of numbers is expected')
  return value.map(id => idAt({ [name]: id }, name))
}

/** A list of texts. */
export function textsAt(from: Input, name: string): string[] {
  const value = own(from, name)
  if (!Array.isArray(value) || value.length > 1000) throw malformed(name, '应是若干文字', 'a list of texts is expected')
  return value.map(text => textAt({ [name]: text }, name))
}

/** A refusal of an input that is not of the shape agreed. */
export const malformed = (name: string, zh: string, en: string): Refused =>
  new Refused([
    error(
      'malformed',
      `请求有误：${name ? `“${name}”` : ''}${zh}`,
      `Malformed request: ${name}${name ? ': ' : ''}${en}`,
      name || undefined,
    ),
  ])

const own = (from: Input, name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined)
