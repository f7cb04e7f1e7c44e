import { App, Input } from 'antd'
import { useState } from 'react'
import type { OfferedTag } from '../../language/document.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** The tags that a template may have; a click copies one. Those one reference away are shown when they are searched for. */
export function TagList({ tags }: { tags: readonly OfferedTag[] }) {
  const t = useWords()
  const lang = useLang()
  const { message } = App.useApp()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const fits = ({ zh, en }: OfferedTag) => `${zh} ${en}`.toLowerCase().includes(wanted)
  const shown = tags.filter(tag => (wanted ? fits(tag) || tag.of?.some(fits) : !tag.zh.includes('.')))
  const copy = (text: string) =>
    navigator.clipboard?.writeText(text).then(
      () => message.success(t(`已复制 ${text}`, `${text} is copied`), 1),
      () => undefined,
    )
  const chip = (tag: OfferedTag, text = nameOf(tag, lang)) => (
    <button key={tag.zh} type="button" className="tag-chip" onClick={() => copy(`{${text}}`)}>
      {`{${text}}`}
      {tag.needed && <small>{t('必填', 'needed')}</small>}
      {tag.sealed && <small>{t('遮盖', 'covered')}</small>}
    </button>
  )
  return (
    <div className="tag-list">
      <Input
        allowClear
        value={search}
        aria-label={t('查找标记', 'Find a tag')}
        placeholder={t('查找，如“党员”“日期”', 'Find, such as Member, date')}
        onChange={event => setSearch(event.target.value)}
      />
      <div className="tag-chips">{shown.filter(({ of }) => !of).map(tag => chip(tag))}</div>
      {shown
        .filter(({ of }) => of)
        .map(tag => (
          <div key={tag.zh} className="tag-chips">
            {chip(tag, `#${nameOf(tag, lang)}`)}
            {tag.of?.map(inner => chip(inner))}
            {chip({ ...tag, zh: `/${tag.zh}` }, `/${nameOf(tag, lang)}`)}
          </div>
        ))}
      {!wanted && tags.length > shown.length && (
        <p className="quiet">
          {t(
            `另有 ${tags.length - shown.length} 个，如所选党员的性别 {党员.性别}、名单里各情况的姓名和人数，查找可见。`,
            `${tags.length - shown.length} more, such as the sex of the member referred to, or names and counts by option: search for them.`,
          )}
        </p>
      )}
    </div>
  )
}
