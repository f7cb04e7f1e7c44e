import { Worker } from 'node:worker_threads'
import type { OfficialDocument } from './official-document.ts'
import type { WrittenPdf } from './pdf-write.ts'

/** What the thread is asked for. */
export interface PdfJob {
  id: number
  document: OfficialDocument | readonly OfficialDocument[]
  links: ReadonlyMap<string, string>
}

/** What it answers: the PDF, or what went wrong. */
export type PdfAnswer = { id: number; pdf: WrittenPdf } | { id: number; fault: string; noFont: boolean }

/** A PDF could not be written; `noFont` says that there is no font to set it in. */
export class PdfFault extends Error {
  readonly noFont: boolean
  constructor(message: string, noFont: boolean) {
    super(message)
    this.noFont = noFont
  }
}

/**
 * Writes a PDF as `writePdf` does with the machine's fonts, on a thread of its own, which ends when nothing is asked of it for a while and does
 * not keep the process alive. @throws PdfFault
 */
export const writePdfAside = (
  document: OfficialDocument | readonly OfficialDocument[],
  links: ReadonlyMap<string, string> = new Map(),
): Promise<WrittenPdf> =>
  new Promise((resolve, reject) => {
    const { worker, waiting } = (running ??= start())
    const id = (last += 1)
    waiting.set(id, { resolve, reject })
    if (waiting.size === 1) worker.ref()
    clearTimeout(idle)
    worker.postMessage({ id, document, links } satisfies PdfJob)
  })

interface Running {
  worker: Worker
  waiting: Map<number, { resolve: (pdf: WrittenPdf) => void; reject: (fault: Error) => void }>
}

let running: Running | undefined
let idle: NodeJS.Timeout | undefined
let last = 0
const idleMs = 60_000

const start = (): Running => {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url))
  const started: Running = { worker, waiting: new Map() }
  worker.unref()
  worker.on('message', (answer: PdfAnswer) => {
    const asked = started.waiting.get(answer.id)
    started.waiting.delete(answer.id)
    if ('pdf' in answer) asked?.resolve(answer.pdf)
    else asked?.reject(new PdfFault(answer.fault, answer.noFont))
    if (started.waiting.size > 0) return
    worker.unref()
    idle = setTimeout(() => end(started), idleMs).unref()
  })
  worker.on('error', fault => {
    for (const { reject } of started.waiting.values()) reject(fault)
    started.waiting.clear()
    end(started)
  })
  return started
}

const end = (ended: Running): void => {
  if (running === ended) running = undefined
  void ended.worker.terminate()
}
