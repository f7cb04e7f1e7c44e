import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Role } from '../../language/role.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { StepDialog } from './step-dialog.tsx'

/** What can be done with a record now: the steps that lead on as buttons; those that stop it, and 作废 (void), behind the dots. */
export function StepButtons({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const [open, setOpen] = useState<string | null>(null)
  const { role } = useKnown()
  const voiding = voidSteps(reg, record, role)
  const leads = record.steps.filter(step => reg.states[step.to]?.tone !== 'stopped')
  const behind = [...record.steps.filter(step => !leads.includes(step)), ...voiding]
  const chosen = [...leads, ...behind].find(step => step.name === open)
  return (
    <>
      {leads.map((step, index) => (
        <Button key={step.name} type={index === 0 ? 'primary' : 'default'} onClick={() => setOpen(step.name)}>
          {nameOf(step, lang)}
        </Button>
      ))}
      {behind.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: behind.map(step => ({ key: step.name, label: nameOf(step, lang) })), onClick: ({ key }) => setOpen(key) }}
        >
          <Button icon={<MoreOutlined />} aria-label={t('更多', 'More')} />
        </Dropdown>
      )}
      {chosen && <StepDialog reg={reg} record={record} step={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

/** 作废 takes a record out of every figure; its undo puts it back. Whoever writes the register may do both. */
function voidSteps(reg: AnyRegister, record: RecordPage, role: Role): RecordPage['steps'] {
  if (!reg.may.write.includes(role)) return []
  return reg.states[record.state]?.void
    ? [{ name: 'unvoid', zh: '撤销作废', en: 'Undo the voiding', to: reg.start, needs: [] }]
    : [{ name: 'void', zh: '作废', en: 'Void', to: 'void', needs: [] }]
}
