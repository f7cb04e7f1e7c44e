import { once } from 'node:events'
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One file of a package to stream: its name and its text, piece by piece. */
export interface StreamedPart {
  name: string
  pieces: Iterable<string> | AsyncIterable<string>
}

/** Streams a package part after part; a part's pieces are taken only as the bytes are read, so memory does not grow with the content. Reads no clock. */
export async function* streamZip(parts: Iterable<StreamedPart>): AsyncGenerator<Buffer, void, undefined> {
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, pieces } of parts) {
    const sizes = { crc: 0, size: 0, packed: 0 }
    const head = localHeader(name)
    yield head
    const deflate = createDeflateRaw({ level: 6 })
    const source = Readable.from(counted(pieces, sizes), { objectMode: true, highWaterMark: 1 })
    source.on('error', fault => deflate.destroy(fault))
    try {
      for await (const chunk of source.pipe(deflate) as AsyncIterable<Buffer>) {
        sizes.packed += chunk.length
        yield chunk
      }
    } finally {
      // Whoever stops reading lets go of the pieces that were not taken, too.
      source.destroy()
      if (!source.closed) await once(source, 'close')
    }
    yield descriptor(sizes)
    directory.push(directoryEntry(name, sizes, offset))
    offset += head.length + sizes.packed + 16
  }
  const entries = Buffer.concat(directory)
  yield Buffer.concat([entries, endRecord(directory.length, entries.length, offset)])
}

interface Sizes {
  crc: number
  size: number
  packed: number
}

async function* counted(pieces: StreamedPart['pieces'], sizes: Sizes): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece, 'utf8')
    sizes.crc = crc32(bytes, sizes.crc)
    sizes.size += bytes.length
    yield bytes
  }
}

/** UTF-8 names, deflate, sizes to follow in a descriptor; 1 January 1980 as the date. */
const standing = [20, 0x0808, 8, 0, 0x21] as const

function localHeader(name: string): Buffer {
  const bytes = Buffer.from(name, 'utf8')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  standing.forEach((value, i) => head.writeUInt16LE(value, 4 + i * 2))
  head.writeUInt16LE(bytes.length, 26)
  return Buffer.concat([head, bytes])
}

function descriptor({ crc, packed, size }: Sizes): Buffer {
  const record = Buffer.alloc(16)
  ;[0x08074b50, crc, packed, size].forEach((value, i) => record.writeUInt32LE(value, i * 4))
  return record
}

function directoryEntry(name: string, { crc, packed, size }: Sizes, offset: number): Buffer {
  const bytes = Buffer.from(name, 'utf8')
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  standing.forEach((value, i) => entry.writeUInt16LE(value, 6 + i * 2))
  ;[crc, packed, size].forEach((value, i) => entry.writeUInt32LE(value, 16 + i * 4))
  entry.writeUInt16LE(bytes.length, 28)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, bytes])
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
