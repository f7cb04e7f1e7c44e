import type { Block } from '../src/office/document-block.ts'
import { writeDocument } from '../src/office/document-write.ts'
import type { OfficialDocument } from '../src/office/official-document.ts'
import { standIns } from '../src/office/pdf-fonts.ts'
import { writePdf } from '../src/office/pdf-write.ts'
import { interleaved, type Timing } from './measure.ts'

/** What a long report takes as Word and as PDF. */
export interface DocumentMeasures {
  pages: number
  kilobytes: number
  word: Timing
  pdf: Timing
}

/** A made report of some forty pages, written both ways in turn with the free fonts. */
export async function measureDocuments(rounds: number): Promise<DocumentMeasures> {
  const fonts = standIns()
  const { pages, bytes } = await writePdf(madeReport, { fonts })
  const [word, pdf] = await interleaved(
    rounds,
    () => writeDocument(madeReport),
    () => writePdf(madeReport, { fonts }),
  )
  return { pages, kilobytes: Math.round(bytes.length / 1024), word, pdf }
}

const sentence =
  '全年召开党员大会124次、支部委员会1,236次，参加党员3,506人次，到会率98.5%；“三会一课”——这项基本制度（含主题党日）得到落实，共有87个支部按《支部工作条例》要求完成。'

const block = (i: number): Block => {
  if (i % 12 === 0) return { kind: 'heading', level: 1, inlines: [{ text: '一、组织生活' }] }
  if (i % 6 === 0) return { kind: 'heading', level: 2, inlines: [{ text: '（一）落实制度' }] }
  return {
    kind: 'paragraph',
    // Each paragraph brings two ideographs of its own, so that the subsets are as large as those of a varied text.
    inlines: [
      { text: `${sentence}${String.fromCharCode(0x4e00 + i * 61, 0x6000 + i * 53)}` },
      { figure: { tag: `f${i}`, title: '次数', text: String(i) } },
      { text: `次。${sentence}` },
    ],
  }
}

const madeReport: OfficialDocument = {
  title: '年度党建工作总结',
  body: Array.from({ length: 150 }, (_, i) => block(i)),
  signature: { issuer: '测试街道党工委', date: '2025-12-31' },
  properties: { author: '测试街道党工委', created: '2025-12-31T09:00:00+08:00' },
}
