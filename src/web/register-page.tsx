import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { nameOf } from '../language/words.ts'
import { mayEnter, useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { formPlace, usePlaces } from '../ui/place.tsx'
import { OpenPageLink } from '../ui/list/open-page-link.tsx'
import { RegisterList } from '../ui/list/register-list.tsx'
import { YearPlanButton } from '../ui/list/year-plan.tsx'
import { NotFound } from './not-found.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRegister } from './use-register.ts'

/** Where the records come from that no form fills. */
const actPages: Readonly<Record<string, string>> = { yearArchive: '/archive', release: '/releases', organization: '/organizations' }

/** The list of a register. */
export function RegisterPage() {
  const t = useWords()
  const lang = useLang()
  const reg = useRegister()
  const { role } = useKnown()
  const { go } = usePlaces()
  if (!reg) return <NotFound />
  return (
    <>
      <PageHead title={nameOf(reg, lang)}>
        <OpenPageLink reg={reg} />
        <YearPlanButton reg={reg} />
        {reg.name in actPages && <Button onClick={() => go(actPages[reg.name] ?? '/')}>{t('办理', 'Open')}</Button>}
        {mayEnter(reg, role) && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => go(formPlace(reg.name))}>
            {t('新增', 'New')}
          </Button>
        )}
      </PageHead>
      <RegisterList key={reg.name} reg={reg} />
    </>
  )
}
