import type { Paragraph } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { outlineOf } from './text.ts'

/** The headings of the text, to jump to. */
export function ReportOutline({ paragraphs, onJump }: { paragraphs: readonly Paragraph[]; onJump: (index: number) => void }) {
  const t = useWords()
  return (
    <nav className="report-outline" aria-label={t('目录', 'Outline')}>
      <ul>
        {outlineOf(paragraphs).map(heading => (
          <li key={heading.index} data-level={heading.level}>
            <button type="button" onClick={() => onJump(heading.index)}>
              {heading.words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
