import { PlusOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { type Account, readAccounts, takeGrant, unlockAccount } from '../client/accounts.ts'
import { roles } from '../language/role.ts'
import type { Grant } from '../language/viewer.ts'
import { say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { matches } from '../ui/pinyin.ts'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { GrantDialog, OpenAccountDialog, PasswordDialog } from './account-dialogs.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** Accounts and their grants: the system administrator opens accounts, the security administrator gives grants; nobody does both (SEC-11). */
export function AccountsPage() {
  const t = useWords()
  const { role } = useKnown()
  const [search, setSearch] = useState('')
  const [opening, setOpening] = useState(false)
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: readAccounts })
  return (
    <>
      <PageHead
        title={t('账号与授权', 'Accounts and grants')}
        note={
          role === 'system'
            ? t(
                '系统管理员开立账号、解锁、重置密码；授权由安全管理员办理。',
                'You open and unlock accounts; grants are the security administrator’s.',
              )
            : t('安全管理员授予和收回权限；账号由系统管理员开立。', 'You give and take grants; accounts are the system administrator’s.')
        }
      >
        {role === 'system' && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
            {t('开立账号', 'Open an account')}
          </Button>
        )}
      </PageHead>
      <div className="filters">
        <Input.Search
          className="search"
          allowClear
          value={search}
          onChange={event => setSearch(event.target.value)}
          placeholder={t('姓名或账号', 'Name or account')}
          aria-label={t('查找账号', 'Find an account')}
        />
      </div>
      <Loaded query={accounts} rows={8}>
        {list => (
          <ul className="accounts">
            {list
              .filter(account => matches(search, account.name, [account.signIn]) > 0)
              .map(account => (
                <AccountCard
                  key={account.id}
                  account={account}
                  mayGrant={role === 'security' || (role === 'system' && !hasSecurity(list))}
                />
              ))}
          </ul>
        )}
      </Loaded>
      {opening && <OpenAccountDialog onClose={() => setOpening(false)} />}
    </>
  )
}

/** While nobody is security administrator, the system administrator appoints the first one (SEC-11). */
const hasSecurity = (accounts: readonly Account[]): boolean =>
  accounts.some(account => account.grants.some(grant => grant.role === 'security'))

function AccountCard({ account, mayGrant }: { account: Account; mayGrant: boolean }) {
  const t = useWords()
  const { role } = useKnown()
  const queries = useQueryClient()
  const [dialog, setDialog] = useState<'grant' | 'password' | null>(null)
  const unlock = useMutation({
    mutationFn: () => unlockAccount(account.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  return (
    <li>
      <div className="account-head">
        <b>{account.name}</b> <code>{account.signIn}</code>
        {account.locked && (
          <span className="state" data-tone="stopped">
            {t('已锁定', 'Locked')}
          </span>
        )}
        <span className="acts">
          {role === 'system' && account.locked && (
            <Button size="small" loading={unlock.isPending} onClick={() => unlock.mutate()}>
              {t('解锁', 'Unlock')}
            </Button>
          )}
          {role === 'system' && (
            <Button size="small" onClick={() => setDialog('password')}>
              {t('重置密码', 'Reset password')}
            </Button>
          )}
          {mayGrant && (
            <Button size="small" icon={<PlusOutlined />} onClick={() => setDialog('grant')}>
              {t('授权', 'Grant')}
            </Button>
          )}
        </span>
      </div>
      {unlock.error && <ProblemList problems={problemsOf(unlock.error)} />}
      <ul className="grants">
        {account.grants.map(grant => (
          <GrantLine key={grant.id} grant={grant} />
        ))}
        {account.grants.length === 0 && <li className="quiet">{t('没有授权，登录后什么也看不到', 'No grants: sees nothing')}</li>}
      </ul>
      {dialog === 'grant' && <GrantDialog account={account} onClose={() => setDialog(null)} />}
      {dialog === 'password' && <PasswordDialog account={account} onClose={() => setDialog(null)} />}
    </li>
  )
}

function GrantLine({ grant }: { grant: Grant }) {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const queries = useQueryClient()
  const take = useMutation({
    mutationFn: () => takeGrant(grant.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  return (
    <li>
      <span>
        {say(roles[grant.role], lang)} · {grant.orgName}
      </span>
      <span className="quiet digits">
        {grant.from} {t('至', 'to')} {grant.until ?? t('长期', 'open')}
      </span>
      {role === 'security' && (
        <Popconfirm
          title={t('收回这项授权？', 'Take this grant back?')}
          okText={t('收回', 'Take back')}
          cancelText={t('取消', 'Cancel')}
          onConfirm={() => take.mutate()}
        >
          <Button type="text" size="small">
            {t('收回', 'Take back')}
          </Button>
        </Popconfirm>
      )}
      {take.error && <ProblemList problems={problemsOf(take.error)} />}
    </li>
  )
}
