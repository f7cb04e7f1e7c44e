import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { assignRecord, readHandlers } from '../../client/registers.ts'
import type { RecordPage, Reference } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { useKnown } from '../known.tsx'
import { useWords } from '../lang.tsx'
import { registerPlace, usePlaces } from '../place.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** Who handles a record of a restricted compartment, who is barred from it, and the two acts on that: handing it on, and barring oneself. */
export function RecordHandling({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const [open, setOpen] = useState<'assign' | 'bar' | null>(null)
  const { handling } = record
  if (!handling) return null
  return (
    <section>
      <h2>{t('经办', 'Handled by')}</h2>
      <p>
        {handling.handlers
          ? handling.handlers.map(one => one.name).join('、') || t('未指定', 'Nobody yet')
          : t('本台账全体经办人员', 'All who work in this register')}
        {handling.team && <span className="quiet"> · {handling.team}</span>}
      </p>
      {handling.barred.length > 0 && (
        <p className="quiet">
          {t('回避：', 'Barred: ')}
          {handling.barred.map(one => one.name).join('、')}
        </p>
      )}
      <div className="acts">
        {record.mayAssign && <Button onClick={() => setOpen('assign')}>{t('交办', 'Assign')}</Button>}
        <Button onClick={() => setOpen('bar')}>{t('本人回避', 'Bar myself')}</Button>
      </div>
      {open === 'assign' && <AssignDialog reg={reg} record={record} handling={handling} onClose={() => setOpen(null)} />}
      {open === 'bar' && <BarDialog reg={reg} record={record} onClose={() => setOpen(null)} />}
    </section>
  )
}

interface DialogProps {
  reg: AnyRegister
  record: RecordPage
  onClose: () => void
}

function AssignDialog({ reg, record, handling, onClose }: DialogProps & { handling: NonNullable<RecordPage['handling']> }) {
  const t = useWords()
  const queries = useQueryClient()
  const known = useQuery({ queryKey: ['handlers', reg.name], queryFn: () => readHandlers(reg.name) })
  const [handlers, setHandlers] = useState((handling.handlers ?? []).map(one => one.id))
  const [team, setTeam] = useState(handling.team ?? '')
  const [bar, setBar] = useState<number[]>([])
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: () =>
      assignRecord(reg.name, record.id, { handlers, team: team.trim() || null, ...(bar.length ? { bar } : {}), reason: reason.trim() }),
    onSuccess: () => {
      void queries.invalidateQueries()
      onClose()
    },
  })
  const people = withKnown(known.data ?? [], handling.handlers ?? [])
  const options = people.map(one => ({ value: one.id, label: one.note ? `${one.name}（${one.note}）` : one.name }))
  const pick = { mode: 'multiple' as const, options, optionFilterProp: 'label', loading: known.isFetching }
  return (
    <Modal
      open
      title={t('交办', 'Assign')}
      okText={t('交办', 'Assign')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <section className="field">
        <label htmlFor="handling-handlers">{t('经办人', 'Handlers')}</label>
        <Select id="handling-handlers" {...pick} value={handlers} onChange={setHandlers} />
      </section>
      <section className="field">
        <label htmlFor="handling-team">{t('工作组', 'Team')}</label>
        <Input id="handling-team" value={team} maxLength={40} onChange={event => setTeam(event.target.value)} />
      </section>
      <section className="field">
        <label htmlFor="handling-bar">{t('应回避的人员', 'To be barred')}</label>
        <Select id="handling-bar" {...pick} value={bar} onChange={setBar} />
        <p className="help">{t('回避后立即不能查看，且不能自行解除。', 'They lose sight of it at once and cannot undo it themselves.')}</p>
      </section>
      <Reason value={reason} onChange={setReason} />
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
    </Modal>
  )
}

function BarDialog({ reg, record, onClose }: DialogProps) {
  const t = useWords()
  const { me } = useKnown()
  const { message } = App.useApp()
  const places = usePlaces()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: () => assignRecord(reg.name, record.id, { bar: [me.account], reason: reason.trim() }),
    onSuccess: () => {
      queries.clear()
      void message.success(t('已回避，您不再能查看这条记录', 'Barred: you no longer see this record'))
      places.go(registerPlace(reg.name))
    },
  })
  return (
    <Modal
      open
      title={t('本人回避', 'Bar myself')}
      okText={t('回避', 'Bar myself')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ danger: true, disabled: !reason.trim(), loading: act.isPending }}
      onOk={() => act.mutate()}
      onCancel={onClose}
    >
      <p>
        {t(
          '与当事人有近亲属关系、曾任证人、有利害关系或者其他可能影响公正处理的，应当回避。回避后立即不能查看这条记录。',
          'A near relative, a former witness, an interest or anything else that may affect fairness: whoever it concerns does not handle the matter, and sees nothing of it from now on.',
        )}
      </p>
      <Reason value={reason} onChange={setReason} />
      {act.error && <ProblemList problems={problemsOf(act.error)} />}
    </Modal>
  )
}

function Reason({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords()
  return (
    <section className="field">
      <label htmlFor="handling-reason">
        {t('原因', 'Reason')}
        <span className="required">*</span>
      </label>
      <Input id="handling-reason" value={value} maxLength={200} onChange={event => onChange(event.target.value)} />
    </section>
  )
}

const withKnown = (known: readonly Reference[], now: readonly Reference[]): Reference[] => [
  ...known,
  ...now.filter(one => !known.some(other => other.id === one.id)),
]
