import type { RefObject } from 'react'
import type { Paragraph } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { outlineOf } from './text.ts'

/** The headings of the text, to jump to. */
export function ReportOutline({ paragraphs, paper }: { paragraphs: readonly Paragraph[]; paper: RefObject<HTMLDivElement | null> }) {
  const t = useWords()
  const jump = (index: number) =>
    paper.current?.querySelector(`[data-paragraph="${index}"]`)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  return (
    <nav className="report-outline" aria-label={t('目录', 'Outline')}>
      <ul>
        {outlineOf(paragraphs).map(heading => (
          <li key={heading.index} data-level={heading.level}>
            <button type="button" onClick={() => jump(heading.index)}>
              {heading.words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
