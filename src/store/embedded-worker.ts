import fs from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'

/*
 * The embedded database on a thread of its own: one slow query would otherwise hold up every request. Speaks the PostgreSQL wire
 * protocol over message ports; gives the engine to one connection for as long as it is in a transaction.
 */
interface Start {
  folder: string | null
  template: ArrayBuffer | null
  /** Thrown away unless it is finished: nothing has to survive a crash meanwhile. */
  draft: boolean
}
interface Line {
  id: number
  buffered: Uint8Array[]
  started: boolean
}

const start = workerData as Start // cast: workerData is what embedded.ts passes
const port = parentPort
if (!port) throw new Error('embedded-worker runs as a worker thread')

const db = await PGlite.create({
  ...(start.folder ? { dataDir: start.folder } : {}),
  ...(start.template ? { loadDataDir: new Blob([start.template]) } : {}),
  extensions: { btree_gist },
  startParams: [
    ...PGlite.defaultStartParams.filter(param => param !== '-F'),
    ...[
      'wal_sync_method=fsync',
      'random_page_cost=1.1',
      'work_mem=16MB',
      'jit=off',
      'wal_init_zero=off',
      'wal_recycle=off',
      ...(start.draft ? ['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0', 'max_wal_size=4GB'] : []),
    ].flatMap(setting => ['-c', setting]),
  ],
})
if (start.folder) syncToDisk()

const lines = new Map<number, Line>()
const waiting: { line: Line; bytes: Uint8Array }[] = []
let holder: Line | null = null
let running = false

port.postMessage({ ready: true })
port.on('message', (message: { open?: number; close?: number; id?: number; bytes?: Uint8Array; dump?: true }) => {
  if (message.open !== undefined) lines.set(message.open, { id: message.open, buffered: [], started: false })
  else if (message.dump) void dump()
  else if (message.close !== undefined) void closeLine(message.close)
  else if (message.id !== undefined && message.bytes) receive(message.id, message.bytes)
})

/** The engine's file system has no fsync of its own; without it a commit would not reach the disk. */
function syncToDisk(): void {
  interface Mount {
    mountpoint: string
    type: { stream_ops?: { fsync?: (stream: { nfd: number }) => number } }
  }
  const { mounts } = (db.Module.FS as unknown as { root: { mount: { mounts: Mount[] } } }).root.mount // cast: emscripten's internals are not in the package's types; the version is pinned
  const operations = mounts.find(mount => mount.mountpoint === '/pglite/data')?.type.stream_ops
  if (!operations) throw new Error('the embedded database keeps its files elsewhere than expected')
  operations.fsync = stream => {
    fs.fsyncSync(stream.nfd)
    return 0
  }
}

async function dump(): Promise<void> {
  const tar = await db.dumpDataDir('none')
  port?.postMessage({ dump: await tar.arrayBuffer() })
}

function receive(id: number, bytes: Uint8Array): void {
  const line = lines.get(id)
  if (!line) return
  line.buffered.push(bytes)
  for (let chunk = takeComplete(line); chunk; chunk = takeComplete(line)) waiting.push({ line, bytes: chunk })
  void run()
}

/** Takes the bytes up to a Sync, Query or Terminate, or answers the start-up message; null while more is to come. */
function takeComplete(line: Line): Uint8Array | null {
  const all = line.buffered.length === 1 && line.buffered[0] ? line.buffered[0] : Buffer.concat(line.buffered)
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  let at = 0
  if (!line.started) {
    if (all.length < 4 || all.length < view.getInt32(0)) return null
    const length = view.getInt32(0)
    line.started = true
    line.buffered = [all.subarray(length)]
    port?.postMessage({ id: line.id, bytes: greeting() })
    return takeComplete(line)
  }
  while (at + 5 <= all.length) {
    const type = all[at]
    const end = at + 1 + view.getInt32(at + 1)
    if (end > all.length) break
    at = end
    if (type === 0x53 || type === 0x51) {
      line.buffered = at < all.length ? [all.subarray(at)] : []
      return all.subarray(0, at)
    }
    if (type === 0x58) {
      line.buffered = []
      return null
    }
  }
  line.buffered = all.length ? [all] : []
  return null
}

/** AuthenticationOk, the parameters the driver asks for, ReadyForQuery. */
function greeting(): Uint8Array {
  const parameter = (name: string, value: string): Buffer => {
    const body = Buffer.from(`${name}\0${value}\0`)
    const head = Buffer.alloc(5)
    head[0] = 0x53
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  return Buffer.concat([
    Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]),
    parameter('server_version', '18.6'),
    parameter('client_encoding', 'UTF8'),
    parameter('standard_conforming_strings', 'on'),
    parameter('integer_datetimes', 'on'),
    Buffer.from([0x5a, 0, 0, 0, 5, 0x49]),
  ])
}

async function run(): Promise<void> {
  if (running) return
  running = true
  for (let next = takeNext(); next; next = takeNext()) {
    const { line, bytes } = next
    let status = 0x49
    await db.execProtocolRawStream(bytes, {
      onRawData: data => {
        const copy = data.slice()
        if (copy.length >= 6 && copy[copy.length - 6] === 0x5a) status = copy[copy.length - 1] ?? 0x49
        port?.postMessage({ id: line.id, bytes: copy }, [copy.buffer])
      },
    })
    holder = status === 0x49 ? null : line
  }
  running = false
}

function takeNext(): { line: Line; bytes: Uint8Array } | undefined {
  const at = holder ? waiting.findIndex(item => item.line === holder) : 0
  return at < 0 ? undefined : waiting.splice(at, 1)[0]
}

async function closeLine(id: number): Promise<void> {
  const line = lines.get(id)
  lines.delete(id)
  if (line && holder === line) {
    holder = null
    await db.exec('rollback')
    void run()
  }
}
