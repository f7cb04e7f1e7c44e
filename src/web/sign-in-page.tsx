import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useContext, useState } from 'react'
import { type DemoAccount, readDemoAccounts, signIn } from '../client/session.ts'
import type { Problem } from '../language/problem.ts'
import type { Me } from '../language/viewer.ts'
import { nameOf } from '../language/words.ts'
import { LangContext, useWords } from '../ui/lang.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'

/** The sign-in page; on a demo it offers the made accounts to click. */
export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const t = useWords()
  const { lang, change } = useContext(LangContext)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const demo = useQuery({ queryKey: ['demo-accounts'], queryFn: readDemoAccounts, retry: false, staleTime: Number.POSITIVE_INFINITY })
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      onSignedIn(await signIn(name.trim(), password))
    } catch (failure) {
      setProblems(problemsOf(failure))
      setBusy(false)
    }
  }
  return (
    <main className="sign-in">
      <form onSubmit={enter}>
        <h1>
          <span className="mark">{t('台账', 'Taizhang')}</span>
          <small>{t('党建工作台账', 'The ledger of Party-building work')}</small>
        </h1>
        <div className="field">
          <label htmlFor="sign-in-name">{t('账号', 'Account')}</label>
          <Input
            id="sign-in-name"
            value={name}
            onChange={event => setName(event.target.value)}
            autoComplete="username"
            autoFocus
            size="large"
          />
        </div>
        <div className="field">
          <label htmlFor="sign-in-password">{t('密码', 'Password')}</label>
          <Input.Password
            id="sign-in-password"
            value={password}
            onChange={event => setPassword(event.target.value)}
            autoComplete="current-password"
            size="large"
          />
        </div>
        <ProblemList problems={problems} />
        <Button type="primary" htmlType="submit" size="large" block loading={busy} disabled={!name.trim() || !password}>
          {t('登录', 'Sign in')}
        </Button>
        <Button type="text" lang={lang === 'zh' ? 'en' : 'zh-CN'} onClick={() => change(lang === 'zh' ? 'en' : 'zh')}>
          {lang === 'zh' ? 'English' : '中文'}
        </Button>
      </form>
      {(demo.data?.length ?? 0) > 0 && (
        <DemoAccounts
          accounts={demo.data ?? []}
          onPick={account => {
            setName(account.signIn)
            setPassword(account.password)
          }}
        />
      )}
    </main>
  )
}

function DemoAccounts({ accounts, onPick }: { accounts: readonly DemoAccount[]; onPick: (account: DemoAccount) => void }) {
  const t = useWords()
  const { lang } = useContext(LangContext)
  return (
    <section className="demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('演示账号', 'Demo accounts')}</h2>
      <p className="quiet">{t('点一个即可填入。人员和单位均为虚构。', 'Click one to fill it in. Persons and offices are made up.')}</p>
      <ul>
        {accounts.map(account => (
          <li key={account.signIn}>
            <button type="button" onClick={() => onPick(account)}>
              <b>{nameOf(account, lang)}</b>
              <span className="quiet">{account.orgName}</span>
              <code>{account.signIn}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
