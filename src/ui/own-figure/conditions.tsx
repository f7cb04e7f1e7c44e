import { PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown, Popover } from 'antd'
import { useState } from 'react'
import type { ListFilter } from '../../derive/list.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { FilterValue, filterWords } from '../list/filter-value.tsx'

/** Conditions that read like a sentence, as the filters of a list do. */
export function Conditions({
  choices,
  value,
  onChange,
}: {
  choices: readonly ListFilter[]
  value: Readonly<Record<string, string[]>>
  onChange: (value: Record<string, string[]>) => void
}) {
  const t = useWords()
  const lang = useLang()
  const [fresh, setFresh] = useState<string | null>(null)
  const shown = choices.filter(one => one.name in value || one.name === fresh)
  const others = choices.filter(one => !shown.includes(one))
  const set = (name: string, next: string[]): void => {
    const all = { ...value, [name]: next }
    if (next.length === 0) delete all[name]
    onChange(all)
  }
  return (
    <div className="filters">
      {shown.map(one => (
        <Popover
          key={one.name}
          open={fresh === one.name}
          onOpenChange={open => setFresh(open ? one.name : null)}
          trigger="click"
          placement="bottomLeft"
          content={
            <div className="filter-value">
              <FilterValue filter={one} value={value[one.name] ?? []} onChange={next => set(one.name, next)} />
              <Button
                type="text"
                size="small"
                onClick={() => {
                  setFresh(null)
                  set(one.name, [])
                }}
              >
                {t('去掉这一条件', 'Drop this condition')}
              </Button>
            </div>
          }
        >
          <Button className="chip">
            {nameOf(one.column, lang)} <b className="cut">{filterWords(one, value[one.name] ?? [], lang) || t('任意', 'any')}</b>
          </Button>
        </Popover>
      ))}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map(one => ({ key: one.name, label: nameOf(one.column, lang) })),
            onClick: ({ key }) => setFresh(key),
            className: 'long-menu',
          }}
        >
          <Button type="text" icon={<PlusOutlined />}>
            {t('加条件', 'Add a condition')}
          </Button>
        </Dropdown>
      )}
    </div>
  )
}
