import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { makeDocument, readPreview, readPossible } from '../../client/documents.ts'
import { showValue } from '../../derive/show.ts'
import type { PossibleDocument } from '../../language/document.ts'
import type { RecordPage } from '../../language/listing.ts'
import type { AnyRegister } from '../../language/register.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { saveBlob } from '../save-blob.ts'
import { AskFields, askOf, type AskState, isAsked } from './ask-fields.tsx'
import { DocumentPaper } from './document-paper.tsx'

/** Chooses a document of a record, shows what it will say, and makes it. */
export function MakeDocument({ reg, record, onClose }: { reg: AnyRegister; record: RecordPage; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const documents = useQuery({
    queryKey: ['documents', reg.name, record.id, record.version],
    queryFn: () => readPossible(reg.name, record.id),
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const kinds = documents.data ?? []
  const kind = kinds.find(({ key }) => key === chosen) ?? kinds.find(({ bars }) => bars.length === 0) ?? kinds[0]
  return (
    <Modal open width={980} className="make-document" title={t('出文书', 'Make a document')} footer={null} onCancel={onClose}>
      <Loaded query={documents} rows={8}>
        {() => (
          <div className="document-columns">
            <ul className="document-kinds">
              {kinds.map(one => (
                <li key={one.key}>
                  <button type="button" aria-pressed={one === kind} onClick={() => setChosen(one.key)}>
                    <span>{nameOf(one, lang)}</span>
                    {one.bars.length > 0 && <small className="quiet">{t('暂不能出', 'Not now')}</small>}
                    {one.number && <small className="quiet">{one.number}</small>}
                  </button>
                </li>
              ))}
            </ul>
            {kind && <Chosen key={kind.key} reg={reg} record={record} kind={kind} />}
          </div>
        )}
      </Loaded>
    </Modal>
  )
}

function Chosen({ reg, record, kind }: { reg: AnyRegister; record: RecordPage; kind: PossibleDocument }) {
  const t = useWords()
  const lang = useLang()
  const queries = useQueryClient()
  const { notification } = App.useApp()
  const [ask, setAsk] = useState<AskState>({ code: kind.code ?? '', open: false, purpose: '' })
  const barred = kind.bars.length > 0
  const preview = useQuery({
    queryKey: ['document-preview', kind.key, record.id, record.version],
    queryFn: () => readPreview(kind.key, record.id),
    staleTime: 0,
  })
  const make = useMutation({
    mutationFn: async (format: 'docx' | 'pdf') => ({ format, ...(await makeDocument(kind.key, record.id, { format, ...askOf(ask) })) }),
    onSuccess: ({ format, file, missing }) => {
      const title = reg.columns[reg.title]
      saveBlob(file, `${kind.zh} ${title ? showValue(title, record.values[reg.title], 'zh') : record.id}.${format}`)
      if (missing)
        notification.warning({ title: t(`字体缺字，PDF 中印作“□”：${missing}`, `No font has these characters: ${missing}`), duration: 0 })
      for (const name of ['documents', 'documents-made', 'document-preview']) void queries.invalidateQueries({ queryKey: [name] })
    },
  })
  return (
    <div className="document-chosen">
      {barred && <ProblemList problems={kind.bars.map(({ zh, en }) => ({ code: 'document-barred', level: 'warning' as const, zh, en }))} />}
      <Loaded query={preview} rows={10}>
        {shown => <DocumentPaper preview={shown} />}
      </Loaded>
      <p className="quiet">
        {kind.template === null
          ? t('内置版式（GB/T 9704）。', 'Built-in layout (GB/T 9704).')
          : t(
              `按模板“${kind.template}”出，这里只列文字。PDF 只有内置版式有。`,
              `By the template ${kind.template}; its text alone is shown. PDFs have the built-in layout alone.`,
            )}
      </p>
      {!barred && (
        <>
          <AskFields numbered={kind.numbered && kind.number === null} covered={kind.covered} value={ask} onChange={setAsk} />
          {make.error && <ProblemList problems={problemsOf(make.error)} />}
          <div className="acts">
            <Button
              type="primary"
              icon={<FileWordOutlined />}
              disabled={!isAsked(ask)}
              loading={make.isPending && make.variables === 'docx'}
              onClick={() => make.mutate('docx')}
            >
              {t('下载 Word', 'Download Word')}
            </Button>
            {kind.template === null && (
              <Button
                icon={<FilePdfOutlined />}
                disabled={!isAsked(ask)}
                loading={make.isPending && make.variables === 'pdf'}
                onClick={() => make.mutate('pdf')}
              >
                {t('下载 PDF', 'Download PDF')}
              </Button>
            )}
            {make.isSuccess && (
              <span className="quiet" role="status">
                {t(`已出“${kind.zh}”，已记入“已出文书”。`, `${nameOf(kind, lang)} is made and noted.`)}
              </span>
            )}
          </div>
        </>
      )}
    </div>
  )
}
