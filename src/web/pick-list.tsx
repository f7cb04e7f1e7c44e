import { Input, type InputRef, Modal } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../ui/lang.tsx'
import type { PaletteEntry } from './palette-entries.ts'

/** What the list to pick from gets. */
export interface PickListProps {
  title: string
  placeholder: string
  search: string
  onSearch: (search: string) => void
  entries: readonly PaletteEntry[]
  onClose: () => void
}

/** A search box over a list: up and down walk it, Enter takes the entry. */
export function PickList({ title, placeholder, search, onSearch, entries, onClose }: PickListProps) {
  const t = useWords()
  const id = useId()
  const input = useRef<InputRef>(null)
  const [at, setAt] = useState(0)
  useEffect(() => setAt(0), [search])
  const take = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    entry.act()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, entries.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') take(entries[at])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      open
      title={title}
      footer={null}
      onCancel={onClose}
      width={560}
      className="pick-list"
      afterOpenChange={open => open && input.current?.focus()}
    >
      <Input
        ref={input}
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={entries[at] ? `${id}-${at}` : undefined}
        aria-label={title}
        value={search}
        placeholder={placeholder}
        onChange={event => onSearch(event.target.value)}
        onKeyDown={keys}
      />
      <div role="listbox" id={id} aria-label={title}>
        {entries.map((entry, index) => (
          <div
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={index === at ? element => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onMouseMove={() => index !== at && setAt(index)}
            onClick={() => take(entry)}
            onKeyDown={keys}
          >
            <span className="cut">{entry.label}</span>
            <small className="quiet">{entry.kind}</small>
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="quiet">{t('没有找到。换个说法试试。', 'Nothing found. Try other words.')}</p>}
    </Modal>
  )
}
