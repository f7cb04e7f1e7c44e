import { BookOutlined, CheckSquareOutlined, PlusCircleOutlined, UserOutlined } from '@ant-design/icons'
import { useWords } from '../ui/lang.tsx'
import { Place, usePlaces } from '../ui/place.tsx'

/** The bar at the bottom of a phone: 待办, 记一笔, 台账, 我. */
export function PhoneBar({ onRecord }: { onRecord: (() => void) | null }) {
  const t = useWords()
  const { path } = usePlaces()
  return (
    <nav className="phone-bar" aria-label={t('底栏', 'Bottom bar')}>
      <Place to="/" current={path === '/'}>
        <CheckSquareOutlined aria-hidden />
        {t('待办', 'To do')}
      </Place>
      {onRecord && (
        <button type="button" onClick={onRecord}>
          <PlusCircleOutlined aria-hidden />
          {t('记一笔', 'Record')}
        </button>
      )}
      <Place to="/registers" current={path.startsWith('/registers')}>
        <BookOutlined aria-hidden />
        {t('台账', 'Registers')}
      </Place>
      <Place to="/me" current={path === '/me'}>
        <UserOutlined aria-hidden />
        {t('我', 'Me')}
      </Place>
    </nav>
  )
}
