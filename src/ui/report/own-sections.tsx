import { useQuery } from '@tanstack/react-query'
import { readSections } from '../../client/report-sections.ts'
import { useWords } from '../lang.tsx'
import { HandIn } from './sections-tab.tsx'
import type { ReportEditing } from './use-report.ts'

/** Told to whoever writes sections of a report: which ones are his, what was said of them, and handing them in. */
export function OwnSections({ editing, onJump }: { editing: ReportEditing; onJump: (index: number) => void }) {
  const t = useWords()
  const { report } = editing
  const sections = useQuery({ queryKey: ['report-sections', report.id, report.version], queryFn: () => readSections(report.id) })
  const mine = sections.data?.filter(one => one.mine) ?? []
  if (report.author === null || mine.length === 0) return null
  return (
    <section className="own-sections" aria-label={t('我的章节', 'My sections')}>
      <h2>{t('我的章节', 'My sections')}</h2>
      <ul>
        {mine.map(section => (
          <li key={section.id}>
            <button type="button" onClick={() => onJump(section.at ?? 0)}>
              {section.title || t('标题已不在正文中', 'Its heading left the text')}
            </button>
            {section.comment && <span className="section-comment">{section.comment}</span>}
            {section.state === 'handed-in' && <span className="quiet">{t('已报送，等待接收', 'Handed in, to be accepted')}</span>}
            {section.state === 'accepted' && <span className="quiet">{t('已接收', 'Accepted')}</span>}
            <HandIn section={section} editing={editing} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('只能修改以上待写的章节，其他地方请在“意见”中提出。', 'Only these can be changed while they are open; comment on all else.')}
      </p>
    </section>
  )
}
