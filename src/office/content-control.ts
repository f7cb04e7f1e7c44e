import { BuilderElement, type IRunOptions, type ParagraphChild, RunProperties, TextRun } from 'docx'

/**
 * A content control around one run (w:sdt, ISO/IEC 29500-1 §17.5.2), with a bookmark inside it that keeps its name; the library has none of its own.
 * It is not declared plain text: LibreOffice writes such a control anew for each script in it, so that 1300余 comes out three times, and without its font.
 * Of any other control LibreOffice before 7.5 forgets title and tag, but never a bookmark.
 */
export const contentControl = (control: { id: number; tag: string; title: string; mark: string }, run: IRunOptions): ParagraphChild => {
  const value = (name: string, val: string | number): BuilderElement<{ val: string | number }> =>
    new BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } })
  const id = { key: 'w:id', value: control.id }
  const marked = [
    new BuilderElement({ name: 'w:bookmarkStart', attributes: { id, name: { key: 'w:name', value: control.mark } } }),
    new TextRun(run),
    new BuilderElement({ name: 'w:bookmarkEnd', attributes: { id } }),
  ]
  const properties = [new RunProperties(run), value('w:alias', control.title), value('w:tag', control.tag), value('w:id', control.id)]
  const element = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: marked }),
    ],
  })
  return element as unknown as ParagraphChild // adapter: the library's list of a paragraph's children leaves w:sdt out, though Word allows it there
}
