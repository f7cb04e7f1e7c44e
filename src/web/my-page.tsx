import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Radio, Switch } from 'antd'
import { useContext } from 'react'
import { actAs, endSession, readSessions, signOut } from '../client/session.ts'
import { showMoment } from '../derive/show.ts'
import { roles } from '../language/role.ts'
import { say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { LangContext, useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Place, recordPlace, usePlaces } from '../ui/place.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { OwnPart } from './own-part.tsx'
import { PasswordForm } from './password-form.tsx'
import { SightContext } from './sight.ts'
import { takeSeat } from './take-seat.ts'

/** My page: for a member what the registers hold of him; then the grant acted under, how the screen looks, password, and where I am signed in. */
export function MyPage() {
  const t = useWords()
  const { me, role } = useKnown()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const leave = async () => {
    await signOut()
    takeSeat(queries, null)
  }
  return (
    <>
      <PageHead title={me.name} note={me.signIn}>
        <Button onClick={leave}>{t('退出登录', 'Sign out')}</Button>
      </PageHead>
      {role === 'member' && me.member !== null && <OwnPart />}
      <Grants />
      <Looks />
      <section>
        <h2>{t('修改密码', 'Change the password')}</h2>
        <PasswordForm onDone={() => void message.success(t('密码已修改', 'The password was changed'))} />
      </section>
      <Sessions />
    </>
  )
}

function Grants() {
  const t = useWords()
  const lang = useLang()
  const { me, names, role } = useKnown()
  const queries = useQueryClient()
  const { go } = usePlaces()
  const act = async (grant: number) => {
    const fresh = await actAs(grant)
    takeSeat(queries, fresh)
    const chosen = fresh.grants.find(one => one.id === grant)
    go(`/?org=${chosen?.org ?? ''}`)
  }
  return (
    <section>
      <h2>{t('以何身份工作', 'Acting as')}</h2>
      <Radio.Group
        className="stack"
        value={me.acting}
        onChange={event => act(event.target.value)}
        options={me.grants.map(grant => ({
          value: grant.id,
          label: `${say(roles[grant.role], lang)} · ${grant.orgName}${grant.until ? t(`（至 ${grant.until}）`, ` (until ${grant.until})`) : ''}`,
        }))}
      />
      {me.member !== null && role !== 'member' && (
        <p>
          <Place to={recordPlace(names.member, me.member)}>{t('我的党员档案', 'My member file')}</Place>
        </p>
      )}
    </section>
  )
}

function Looks() {
  const t = useWords()
  const { lang, change } = useContext(LangContext)
  const { sight, setSight } = useContext(SightContext)
  return (
    <section>
      <h2>{t('显示', 'Display')}</h2>
      <div className="looks">
        <Radio.Group
          aria-label={t('语言', 'Language')}
          optionType="button"
          value={lang}
          onChange={event => change(event.target.value)}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
        <label className="switch">
          <Switch checked={sight.large} onChange={large => setSight({ ...sight, large })} /> {t('大字', 'Large type')}
        </label>
        <label className="switch">
          <Switch checked={sight.contrast} onChange={contrast => setSight({ ...sight, contrast })} /> {t('高对比度', 'High contrast')}
        </label>
      </div>
    </section>
  )
}

function Sessions() {
  const t = useWords()
  const queries = useQueryClient()
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: readSessions })
  const end = async (id: string) => {
    await endSession(id)
    await queries.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <section>
      <h2>{t('登录情况', 'Where I am signed in')}</h2>
      <Loaded query={sessions}>
        {list => (
          <ul className="lines-list">
            {list.map(session => (
              <li key={session.id}>
                <span>
                  {deviceOf(session.agent)} <span className="quiet digits">{session.address}</span>
                  <small className="quiet">
                    {t('登录于', 'since')} <span className="digits">{showMoment(session.at)}</span> · {t('最近使用', 'last used')}{' '}
                    <span className="digits">{showMoment(session.seenAt)}</span>
                  </small>
                </span>
                {session.current ? (
                  <span className="quiet">{t('本机', 'this one')}</span>
                ) : (
                  <Button onClick={() => end(session.id)}>{t('结束', 'End')}</Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

/** The browser and system out of what the browser says of itself. */
function deviceOf(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : /Safari\//.test(agent)
          ? 'Safari'
          : agent.slice(0, 30)
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Windows/.test(agent)
        ? 'Windows'
        : /Mac OS/.test(agent)
          ? 'macOS'
          : /Linux/.test(agent)
            ? 'Linux'
            : ''
  return system ? `${browser} · ${system}` : browser
}
