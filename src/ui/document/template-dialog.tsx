import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import {
  builtInAddress,
  checkTemplate,
  keepTemplate,
  readTags,
  templateAddress,
  tryTemplate,
  withdrawTemplate,
} from '../../client/documents.ts'
import { showMoment } from '../../derive/show.ts'
import type { DocumentKindHead } from '../../language/document.ts'
import { nameOf } from '../../language/words.ts'
import { FilePick } from '../control/file-pick.tsx'
import { useLang, useWords } from '../lang.tsx'
import { Loaded } from '../loaded.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'
import { saveBlob } from '../save-blob.ts'
import { TagList } from './tag-list.tsx'
import { TemplateFindings } from './template-findings.tsx'

/** The template of a kind: what holds, an own Word file with its dry run and trial, the tags there are, what held before. */
export function TemplateDialog({
  kind,
  org,
  orgName,
  onClose,
}: {
  kind: DocumentKindHead & { mayKeep: boolean }
  org: number
  orgName: string
  onClose: () => void
}) {
  const t = useWords()
  const lang = useLang()
  const tags = useQuery({ queryKey: ['document-tags', kind.key], queryFn: () => readTags(kind.key), staleTime: Number.POSITIVE_INFINITY })
  return (
    <Modal open width={900} className="template-dialog" title={nameOf(kind, lang)} footer={null} onCancel={onClose}>
      <p className="acts">
        <Button icon={<DownloadOutlined />} href={builtInAddress(kind.key)}>
          {t('内置模板（Word）', 'Built-in template (Word)')}
        </Button>
        {kind.holds && (
          <Button icon={<DownloadOutlined />} href={templateAddress(kind.holds.id)}>
            {t('现用模板', 'Template in place')}
          </Button>
        )}
      </p>
      {kind.mayKeep && <OwnTemplate kind={kind} org={org} orgName={orgName} />}
      {kind.versions.length > 0 && (
        <section>
          <h3>{t('本单位用过的模板', 'Templates of this organization')}</h3>
          <ol className="template-versions">
            {kind.versions.map(one => (
              <li key={one.id}>
                {one.withdrawn ? (
                  <span className="quiet">{t('恢复上级或内置版式', 'Back to what holds above')}</span>
                ) : (
                  <a href={templateAddress(one.id)}>{one.name}</a>
                )}{' '}
                <small className="quiet">
                  {one.by} <span className="digits">{showMoment(one.at)}</span>
                </small>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{t('可用标记', 'Tags')}</h3>
        <Loaded query={tags}>{list => <TagList tags={list} />}</Loaded>
      </section>
    </Modal>
  )
}

function OwnTemplate({ kind, org, orgName }: { kind: DocumentKindHead; org: number; orgName: string }) {
  const t = useWords()
  const lang = useLang()
  const queries = useQueryClient()
  const { message, modal } = App.useApp()
  const [file, setFile] = useState<File | null>(null)
  const check = useMutation({ mutationFn: (chosen: File) => checkTemplate(kind.key, org, chosen) })
  const trial = useMutation({
    mutationFn: (chosen: File) => tryTemplate(kind.key, org, chosen),
    onSuccess: blob => saveBlob(blob, `${kind.zh} 试填.docx`),
  })
  const settled = (text: string) => {
    setFile(null)
    check.reset()
    void message.success(text)
    for (const name of ['templates', 'documents', 'document-preview']) void queries.invalidateQueries({ queryKey: [name] })
  }
  const keep = useMutation({
    mutationFn: (chosen: File) => keepTemplate(kind.key, org, chosen),
    onSuccess: () => settled(t(`已启用，${orgName}及下级出“${kind.zh}”时用它。`, `It holds for ${orgName} and those below.`)),
  })
  const withdraw = useMutation({
    mutationFn: () => withdrawTemplate(kind.key, org),
    onSuccess: () => settled(t('已恢复。', 'Done.')),
  })
  const ready = file !== null && check.data?.problems.length === 0
  return (
    <section className="own-template">
      <h3>{t(`${orgName}的模板`, `Template of ${orgName}`)}</h3>
      <div className="acts">
        <FilePick
          label={t('选择 Word 模板（.docx）', 'Choose a Word template (.docx)')}
          accept=".docx"
          file={file}
          onPick={chosen => {
            setFile(chosen)
            trial.reset()
            keep.reset()
            check.mutate(chosen)
          }}
        />
        {kind.own && (
          <Button
            loading={withdraw.isPending}
            onClick={() =>
              modal.confirm({
                title: t('恢复上级模板或内置版式？', 'Go back to what holds above?'),
                content: t('本单位的模板撤下，仍留在下面的记录里。', 'The own template is withdrawn and stays on the list below.'),
                okText: t('恢复', 'Go back'),
                cancelText: t('取消', 'Cancel'),
                onOk: () => withdraw.mutateAsync().catch(() => undefined),
              })
            }
          >
            {t('恢复内置', 'Restore the built-in')}
          </Button>
        )}
      </div>
      <p className="help">
        {t(
          '标记写在大括号里，如 {单位}；名单写作 {#名单}……{/名单}，中间的内容每人一份。可从内置模板改起。',
          'Tags stand in braces, such as {Organization}; a list is {#List} … {/List}, and what stands between is repeated. Begin from the built-in template.',
        )}
      </p>
      {check.isPending && <p className="quiet">{t('正在检查……', 'Being checked …')}</p>}
      {check.error && <ProblemList problems={problemsOf(check.error)} />}
      {check.data && (
        <>
          <TemplateFindings check={check.data} />
          <div className="acts">
            <Button
              disabled={!ready || !check.data.trial}
              loading={trial.isPending}
              onClick={() => file && trial.mutate(file)}
              title={check.data.trial ? check.data.trial.name : undefined}
            >
              {t('试填一份', 'Make a trial')}
            </Button>
            <Button type="primary" disabled={!ready} loading={keep.isPending} onClick={() => file && keep.mutate(file)}>
              {t('启用', 'Put in place')}
            </Button>
            {ready && (
              <span className="quiet">
                {check.data.trial
                  ? t(`试填用：${check.data.trial.name}`, `Trial from: ${check.data.trial.name}`)
                  : t('还没有能出这种文书的记录，不能试填。', 'No record makes this document yet: no trial.')}
              </span>
            )}
          </div>
        </>
      )}
      {[trial.error, keep.error, withdraw.error].filter(Boolean).map(failure => (
        <ProblemList key={nameOf(problemsOf(failure)[0] ?? { zh: '', en: '' }, lang)} problems={problemsOf(failure)} />
      ))}
    </section>
  )
}
