import { FileWordOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { readDocumentKinds, readMade } from '../../client/documents.ts'
import { showMoment } from '../../derive/show.ts'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

const MakeDocument = lazy(() => import('./make-document.tsx').then(module => ({ default: module.MakeDocument })))

/** The kinds that the viewer makes from a register; fetched once. */
export const useDocumentKinds = (reg: AnyRegister) =>
  useQuery({ queryKey: ['document-kinds', reg.name], queryFn: () => readDocumentKinds(reg.name), staleTime: Number.POSITIVE_INFINITY })

/** Opens what can be made of a record; nothing where its register has no documents. */
export function DocumentsButton({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const kinds = useDocumentKinds(reg)
  if (!kinds.data?.length) return null
  return (
    <>
      <Button icon={<FileWordOutlined />} onClick={() => setOpen(true)}>
        {t('文书', 'Documents')}
      </Button>
      {open && (
        <Suspense>
          <MakeDocument reg={reg} record={record} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** The documents made of a record: when, by whom, under which number, which copy. */
export function DocumentsMade({ reg, record }: { reg: AnyRegister; record: RecordPage }) {
  const t = useWords()
  const lang = useLang()
  const kinds = useDocumentKinds(reg)
  const documents = useQuery({
    queryKey: ['documents-made', reg.name, record.id],
    queryFn: () => readMade(reg.name, record.id),
    enabled: (kinds.data?.length ?? 0) > 0,
  })
  if (!documents.data?.length) return null
  return (
    <section className="history documents-made">
      <h2>{t('已出文书', 'Documents made')}</h2>
      <ol>
        {documents.data.map(one => (
          <li key={one.id}>
            <p>
              <b>{nameOf(one, lang)}</b> <span className="quiet">{one.format === 'pdf' ? 'PDF' : 'Word'}</span>
              {one.copy && (
                <>
                  {' '}
                  <span className="state" data-tone="quiet">
                    {t('副本', 'Reprint')}
                  </span>
                </>
              )}
            </p>
            <p className="quiet">
              {one.number && <span>{one.number} · </span>}
              {one.by} <time className="digits">{showMoment(one.at)}</time>
            </p>
            <p className="quiet">
              {t(`第 ${one.nth} 次，据第 ${one.version} 版记录`, `No. ${one.nth}, from version ${one.version} of the record`)}
              {one.template !== null && t(`，用模板“${one.template}”`, `, by the template ${one.template}`)}
              {one.opened && t('，含完整个人信息', ', with personal data in full')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
