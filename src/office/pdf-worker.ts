import { parentPort } from 'node:worker_threads'
import { NoFont } from './pdf-face.ts'
import type { PdfAnswer, PdfJob } from './pdf-thread.ts'
import { writePdf } from './pdf-write.ts'

/*
 * PDFs are set on a thread of their own: a long report takes the better part of a second, which would hold up every request.
 */
const port = parentPort
if (!port) throw new Error('pdf-worker runs as a worker thread')

port.on('message', ({ id, document, links }: PdfJob) => {
  const answer = (message: PdfAnswer): void => port.postMessage(message)
  writePdf(document, { links }).then(
    pdf => answer({ id, pdf }),
    (fault: unknown) =>
      answer({ id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault), noFont: fault instanceof NoFont }),
  )
})
