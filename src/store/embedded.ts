import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { refuse } from '../language/problem.ts'

/** The embedded database as a source of connections for the `pg` driver. */
export interface Embedded {
  /** A new connection: a byte stream that speaks the PostgreSQL protocol. */
  connect: () => Duplex
  /** The whole database as a tar, to start others from. */
  dump: () => Promise<ArrayBuffer>
  close: () => Promise<void>
}

/**
 * Opens the embedded database in a worker thread.
 * @param folder where it keeps its files; null for one that lives in memory only
 * @param template a dump to start from
 * @param limitMs a statement that runs longer ends the worker (the engine cannot cancel); it is opened again at the next connection
 * @param draft what is built is thrown away unless it is finished and brought to the disk by the caller: nothing is synced meanwhile
 */
export async function openEmbedded(
  folder: string | null,
  template: ArrayBuffer | null = null,
  limitMs = 120_000,
  draft = false,
): Promise<Embedded> {
  let worker = await startWorker(folder, template, draft)
  let count = 0
  let closed = false
  const streams = new Map<number, Duplex>()
  let busySince = 0
  let dumped: ((bytes: ArrayBuffer) => void) | null = null

  const listen = (): void => {
    worker.on('message', (message: { id?: number; bytes?: Uint8Array; dump?: ArrayBuffer }) => {
      busySince = 0
      if (message.dump) dumped?.(message.dump)
      else if (message.id !== undefined && message.bytes) streams.get(message.id)?.push(Buffer.from(message.bytes))
    })
    worker.on('error', fault => fail(fault))
  }
  const fail = (fault: Error): void => {
    for (const stream of streams.values()) stream.destroy(fault)
    streams.clear()
  }
  listen()
  const watchdog = setInterval(() => {
    if (!busySince || Date.now() - busySince < limitMs) return
    busySince = 0
    fail(
      refuse(
        'too-slow',
        '这项查询用时过长，已停止；请缩小范围后重试',
        'The query took too long and was stopped: narrow the scope and try again',
        423,
      ),
    )
    void worker.terminate().then(async () => {
      if (!closed) worker = await startWorker(folder, null, draft)
      listen()
    })
  }, 1000)
  watchdog.unref()

  return {
    connect: () => {
      count += 1
      const id = count
      const send = (chunks: readonly Buffer[]): void => {
        busySince ||= Date.now()
        const bytes = joined(chunks)
        worker.postMessage({ id, bytes }, [bytes.buffer])
      }
      const stream = new Duplex({
        read: () => undefined,
        write: (chunk: Buffer, _encoding, done) => {
          send([chunk])
          done()
        },
        // The driver writes a statement in five parts: one message to the worker carries them all.
        writev: (parts: { chunk: Buffer }[], done) => {
          send(parts.map(part => part.chunk))
          done()
        },
        final: done => {
          worker.postMessage({ close: id })
          done()
        },
        destroy: (fault, done) => {
          streams.delete(id)
          worker.postMessage({ close: id })
          done(fault)
        },
      })
      streams.set(id, stream)
      worker.postMessage({ open: id })
      // The driver calls connect() on its stream and waits for the event; the few socket methods it touches do nothing here.
      return Object.assign(stream, {
        connect: () => setImmediate(() => stream.emit('connect')),
        setNoDelay: () => stream,
        setKeepAlive: () => stream,
        ref: () => stream,
        unref: () => stream,
      })
    },
    dump: () =>
      new Promise(resolve => {
        dumped = resolve
        worker.postMessage({ dump: true })
      }),
    close: async () => {
      closed = true
      clearInterval(watchdog)
      await worker.terminate()
    },
  }
}

/** The bytes of all parts in memory of their own, so that they can be handed over without a copy. */
function joined(parts: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function startWorker(folder: string | null, template: ArrayBuffer | null, draft: boolean): Promise<Worker> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { folder, template, draft } })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => {
      worker.off('error', reject)
      resolve(worker)
    })
  })
}
