import { BuilderElement, type IRunOptions, type ParagraphChild, RunProperties, TextRun } from 'docx'

/** A plain-text content control around one run; what is typed over it keeps the run's looks (w:sdt, ISO/IEC 29500-1 §17.5.2.31); the library has none of its own. */
export const contentControl = (control: { id: number; tag: string; title: string }, run: IRunOptions): ParagraphChild => {
  const value = (name: string, val: string | number): BuilderElement<{ val: string | number }> =>
    new BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } })
  const properties = [
    new RunProperties(run),
    value('w:alias', control.title),
    value('w:tag', control.tag),
    value('w:id', control.id),
    new BuilderElement({ name: 'w:text' }),
  ]
  const element = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: [new TextRun(run)] }),
    ],
  })
  return element as unknown as ParagraphChild // adapter: the library's list of a paragraph's children leaves w:sdt out, though Word allows it there
}
