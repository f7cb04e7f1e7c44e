import type { ReturnPlace } from '../../language/report-return.ts'
import { say, type Words } from '../../language/words.ts'
import { useLang } from '../lang.tsx'

const parts: Record<ReturnPlace['part'], Words | null> = {
  body: null,
  table: ['表格', 'table'],
  'text-box': ['文本框', 'text box'],
  footnotes: ['脚注', 'footnote'],
  endnotes: ['尾注', 'endnote'],
  header: ['页眉', 'header'],
  footer: ['页脚', 'footer'],
}

/** Where something stands in a Word file: the words around it, and the part where it is not the text itself. */
export function ReturnWhere({ where, text }: { where: ReturnPlace; text: string }) {
  const lang = useLang()
  const part = parts[where.part]
  return (
    <span className="quiet" lang="zh-CN">
      {' '}
      {part && `${say(part, lang)} · `}
      {where.before && `…${where.before}`}
      <mark>{text || '　'}</mark>
      {where.after && `${where.after}…`}
    </span>
  )
}
