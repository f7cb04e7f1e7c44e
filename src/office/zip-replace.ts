import { crc32, deflateRawSync } from 'node:zlib'
import { endOfDirectory, type ZipEntry } from './zip-directory.ts'

/**
 * The package with the content of some entries replaced. Every other entry's bytes are copied as they stand, header, packed data and descriptor,
 * in the same order; a replaced one keeps its name, date, method and attributes. Nothing is inflated; no clock is read.
 */
export const replaceParts = (bytes: Uint8Array, entries: readonly ZipEntry[], parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  if (parts.size === 0) return bytes
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at, comment } = endOfDirectory(data)
  const inOrder = entries.toSorted((a, b) => a.header - b.header)
  const chunks: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.header ?? 0)]
  let length = chunks[0]?.length ?? 0
  const placed = new Map<ZipEntry, Placed>()
  inOrder.forEach((entry, i) => {
    const content = parts.get(entry.name)
    const rewritten = content && rewrite(bytes, entry, content)
    const chunk = rewritten?.chunk ?? bytes.subarray(entry.header, inOrder[i + 1]?.header ?? at)
    placed.set(entry, { ...(rewritten ?? entry), offset: length, replaced: rewritten !== undefined })
    chunks.push(chunk)
    length += chunk.length
  })
  const records = entries.map(entry => recordOf(bytes, entry, placed.get(entry)))
  const size = records.reduce((sum, record) => sum + record.length, 0)
  return Buffer.concat([...chunks, ...records, end(records.length, size, length, comment), bytes.subarray(comment.start, comment.end)])
}

interface Placed {
  crc: number
  size: number
  packedSize: number
  offset: number
  replaced: boolean
}

/** Sizes stand in the header itself: no descriptor behind the data, no wide sizes. */
const rewrite = (
  bytes: Uint8Array,
  entry: ZipEntry,
  content: Uint8Array,
): { chunk: Buffer; crc: number; size: number; packedSize: number } => {
  const packed = entry.method === 0 ? content : deflateRawSync(content, { level: 6 })
  const crc = crc32(content)
  const nameLength = view(bytes, entry.header).getUint16(26, true)
  const head = Buffer.from(bytes.subarray(entry.header, entry.header + 30 + nameLength))
  const extra = withoutWide(bytes.subarray(entry.header + 30 + nameLength, entry.offset))
  head.writeUInt16LE(head.readUInt16LE(6) & ~descriptorFlag, 6)
  head.writeUInt32LE(crc, 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(extra.length, 28)
  return { chunk: Buffer.concat([head, extra, packed]), crc, size: content.length, packedSize: packed.length }
}

const recordOf = (bytes: Uint8Array, entry: ZipEntry, placed: Placed | undefined): Buffer => {
  if (placed === undefined) throw new RangeError('an entry without a place')
  const source = view(bytes, entry.record.start)
  const nameEnd = entry.record.start + 46 + source.getUint16(28, true)
  const extraEnd = nameEnd + source.getUint16(30, true)
  const head = Buffer.from(bytes.subarray(entry.record.start, nameEnd))
  const extra = withoutWide(bytes.subarray(nameEnd, extraEnd))
  if (placed.replaced) head.writeUInt16LE(head.readUInt16LE(8) & ~descriptorFlag, 8)
  head.writeUInt32LE(placed.crc, 16)
  head.writeUInt32LE(placed.packedSize, 20)
  head.writeUInt32LE(placed.size, 24)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt32LE(placed.offset, 42)
  return Buffer.concat([head, extra, bytes.subarray(extraEnd, entry.record.end)])
}

const descriptorFlag = 8

const view = (bytes: Uint8Array, at: number): DataView => new DataView(bytes.buffer, bytes.byteOffset + at)

/** Extra fields without the one of 64-bit sizes: what is taken here is far below their need. */
const withoutWide = (extra: Uint8Array): Uint8Array => {
  const kept: Uint8Array[] = []
  let at = 0
  while (at + 4 <= extra.length) {
    const field = view(extra, at)
    const next = at + 4 + field.getUint16(2, true)
    if (field.getUint16(0, true) !== 1) kept.push(extra.subarray(at, next))
    at = next
  }
  return Buffer.concat([...kept, extra.subarray(at)])
}

const end = (count: number, size: number, offset: number, comment: { start: number; end: number }): Buffer => {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  record.writeUInt16LE(comment.end - comment.start, 20)
  return record
}
