import { FileWordOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Modal, Progress, Radio } from 'antd'
import { useState } from 'react'
import { CallFailed } from '../../client/call.ts'
import { makeDocuments } from '../../client/documents.ts'
import { type BatchStep, mostAtOnce, type RegisterDocument } from '../../language/document.ts'
import type { ListQuery } from '../../language/listing.ts'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { saveBlob } from '../save-blob.ts'
import { AskFields, askOf, type AskState, isAsked } from './ask-fields.tsx'

/** The records whose documents are made: those chosen in a list, or all that it shows. */
export type BatchOf = { ids: readonly number[] } | { query: ListQuery; total: number }

type Done = Extract<BatchStep, { file: string }>

/** Makes the documents of several records: which kind, in one file or a zip, with progress; those left out are named with the reason. */
export function BatchDocuments({ kinds, of, onClose }: { kinds: readonly RegisterDocument[]; of: BatchOf; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const [key, setKey] = useState(kinds[0]?.key ?? '')
  const [form, setForm] = useState<'together' | 'zip' | 'pdf'>('together')
  const [ask, setAsk] = useState<AskState>({ code: '', open: false, purpose: '' })
  const [at, setAt] = useState<{ done: number; total: number } | null>(null)
  const kind = kinds.find(one => one.key === key)
  const count = 'ids' in of ? of.ids.length : of.total
  const tooMany = count > mostAtOnce
  const make = useMutation({
    mutationFn: async (): Promise<Done> => {
      let done: Done | undefined
      setAt({ done: 0, total: count })
      await makeDocuments(
        key,
        'ids' in of ? of : { query: of.query },
        { format: form === 'pdf' ? 'pdf' : 'docx', together: form !== 'zip', ...askOf(ask) },
        step => {
          if ('problems' in step) throw new CallFailed(step.problems, 400)
          if ('file' in step) done = step
          else setAt(step)
        },
      )
      if (!done) throw new Error('the answer broke off')
      return done
    },
    onSuccess: ({ file, name }) => saveBlob(new Blob([Uint8Array.from(atob(file), one => one.charCodeAt(0))]), name),
    onSettled: () => setAt(null),
  })
  return (
    <Modal
      open
      title={t('批量出文书', 'Make documents')}
      okText={t('出文书', 'Make')}
      cancelText={make.isSuccess ? t('关闭', 'Close') : t('取消', 'Cancel')}
      okButtonProps={{ disabled: tooMany || !kind || !isAsked(ask) || count === 0, icon: <FileWordOutlined /> }}
      confirmLoading={make.isPending}
      onOk={() => make.mutate()}
      onCancel={onClose}
    >
      <p className={tooMany ? 'late' : 'quiet'}>
        {t(
          `${count} 条记录。一次最多出 ${mostAtOnce} 份${tooMany ? '，请用筛选缩小范围，分几次出' : ''}。`,
          `${count} records. At most ${mostAtOnce} at once${tooMany ? ': narrow the filters and make them in several goes' : ''}.`,
        )}
      </p>
      <div className="field">
        <span id="batch-kind">{t('文书', 'Document')}</span>
        <Radio.Group
          aria-labelledby="batch-kind"
          className="stack"
          value={key}
          onChange={event => setKey(event.target.value)}
          options={kinds.map(one => ({ value: one.key, label: nameOf(one, lang) }))}
        />
      </div>
      <div className="field">
        <span id="batch-form">{t('文件', 'File')}</span>
        <Radio.Group
          aria-labelledby="batch-form"
          value={form}
          onChange={event => setForm(event.target.value)}
          options={[
            { value: 'together', label: t('合成一个 Word', 'One Word file') },
            { value: 'zip', label: t('压缩包，每条一个 Word', 'A zip of Word files') },
            { value: 'pdf', label: t('合成一个 PDF', 'One PDF') },
          ]}
        />
      </div>
      <AskFields numbered={kind?.numbered ?? false} covered={kind?.covered ?? []} value={ask} onChange={setAsk} />
      {at && <Progress percent={at.total === 0 ? 0 : Math.round((at.done / at.total) * 100)} format={() => `${at.done} / ${at.total}`} />}
      {make.error && <ProblemList problems={problemsOf(make.error)} />}
      {make.data && <Result done={make.data} />}
    </Modal>
  )
}

function Result({ done: { made, left } }: { done: Done }) {
  const t = useWords()
  const lang = useLang()
  return (
    <div role="status" className="document-result">
      <p>{t(`已出 ${made} 份，并已逐份记录。`, `${made} documents are made and noted.`)}</p>
      {left.length > 0 && (
        <>
          <p>{t(`${left.length} 条没有出：`, `${left.length} left out:`)}</p>
          <ul>
            {left.slice(0, 20).map(one => (
              <li key={one.id}>
                {one.name}：{nameOf(one, lang)}
              </li>
            ))}
          </ul>
          {left.length > 20 && <p className="quiet">{t(`……共 ${left.length} 条`, `… ${left.length} in all`)}</p>}
        </>
      )}
    </div>
  )
}

/** Opens the making of many; nothing where the register has no documents. */
export function BatchButton({ kinds, of, text }: { kinds: readonly RegisterDocument[]; of: BatchOf; text?: boolean }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  if (kinds.length === 0) return null
  return (
    <>
      <Button
        {...(text ? { type: 'text' as const } : { size: 'small' as const })}
        icon={<FileWordOutlined />}
        onClick={() => setOpen(true)}
      >
        {t('出文书', 'Documents')}
      </Button>
      {open && <BatchDocuments kinds={kinds} of={of} onClose={() => setOpen(false)} />}
    </>
  )
}
