import { expect, test } from 'vitest'
import { PdfFault, writePdfAside } from './pdf-thread.ts'
import { writePdf } from './pdf-write.ts'

const document = {
  title: '报告',
  body: [{ kind: 'paragraph' as const, inlines: [{ text: '正文。' }] }],
  properties: { author: '甲', created: '2020-12-31T09:00:00+08:00' },
}

test('a PDF written on the thread is the one written here, several at a time', async () => {
  const here = await writePdf(document)
  const aside = await Promise.all([1, 2, 3].map(() => writePdfAside(document)))
  for (const pdf of aside) expect(Buffer.compare(pdf.bytes, here.bytes)).toBe(0)
})

test('a fault of one leaves the thread to the next', async () => {
  const bad = { ...document, signature: { issuer: '甲', date: 'none' } }
  await expect(writePdfAside(bad)).rejects.toThrow(PdfFault)
  expect((await writePdfAside(document)).pages).toBe(1)
})
