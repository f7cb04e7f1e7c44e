import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { readTemplates } from '../client/documents.ts'
import { showMoment } from '../derive/show.ts'
import { nameOf } from '../language/words.ts'
import { TemplateDialog } from '../ui/document/template-dialog.tsx'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useScope } from '../ui/scope.tsx'

type Kind = Awaited<ReturnType<typeof readTemplates>>[number]

/** 文书模板: every kind of document with the template that holds here, and how many were made this year. */
export function DocumentsPage() {
  const t = useWords()
  const { org, orgName } = useScope()
  const kinds = useQuery({ queryKey: ['templates', org], queryFn: () => readTemplates(org) })
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <>
      <PageHead title={t('文书模板', 'Document templates')} note={orgName} />
      <p className="quiet">
        {t(
          '文书在记录页或台账列表里出。这里可以换成本单位的 Word 模板，本单位和下级都用它；没有换的用内置版式（GB/T 9704）。',
          'Documents are made on the page of a record or from a list. Here an office puts its own Word template in place, which holds for it and those below; otherwise the built-in layout (GB/T 9704) holds.',
        )}
      </p>
      <Loaded query={kinds} rows={10}>
        {list => {
          const kind = list.find(({ key }) => key === chosen)
          return (
            <>
              <ul className="document-templates">
                {list.map(one => (
                  <Line key={one.key} kind={one} org={org} onOpen={() => setChosen(one.key)} />
                ))}
              </ul>
              {list.length === 0 && <p className="empty">{t('您的角色没有可出的文书。', 'Your role makes no documents.')}</p>}
              {kind && <TemplateDialog kind={kind} org={org} orgName={orgName} onClose={() => setChosen(null)} />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function Line({ kind, org, onOpen }: { kind: Kind; org: number; onOpen: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  const reg = registers.get(kind.register)
  return (
    <li>
      <span>
        <b>{nameOf(kind, lang)}</b>
        <small className="quiet">{reg && nameOf(reg, lang)}</small>
      </span>
      <span>
        {kind.holds ? (
          <>
            {kind.holds.name}
            <small className="quiet">
              {kind.holds.org === org ? t('本单位', 'own') : kind.holds.orgName} · {kind.holds.by}{' '}
              <span className="digits">{showMoment(kind.holds.at).slice(0, 10)}</span>
            </small>
          </>
        ) : (
          <span className="quiet">{t('内置版式', 'Built-in')}</span>
        )}
      </span>
      <span className="quiet">
        {kind.made > 0
          ? t(`本年 ${kind.records} 条记录，共出 ${kind.made} 份`, `${kind.records} records this year, ${kind.made} made`)
          : t('本年未出', 'None this year')}
      </span>
      <Button size="small" onClick={onOpen}>
        {kind.mayKeep ? t('模板', 'Template') : t('查看', 'See')}
      </Button>
    </li>
  )
}
