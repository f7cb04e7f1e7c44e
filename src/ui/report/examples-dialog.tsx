import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { readList } from '../../client/registers.ts'
import type { WireRow } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import type { Report } from '../../language/report.ts'
import { nameOf } from '../../language/words.ts'
import { mayRead, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import type { PickedExample } from './drawn.ts'

/** How many records one list takes, and how many the dialog shows. */
const mostPicked = 30
const shown = 60

/** Picks records of the report's scope and period as good examples: a register that tells what was done, words to look for, and a tick for each. */
export function ExamplesDialog({
  report,
  picked,
  onPick,
  onClose,
}: {
  report: Report
  picked: readonly PickedExample[]
  onPick: (records: readonly PickedExample[]) => void
  onClose: () => void
}) {
  const t = useWords()
  const lang = useLang()
  const { registers, role } = useKnown()
  const telling = [...registers.values()].filter(reg => reg.tells && mayRead(reg, role))
  const [name, setName] = useState(picked[0]?.register ?? telling[0]?.name ?? '')
  const [search, setSearch] = useState('')
  const [whole, setWhole] = useState(false)
  const [chosen, setChosen] = useState<readonly PickedExample[]>(picked)
  const reg = registers.get(name)
  const asked = {
    org: report.org,
    size: shown,
    ...(whole ? {} : { from: report.from, to: report.to }),
    ...(search.trim() ? { search: search.trim() } : {}),
  }
  const list = useQuery({
    queryKey: ['list', name, asked],
    queryFn: () => readList(name, asked),
    enabled: reg !== undefined,
    placeholderData: keepPreviousData,
  })
  const rows = list.data?.rows.filter(row => row.state !== 'void') ?? []
  const isChosen = (row: WireRow): boolean => chosen.some(one => one.register === name && one.id === row.id)
  const toggle = (row: WireRow): void =>
    setChosen(
      isChosen(row)
        ? chosen.filter(one => one.register !== name || one.id !== row.id)
        : [...chosen, { register: name, id: row.id, title: titleOf(reg, row) }],
    )
  return (
    <Modal
      open
      width={720}
      title={t('选取示例', 'Pick good examples')}
      okText={t(`列入 ${chosen.length} 条`, `Put in ${chosen.length}`)}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: chosen.length === 0 }}
      onOk={() => onPick(chosen)}
      onCancel={onClose}
    >
      <div className="examples-find">
        <Select
          aria-label={t('台账', 'Register')}
          value={name || undefined}
          onChange={setName}
          options={telling.map(one => ({ value: one.name, label: nameOf(one, lang) }))}
        />
        <Input.Search
          allowClear
          aria-label={t('查找', 'Search')}
          placeholder={t('按内容查找', 'Words to look for')}
          onSearch={setSearch}
          onChange={event => event.target.value === '' && setSearch('')}
        />
        <Checkbox checked={whole} onChange={event => setWhole(event.target.checked)}>
          {t('不限本期', 'Any period')}
        </Checkbox>
      </div>
      <ul className="examples-list">
        {rows.map(row => (
          <li key={row.id}>
            <Checkbox checked={isChosen(row)} disabled={!isChosen(row) && chosen.length >= mostPicked} onChange={() => toggle(row)}>
              <b>{titleOf(reg, row)}</b>
              <span className="quiet"> {row.org.name}</span>
              <br />
              <span className="examples-words">{String(row.values[reg?.tells ?? ''] ?? '')}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {list.data && rows.length === 0 && <p className="quiet">{t('这个范围内没有记录。', 'There is no record within this scope.')}</p>}
      {list.data && list.data.total > shown && (
        <p className="quiet">
          {t(
            `共 ${list.data.total} 条，只列出前 ${shown} 条，请用查找缩小范围。`,
            `The first ${shown} of ${list.data.total}: narrow them by a search.`,
          )}
        </p>
      )}
    </Modal>
  )
}

const titleOf = (reg: AnyRegister | undefined, row: WireRow): string => String(row.values[reg?.title ?? ''] ?? `#${row.id}`)
