import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

/** A font in a file, which may hold several. */
export interface FontName {
  path: string
  /** Its family names in every language it gives them, the full name among them. */
  families: string[]
  /** Tells it from the others of a collection. */
  postScript: string
  /** Whether its maker lets it be embedded in part (OS/2 `fsType`). */
  embeddable: boolean
}

/** The fonts of a .ttf, .otf, .ttc or .otc file (ISO/IEC 14496-22), by reading its directories alone. Throws on a file that is none. */
export const readFontNames = (path: string): FontName[] => {
  const file = openSync(path, 'r')
  try {
    const read = (at: number, length: number): Buffer => {
      if (length > longest) throw new RangeError(`a table of ${length} bytes`)
      const bytes = Buffer.alloc(length)
      if (readSync(file, bytes, 0, length, at) < length) throw new RangeError('the file ends early')
      return bytes
    }
    const head = read(0, 12)
    const collection = head.toString('latin1', 0, 4) === 'ttcf'
    const count = collection ? Math.min(head.readUInt32BE(8), 64) : 1
    const offsets = collection ? read(12, 4 * count) : Buffer.alloc(4)
    return Array.from({ length: count }, (_, i) => fontAt(path, read, offsets.readUInt32BE(4 * i)))
  } finally {
    closeSync(file)
  }
}

/** The bytes of a font file as they were before compression: WOFF is unpacked, anything else comes as it is. Kept while memory has room. */
export const readFont = (path: string): Buffer => {
  const known = kept.get(path)?.deref()
  if (known) return known
  const raw = readFileSync(path)
  const bytes = raw.toString('latin1', 0, 4) === 'wOFF' ? unpackWoff(raw) : raw
  kept.set(path, new WeakRef(bytes))
  return bytes
}

const kept = new Map<string, WeakRef<Buffer>>()

const longest = 1 << 20

const fontAt = (path: string, read: (at: number, length: number) => Buffer, offset: number): FontName => {
  const count = read(offset + 4, 2).readUInt16BE(0)
  const directory = read(offset + 12, 16 * count)
  const table = (tag: string): Buffer | undefined => {
    for (let at = 0; at < directory.length; at += 16) {
      if (directory.toString('latin1', at, at + 4) === tag) return read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
    }
    return undefined
  }
  const names = namesIn(table('name') ?? Buffer.alloc(6))
  const use = table('OS/2')?.readUInt16BE(8) ?? 0
  return {
    path,
    families: [...new Set([1, 4, 16].flatMap(id => names.get(id) ?? []))],
    postScript: names.get(6)?.[0] ?? '',
    embeddable: (use & 0xf) !== 2 && (use & 0x300) === 0,
  }
}

/** The strings of a `name` table by their number; those of Windows and Unicode platforms, which are UTF-16. */
const namesIn = (table: Buffer): Map<number, string[]> => {
  const found = new Map<number, string[]>()
  const strings = table.readUInt16BE(4)
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const at = 6 + 12 * i
    const platform = table.readUInt16BE(at)
    if (platform !== 3 && platform !== 0) continue
    const id = table.readUInt16BE(at + 6)
    const start = strings + table.readUInt16BE(at + 10)
    const bytes = Buffer.from(table.subarray(start, start + (table.readUInt16BE(at + 8) & ~1)))
    found.set(id, [...(found.get(id) ?? []), bytes.swap16().toString('utf16le')])
  }
  return found
}

/** WOFF 1.0: the same tables, each deflated by itself. */
const unpackWoff = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + 16 * count)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  const parts: Buffer[] = [directory]
  let at = directory.length
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i
    const [offset = 0, packed = 0, length = 0] = [4, 8, 12].map(place => woff.readUInt32BE(entry + place))
    const raw = woff.subarray(offset, offset + packed)
    const bytes = packed < length ? inflateSync(raw) : raw
    const place = 12 + 16 * i
    woff.copy(directory, place, entry, entry + 4)
    directory.writeUInt32BE(woff.readUInt32BE(entry + 16), place + 4)
    directory.writeUInt32BE(at, place + 8)
    directory.writeUInt32BE(length, place + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    at += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}
