import type { ReturnNote } from '../../language/report-return.ts'
import type { Words } from '../../language/words.ts'
import type { Holding } from '../../office/document-holdings.ts'

/** What is told of content that a report cannot hold as it stands in Word; `illustrated` says that the report has pictures of its own. */
export const notesOf = (holdings: readonly Holding[], illustrated: boolean): ReturnNote[] =>
  holdings.map(code => {
    const [zh, en] = code === 'pictures' && illustrated ? ownPictures : said[code]
    return { code, zh, en }
  })

const ownPictures: Words = [
  '正文里的照片不变；在 Word 里新加的图片只留在 Word 文件里。',
  'The pictures of the text stay as they are; pictures added in Word stay in the Word file only.',
]

/** What is told of lines of lists drawn from records that were changed in Word. */
export const drawnNote = (lines: number): ReturnNote[] =>
  lines === 0
    ? []
    : [
        {
          code: 'drawn',
          zh: `取自记录的清单有 ${lines} 行在 Word 里改过，改动不带回；请修改相应的记录。`,
          en: `${lines} lines drawn from records were changed in Word; they stay as the records say. Correct the records instead.`,
        },
      ]

const said: Record<Holding, Words> = {
  pictures: ['图片只留在 Word 文件里，总结正文里没有。', 'Pictures stay in the Word file only; the text of the report has none.'],
  charts: ['图表只留在 Word 文件里，总结正文里没有。', 'Charts stay in the Word file only; the text of the report has none.'],
  tables: [
    '表格按行列收进正文，框线和合并的单元格只留在 Word 文件里。',
    'Tables come over row by row; rules and merged cells stay in the Word file.',
  ],
  'text-boxes': [
    '文本框的文字按段收进正文，框的位置只留在 Word 文件里。',
    'The words of text boxes come over as paragraphs; their place stays in the Word file.',
  ],
  notes: [
    '脚注、尾注里带指标的段落排在正文最后，其余只留在 Word 文件里。',
    'Notes that carry figures come behind the text; the others stay in the Word file only.',
  ],
  comments: ['批注只留在 Word 文件里。', 'Comments stay in the Word file only.'],
  'tracked-changes': [
    '修订痕迹只留在 Word 文件里；收进正文的文字按接受修订后的样子。',
    'Tracked changes stay in the Word file; the text comes over as if they were taken.',
  ],
  equations: ['公式只留在 Word 文件里，总结正文里没有。', 'Equations stay in the Word file only; the text of the report has none.'],
  headers: ['页眉、页脚的文字只留在 Word 文件里。', 'Headers and footers stay in the Word file only.'],
  signature: [
    '文件带有数字签名，回填以后签名失效，请重新签署。',
    'The file is digitally signed; the signature ends when it is refilled: sign it again.',
  ],
}
