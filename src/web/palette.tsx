import { useEffect, useState } from 'react'
import { useWords } from '../ui/lang.tsx'
import { loadPinyin } from '../ui/pinyin.ts'
import { PickList } from './pick-list.tsx'
import { usePaletteEntries } from './palette-entries.ts'

/** The command palette: any page, register, figure, organization or person by a few letters or pinyin initials. */
export function Palette({ onClose, onRecord }: { onClose: () => void; onRecord: (() => void) | null }) {
  const t = useWords()
  const [search, setSearch] = useState('')
  const [, setReady] = useState(false)
  useEffect(() => void loadPinyin().then(() => setReady(true)), [])
  const entries = usePaletteEntries(search, onRecord)
  return (
    <PickList
      title={t('搜索或命令', 'Search or command')}
      placeholder={t('页面、台账、指标、组织、人名，可用拼音首字母', 'Page, register, figure, organization, name')}
      search={search}
      onSearch={setSearch}
      entries={entries}
      onClose={onClose}
    />
  )
}
