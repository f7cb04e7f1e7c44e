/** One file inside a zip, as its central directory declares it; the declaration may lie and is checked while inflating. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated; anything else cannot be read here. */
  method: number
  encrypted: boolean
  crc: number
  packedSize: number
  size: number
  /** Where the packed bytes start. */
  offset: number
  /** Where its local header starts. */
  header: number
  /** Its record in the central directory. */
  record: { start: number; end: number }
}

/** Whether the bytes begin as a zip with at least one entry does. */
export const looksLikeZip = (bytes: Uint8Array): boolean => bytes.length >= 22 && view(bytes).getUint32(0, true) === 0x04034b50

/** The entries of a zip by its central directory (PKWARE APPNOTE 4.3, ZIP64 included), or undefined where it is not whole. Inflates nothing. */
export const readZipDirectory = (bytes: Uint8Array, most: number): ZipEntry[] | 'too-many' | undefined => {
  try {
    const data = view(bytes)
    const { count, at } = endOfDirectory(data)
    if (count > most) return 'too-many'
    const entries: ZipEntry[] = []
    let position = at
    for (let i = 0; i < count; i++) {
      if (data.getUint32(position, true) !== 0x02014b50) return undefined
      const entry = readEntry(bytes, data, position)
      if (entry.offset + entry.packedSize > bytes.length) return undefined
      entries.push(entry)
      position += 46 + data.getUint16(position + 28, true) + data.getUint16(position + 30, true) + data.getUint16(position + 32, true)
    }
    return new Set(entries.map(entry => entry.name)).size === entries.length ? entries : undefined
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

/** Where the central directory starts, how many records it has, and the comment behind it. Throws `RangeError`. */
export const endOfDirectory = (data: DataView): { count: number; at: number; comment: { start: number; end: number } } => {
  for (let end = data.byteLength - 22; end >= Math.max(0, data.byteLength - 65_557); end--) {
    if (data.getUint32(end, true) !== 0x06054b50) continue
    const count = data.getUint16(end + 10, true)
    const at = data.getUint32(end + 16, true)
    const comment = { start: end + 22, end: Math.min(data.byteLength, end + 22 + data.getUint16(end + 20, true)) }
    if (count !== 0xffff && at !== 0xffffffff) return { count, at, comment }
    if (data.getUint32(end - 20, true) !== 0x07064b50) break
    const wide = whole(data, end - 12)
    return { count: whole(data, wide + 32), at: whole(data, wide + 48), comment }
  }
  throw new RangeError('no end of central directory')
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const whole = (data: DataView, at: number): number => Number(data.getBigUint64(at, true))

const readEntry = (bytes: Uint8Array, data: DataView, at: number): ZipEntry => {
  const nameEnd = at + 46 + data.getUint16(at + 28, true)
  const sizes = wideSizes(data, nameEnd, data.getUint16(at + 30, true), [
    data.getUint32(at + 24, true),
    data.getUint32(at + 20, true),
    data.getUint32(at + 42, true),
  ])
  const [size = 0, packedSize = 0, header = 0] = sizes
  if (data.getUint32(header, true) !== 0x04034b50) throw new RangeError('no local header')
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: data.getUint16(at + 10, true),
    encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    crc: data.getUint32(at + 16, true),
    packedSize,
    size,
    offset: header + 30 + data.getUint16(header + 26, true) + data.getUint16(header + 28, true),
    header,
    record: { start: at, end: nameEnd + data.getUint16(at + 30, true) + data.getUint16(at + 32, true) },
  }
}

const wideSizes = (data: DataView, from: number, length: number, sizes: number[]): number[] => {
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue
    let field = at + 4
    return sizes.map(size => {
      if (size !== 0xffffffff) return size
      field += 8
      return whole(data, field - 8)
    })
  }
  return sizes
}
