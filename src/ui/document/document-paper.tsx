import type { DocumentPreview, PreviewLine } from '../../language/document.ts'

/** A document on the screen: its sheets one below the other, as they will say it. */
export function DocumentPaper({ preview }: { preview: DocumentPreview }) {
  return (
    <div className="document-paper">
      {preview.sheets.map((lines, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name
        <section key={i} lang="zh-CN">
          {blocksOf(lines).map((block, at) =>
            Array.isArray(block) ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
              <Table key={at} rows={block} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
              <p key={at} data-as={block.as}>
                {block.text || '\u00a0'}
              </p>
            ),
          )}
        </section>
      ))}
    </div>
  )
}

function Table({ rows }: { rows: readonly PreviewLine[] }) {
  return (
    <div className="document-table">
      <table>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name
            <tr key={i}>
              {(row.cells ?? []).map((text, at) =>
                row.as === 'head' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name
                  <th key={at}>{text}</th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other name
                  <td key={at}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
