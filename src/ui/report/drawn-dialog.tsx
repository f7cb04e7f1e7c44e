import { useQueries } from '@tanstack/react-query'
import { Button, Modal, Popconfirm } from 'antd'
import { readRecord } from '../../client/registers.ts'
import type { DrawnRecord, Paragraph } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { Place, recordPlace } from '../place.tsx'

/** What stands behind a line of a list drawn from records: each record opens; where the text is still written, the list is picked anew or taken out. */
export function DrawnDialog({
  lines,
  line,
  editable,
  onChange,
  onRemove,
  onClose,
}: {
  lines: readonly Paragraph[]
  line: number
  editable: boolean
  onChange: () => void
  onRemove: () => void
  onClose: () => void
}) {
  const t = useWords()
  const of = lines[0]?.drawn?.of ?? 'plan'
  const chosen = lines[Math.max(0, line)]
  const words = chosen?.pieces.map(piece => ('text' in piece ? piece.text : piece.spot.shown)).join('') ?? ''
  const records = chosen?.drawn?.records ?? []
  return (
    <Modal
      open
      width={560}
      title={of === 'plan' ? t('取自下一年度工作计划', 'From the plan of the next year') : t('取自记录', 'From records')}
      onCancel={onClose}
      footer={
        editable ? (
          <div className="stack drawn-acts">
            <Popconfirm
              title={t('从正文中去掉这份清单', 'Take this list out of the text')}
              okText={t('去掉', 'Take out')}
              cancelText={t('取消', 'Cancel')}
              onConfirm={onRemove}
            >
              <Button>{t('去掉清单', 'Take the list out')}</Button>
            </Popconfirm>
            {of === 'examples' && (
              <Button type="primary" onClick={onChange}>
                {t('重新选取', 'Pick again')}
              </Button>
            )}
          </div>
        ) : null
      }
    >
      <blockquote className="drawn-words">{words}</blockquote>
      {records.length === 0 ? (
        <p>
          {of === 'plan'
            ? t(
                '没有登记下一年度工作计划。登记以后，这里自动列出。',
                'No plan of the next year is on record. Once it is, it is listed here.',
              )
            : t('没有选取记录。', 'No record is picked.')}{' '}
          {of === 'plan' && <Place to="/plan">{t('去登记计划', 'Enter the plan')}</Place>}
        </p>
      ) : (
        <Behind records={records} />
      )}
      <p className="quiet">
        {t(
          '这里的文字随记录更新，审核通过时定下来；要改文字请改记录。',
          'These words follow the records until the report is approved; to change them, correct the records.',
        )}
      </p>
    </Modal>
  )
}

function Behind({ records }: { records: readonly DrawnRecord[] }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  const pages = useQueries({
    queries: records.slice(0, 20).map(([register, id]) => ({
      queryKey: ['record', register, id],
      queryFn: () => readRecord(register, id),
      retry: false,
    })),
  })
  return (
    <ul className="plain-list drawn-records">
      {records.slice(0, 20).map(([register, id], i) => {
        const reg = registers.get(register)
        const page = pages[i]?.data
        return (
          <li key={`${register}-${id}`}>
            <span className="quiet">{reg ? nameOf(reg, lang) : register}</span>{' '}
            {pages[i]?.isError ? (
              <span>{t(`第 ${id} 号记录，不在您的范围内`, `Record ${id}, outside your scope`)}</span>
            ) : (
              <Place to={recordPlace(register, id)}>{String(page?.values[reg?.title ?? ''] ?? `#${id}`)}</Place>
            )}
            {page && <span className="quiet"> {page.org.name}</span>}
          </li>
        )
      })}
    </ul>
  )
}
