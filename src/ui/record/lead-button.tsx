import { ArrowRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { mayEnter, useKnown } from '../known.tsx'
import { useLang } from '../lang.tsx'
import { formPlace, usePlaces } from '../place.tsx'

/** Opens the form of the record that this one leads to, filled with what is known here; gone once that record is there. */
export function LeadButton({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const lang = useLang()
  const { registers, role } = useKnown()
  const { go } = usePlaces()
  const { leadsTo } = reg
  const to = registers.get(leadsTo?.register ?? '')
  if (!leadsTo || !to || !record.mayCorrect || !mayEnter(to, role)) return null
  if (!leadsTo.states.includes(record.state) || record.values[leadsTo.link]) return null
  const known = Object.entries(leadsTo.fill).flatMap(([name, own]) => (record.values[own] ? [[name, record.values[own]] as const] : []))
  const prefill = JSON.stringify({ ...Object.fromEntries(known), ...leadsTo.set })
  return (
    <Button
      icon={<ArrowRightOutlined />}
      onClick={() =>
        go(`${formPlace(to.name)}?from=${reg.name}.${record.id}&owner=${record.org.id}&prefill=${encodeURIComponent(prefill)}`)
      }
    >
      {leadsTo.say[lang === 'zh' ? 0 : 1]}
    </Button>
  )
}
