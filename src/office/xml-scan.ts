import { OfficeFileProblem } from './office-file.ts'

/** A start tag: where it stands in the text, whether it is empty, and its attributes by local name. */
export interface XmlTag {
  name: string
  start: number
  end: number
  empty: boolean
  attr(local: string): string | undefined
}

/** What is told while scanning; `close` is told for empty tags too, with the tag's own place. */
export interface XmlVisitor {
  open?(tag: XmlTag): void
  close?(name: string, start: number, end: number): void
  text?(text: string, start: number, end: number): void
}

/**
 * Walks an XML text and tells each tag and text with its place, so that a change can be cut in without writing the rest anew.
 * Throws `file.broken` where tags do not match or a reference is unknown, `file.unsafe-xml` at a document type.
 */
export const scanXml = (xml: string, visitor: XmlVisitor): void => {
  const open: string[] = []
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  let seen = false
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const textEnd = next === -1 ? xml.length : next
    if (textEnd > at) {
      if (open.length > 0) visitor.text?.(decodeXml(xml.slice(at, textEnd)), at, textEnd)
      else if (xml.slice(at, textEnd).trim() !== '') throw broken()
    }
    if (next === -1) break
    const code = xml.charCodeAt(next + 1)
    if (code === BANG) at = skipDeclaration(xml, next, open.length > 0 ? visitor : undefined)
    else if (code === QUESTION) at = after(xml, '?>', next)
    else if (code === SLASH) at = closeTag(xml, next, open, visitor)
    else {
      if (seen && open.length === 0) throw broken()
      seen = true
      at = openTag(xml, next, open, visitor)
    }
  }
  if (!seen || open.length > 0) throw broken()
}

/** XML text with its references resolved; only the five names and numbers exist here. Throws `file.broken`. */
export const decodeXml = (raw: string): string => (raw.includes('&') ? raw.replace(/&([^;&<]{0,12});?/g, reference) : raw)

/** Text fit for XML content: the three marks escaped, what XML 1.0 cannot hold left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const BANG = 33
const DOUBLE = 34
const SINGLE = 39
const SLASH = 47
const GREATER = 62
const QUESTION = 63
const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const broken = (): OfficeFileProblem => new OfficeFileProblem('file.broken')

const reference = (whole: string, body: string): string => {
  const named = names[body]
  if (named !== undefined && whole.endsWith(';')) return named
  const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(body)
  const point = number?.[1] === undefined ? Number(number?.[2] ?? -1) : Number.parseInt(number[1], 16)
  if (!whole.endsWith(';') || !(point >= 0 && point <= 0x10ffff)) throw broken()
  return String.fromCodePoint(point)
}

const after = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from)
  if (found === -1) throw broken()
  return found + mark.length
}

const skipDeclaration = (xml: string, at: number, visitor: XmlVisitor | undefined): number => {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4)
  if (!xml.startsWith('<![CDATA[', at)) throw new OfficeFileProblem('file.unsafe-xml')
  const end = after(xml, ']]>', at)
  if (visitor === undefined) throw broken()
  visitor.text?.(xml.slice(at + 9, end - 3), at, end)
  return end
}

const closeTag = (xml: string, at: number, open: string[], visitor: XmlVisitor): number => {
  const end = after(xml, '>', at)
  const name = xml.slice(at + 2, end - 1).trimEnd()
  if (open.pop() !== name) throw broken()
  visitor.close?.(name, at, end)
  return end
}

const openTag = (xml: string, at: number, open: string[], visitor: XmlVisitor): number => {
  const end = tagEnd(xml, at)
  const empty = xml.charCodeAt(end - 2) === SLASH
  const raw = xml.slice(at + 1, empty ? end - 2 : end - 1)
  const name = /^[^\s/<>="']+/.exec(raw)?.[0]
  if (name === undefined) throw broken()
  visitor.open?.({ name, start: at, end, empty, attr: local => attribute(raw, local) })
  if (empty) visitor.close?.(name, at, end)
  else open.push(name)
  return end
}

const tagEnd = (xml: string, at: number): number => {
  for (let i = at; i < xml.length; i++) {
    const code = xml.charCodeAt(i)
    if (code === GREATER) return i + 1
    if (code === DOUBLE || code === SINGLE) i = after(xml, String.fromCharCode(code), i + 1) - 1
  }
  throw broken()
}

const attribute = (raw: string, local: string): string | undefined => {
  for (const [, name = '', double, single] of raw.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === local || name.endsWith(`:${local}`)) return decodeXml(double ?? single ?? '')
  }
  return undefined
}
