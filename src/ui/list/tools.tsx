import { DownloadOutlined, SettingOutlined, StarOutlined, UploadOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { exportAddress } from '../../client/registers.ts'
import { dropView, readViews, saveView } from '../../client/views.ts'
import { listColumns } from '../../derive/list.ts'
import { columnLabel } from '../../derive/show.ts'
import type { ListQuery } from '../../language/listing.ts'
import { type AnyRegister, isRestricted } from '../../language/register.ts'
import { BatchButton } from '../document/batch-documents.tsx'
import { useDocumentKinds } from '../document/record-documents.tsx'
import { mayEnter, useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { usePhone } from '../use-phone.ts'

const ImportDialog = lazy(() => import('./import-dialog.tsx').then(module => ({ default: module.ImportDialog })))

/** What the tools of a list get. */
export interface ListToolsProps {
  reg: AnyRegister
  query: ListQuery
  /** How many records the query finds. */
  total: number
  columns: readonly string[]
  onColumns: (columns: string[]) => void
  onView: (view: ListQuery) => void
}

/** Saved views, column chooser, import and export. */
export function ListTools({ reg, query, total, columns, onColumns, onView }: ListToolsProps) {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const phone = usePhone()
  const [importing, setImporting] = useState(false)
  const kinds = useDocumentKinds(reg).data ?? []
  return (
    <div className="tools">
      <Popover trigger="click" placement="bottomRight" destroyOnHidden content={<Views reg={reg} query={query} onView={onView} />}>
        <Button type="text" icon={<StarOutlined />}>
          {t('视图', 'Views')}
        </Button>
      </Popover>
      {!phone && (
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <Checkbox.Group
              className="stack"
              options={listColumns(reg).map(entry => ({
                value: entry.name,
                label: columnLabel(entry.column, lang),
                disabled: entry.name === reg.title,
              }))}
              value={[...columns]}
              onChange={onColumns}
            />
          }
        >
          <Button type="text" icon={<SettingOutlined />}>
            {t('列', 'Columns')}
          </Button>
        </Popover>
      )}
      {!phone && mayEnter(reg, role) && (
        <Button type="text" icon={<UploadOutlined />} onClick={() => setImporting(true)}>
          {t('导入', 'Import')}
        </Button>
      )}
      {!isRestricted(reg) && (
        <Button type="text" icon={<DownloadOutlined />} href={exportAddress(reg.name, query)}>
          {t('导出', 'Export')}
        </Button>
      )}
      {!phone && <BatchButton kinds={kinds} of={{ query, total }} text />}
      {importing && (
        <Suspense>
          <ImportDialog reg={reg} onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Views({ reg, query, onView }: { reg: AnyRegister; query: ListQuery; onView: (view: ListQuery) => void }) {
  const t = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const views = useQuery({ queryKey: ['views', reg.name], queryFn: () => readViews(reg.name) })
  const refresh = () => queries.invalidateQueries({ queryKey: ['views', reg.name] })
  const { org: _org, from: _from, to: _to, page: _page, ...own } = query
  const save = async () => {
    if (!name.trim()) return
    await saveView(reg.name, name.trim(), own)
    setName('')
    await refresh()
  }
  return (
    <div className="views">
      <ul>
        {(views.data ?? []).map(view => (
          <li key={view.id}>
            <Button type="text" onClick={() => onView(view.query)}>
              {view.name}
            </Button>
            <Button type="text" size="small" onClick={() => dropView(view.id).then(refresh)}>
              {t('删除', 'Delete')}
            </Button>
          </li>
        ))}
      </ul>
      <Input.Search
        value={name}
        onChange={event => setName(event.target.value)}
        onSearch={save}
        enterButton={t('存为视图', 'Save')}
        maxLength={30}
        aria-label={t('视图名称', 'Name of the view')}
        placeholder={t('给当前条件起个名', 'Name the current filters')}
      />
    </div>
  )
}
