import { PlusOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Badge, Button } from 'antd'
import { useContext } from 'react'
import { readTodos } from '../client/todos.ts'
import { useKnown } from '../ui/known.tsx'
import { LangContext, useWords } from '../ui/lang.tsx'
import { OrganizationPicker } from '../ui/organization-picker.tsx'
import { PeriodPicker } from '../ui/period-picker.tsx'
import { Place } from '../ui/place.tsx'
import { useScope } from '../ui/scope.tsx'

/** The top bar: mark, scope, search, 记一笔, what waits, language, me. */
export function TopBar({ onSearch, onRecord }: { onSearch: () => void; onRecord: (() => void) | null }) {
  const t = useWords()
  const { lang, change } = useContext(LangContext)
  const { me, role } = useKnown()
  const scope = useScope()
  const business = !['system', 'security', 'audit'].includes(role)
  const todos = useQuery({ queryKey: ['todos'], queryFn: readTodos, staleTime: 60_000 })
  return (
    <header className="top-bar">
      <Place to="/" className="mark" label={t('台账，回到待办', 'Taizhang, to the to-do list')}>
        {t('台账', 'Taizhang')}
      </Place>
      {business && (
        <div className="scope-bar">
          <OrganizationPicker className="scope-org" value={scope.org} onChange={scope.setOrg} withParent />
          <PeriodPicker className="scope-period" value={scope.periodText} onChange={scope.setPeriod} />
        </div>
      )}
      <Button className="search-button" icon={<SearchOutlined />} onClick={onSearch} aria-label={t('搜索或命令', 'Search or command')}>
        <span className="wide-only">{t('搜索或命令', 'Search or command')}</span> <kbd className="wide-only">/</kbd>
      </Button>
      {onRecord && (
        <Button type="primary" className="wide-only" icon={<PlusOutlined />} onClick={onRecord}>
          {t('记一笔', 'Record')}
        </Button>
      )}
      <Place to="/" className="waiting wide-only" label={t(`待办 ${todos.data?.length ?? 0} 件`, `${todos.data?.length ?? 0} to do`)}>
        <Badge count={todos.data?.length ?? 0} color="#5a5147" size="small" overflowCount={99} offset={[10, -2]}>
          <span className="waiting-word">{t('待办', 'To do')}</span>
        </Badge>
      </Place>
      <Button type="text" className="language" lang={lang === 'zh' ? 'en' : 'zh-CN'} onClick={() => change(lang === 'zh' ? 'en' : 'zh')}>
        {lang === 'zh' ? 'EN' : '中'}
      </Button>
      <Place to="/me" className="me wide-only">
        <UserOutlined aria-hidden /> <span className="cut">{me.name}</span>
      </Place>
    </header>
  )
}
