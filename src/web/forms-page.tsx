import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { readForms } from '../client/forms.ts'
import { periodName } from '../language/day.ts'
import { everyWords } from '../language/form-period.ts'
import type { FormHead } from '../language/return-form.ts'
import { writers } from '../language/role.ts'
import { say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Place } from '../ui/place.tsx'
import { returnStates } from '../ui/return-form/words.ts'
import { useScope } from '../ui/scope.tsx'
import { NewForm } from './new-form.tsx'

/** The forms that superiors ask for, each with the return due next. */
export function FormsPage() {
  const t = useWords()
  const { role } = useKnown()
  const { org, orgName } = useScope()
  const [creating, setCreating] = useState(false)
  const forms = useQuery({ queryKey: ['forms', org], queryFn: () => readForms(org) })
  return (
    <>
      <PageHead title={t('上级报表', 'Forms from above')} note={orgName}>
        {writers.includes(role) && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
            {t('上传样表', 'Take a form')}
          </Button>
        )}
      </PageHead>
      <Loaded query={forms} rows={6}>
        {list =>
          list.length === 0 ? (
            <p className="empty">
              {t(
                '还没有报表。把上级发来的 Excel 样表传上来，对应一次指标，以后每期自动填好。',
                'No forms yet. Upload the Excel form that a superior sent and map its cells once; from then on it fills itself.',
              )}
            </p>
          ) : (
            <ul className="lines-list reports">
              {list.map(form => (
                <FormLine key={form.id} form={form} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {creating && <NewForm onClose={() => setCreating(false)} />}
    </>
  )
}

function FormLine({ form }: { form: FormHead }) {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const state = form.ended
    ? { words: ['不再要求', 'Ended'] as const, tone: 'quiet' as const }
    : form.open > 0
      ? { words: ['待对应', 'To be mapped'] as const, tone: 'active' as const }
      : returnStates[form.next.state]
  const late = !form.ended && form.next.due !== null && form.next.due < me.today
  return (
    <li>
      <Place to={form.open > 0 && form.cells === 0 ? `/forms/${form.id}/mapping` : `/forms/${form.id}`}>
        <b>{form.name}</b>
        <span className="state" data-tone={state.tone}>
          {say(state.words, lang)}
        </span>
        <small className="quiet">
          {form.orgName} · {t('报', 'to ')}
          {form.recipient} · {say(everyWords[form.every].words, lang)} · {t(`已对应 ${form.cells} 格`, `${form.cells} cells mapped`)}
          {form.open > 0 && t(`，待确认 ${form.open} 格`, `, ${form.open} open`)}
          {!form.ended && (
            <>
              {' · '}
              {t('下一期', 'next')} {periodName(form.next, lang)}
              {form.next.due && (
                <span className={late ? 'late' : undefined}>
                  {t('，应于 ', ', due ')}
                  <span className="digits">{form.next.due}</span>
                  {t(' 前报', '')}
                </span>
              )}
            </>
          )}
        </small>
      </Place>
    </li>
  )
}
