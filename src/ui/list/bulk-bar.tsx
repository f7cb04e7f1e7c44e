import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { takeStep } from '../../client/registers.ts'
import type { WireRow } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { BatchButton } from '../document/batch-documents.tsx'
import { useDocumentKinds } from '../document/record-documents.tsx'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { problemsOf } from '../problems.tsx'

/** Steps that can be taken for all selected rows at once: those that ask for nothing. */
export function BulkBar({ reg, rows, onDone }: { reg: AnyRegister; rows: readonly WireRow[]; onDone: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const { notification } = App.useApp()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const kinds = useDocumentKinds(reg).data ?? []
  const steps = Object.entries(reg.steps).filter(
    ([, step]) => step.by.includes(role) && !step.needs?.length && rows.every(row => step.from.includes(row.state)),
  )
  const take = async (name: string) => {
    setBusy(true)
    const failures: string[] = []
    for (const row of rows)
      await takeStep(reg.name, row.id, name, { version: row.version }).catch(failure =>
        failures.push(
          `${row.values[reg.title]}：${problemsOf(failure)
            .map(problem => nameOf(problem, lang))
            .join('；')}`,
        ),
      )
    setBusy(false)
    const done = t(`完成 ${rows.length - failures.length} 条`, `${rows.length - failures.length} done`)
    if (failures.length === 0) notification.success({ title: done })
    else
      notification.warning({
        title: `${done}${t(`，${failures.length} 条未完成`, `, ${failures.length} not`)}`,
        description: failures.slice(0, 5).join('\n'),
        duration: 0,
      })
    void queries.invalidateQueries()
    onDone()
  }
  return (
    <div className="bulk" role="status">
      <span>{t(`已选 ${rows.length} 条`, `${rows.length} selected`)}</span>
      {steps.map(([name, step]) => (
        <Button key={name} size="small" loading={busy} onClick={() => take(name)}>
          {nameOf(step, lang)}
        </Button>
      ))}
      <BatchButton kinds={kinds} of={{ ids: rows.map(({ id }) => id) }} />
      {steps.length === 0 && kinds.length === 0 && (
        <span className="quiet">{t('所选记录没有可一起办理的步骤', 'No step fits all of these')}</span>
      )}
      <Button size="small" type="text" onClick={onDone}>
        {t('取消选择', 'Clear')}
      </Button>
    </div>
  )
}
