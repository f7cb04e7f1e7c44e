import type { DocumentPreview, PreviewLine } from '../../language/document.ts'
import { useWords } from '../lang.tsx'

/** A document on the screen: its sheets one below the other, as they will say it. */
export function DocumentPaper({ preview }: { preview: DocumentPreview }) {
  const t = useWords()
  return (
    // What scrolls is reached by the keyboard too.
    <section className="document-paper" aria-label={t('文书内容', 'The document')} tabIndex={0}>
      {preview.sheets.map((lines, i) => (
        <div key={i} lang="zh-CN" className="document-sheet">
          {blocksOf(lines).map((block, at) =>
            Array.isArray(block) ? (
              <Table key={at} rows={block} />
            ) : (
              <p key={at} data-as={block.as}>
                {block.text || '\u00a0'}
              </p>
            ),
          )}
        </div>
      ))}
    </section>
  )
}

function Table({ rows }: { rows: readonly PreviewLine[] }) {
  const t = useWords()
  return (
    <section className="document-table" aria-label={t('表格', 'Table')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {(row.cells ?? []).map((text, at) => (row.as === 'head' ? <th key={at}>{text}</th> : <td key={at}>{text}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Rows that follow one another are one table. */
function blocksOf(lines: readonly PreviewLine[]): (PreviewLine | PreviewLine[])[] {
  const blocks: (PreviewLine | PreviewLine[])[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (!line.cells) blocks.push(line)
    else if (Array.isArray(last) && last[0]?.cells?.length === line.cells.length && line.as !== 'head') last.push(line)
    else blocks.push([line])
  }
  return blocks
}
