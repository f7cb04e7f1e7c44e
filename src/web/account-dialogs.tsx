import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, DatePicker, Input, Modal, Select } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useState } from 'react'
import { type Account, giveGrant, openAccount, resetPassword } from '../client/accounts.ts'
import { compartmentOf, grantable, type Role, roles } from '../language/role.ts'
import { say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { matches } from '../ui/pinyin.ts'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { useScope } from '../ui/scope.tsx'

/** Opens an account with a first password. */
export function OpenAccountDialog({ onClose }: { onClose: () => void }) {
  const t = useWords()
  const [signIn, setSignIn] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <Act
      title={t('开立账号', 'Open an account')}
      ready={Boolean(signIn.trim() && name.trim() && password)}
      act={() => openAccount(signIn.trim(), name.trim(), password)}
      onClose={onClose}
    >
      <Line id="account-name" label={t('姓名', 'Name')}>
        <Input id="account-name" value={name} maxLength={50} onChange={event => setName(event.target.value)} />
      </Line>
      <Line id="account-sign-in" label={t('账号', 'Account')}>
        <Input id="account-sign-in" value={signIn} maxLength={50} autoComplete="off" onChange={event => setSignIn(event.target.value)} />
      </Line>
      <Line
        id="account-password"
        label={t('初始密码', 'First password')}
        help={t('本人首次登录时须修改。', 'To be changed at the first sign-in.')}
      >
        <Input.Password
          id="account-password"
          value={password}
          autoComplete="new-password"
          onChange={event => setPassword(event.target.value)}
        />
      </Line>
    </Act>
  )
}

/** Gives an account a new first password. */
export function PasswordDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useWords()
  const [password, setPassword] = useState('')
  return (
    <Act
      title={`${t('重置密码', 'Reset password')} · ${account.name}`}
      ready={password !== ''}
      act={() => resetPassword(account.id, password)}
      onClose={onClose}
    >
      <Line
        id="account-password"
        label={t('初始密码', 'First password')}
        help={t('本人下次登录时须修改。', 'To be changed at the next sign-in.')}
      >
        <Input.Password
          id="account-password"
          value={password}
          autoComplete="new-password"
          onChange={event => setPassword(event.target.value)}
        />
      </Line>
    </Act>
  )
}

/** Gives a grant: a role over an organization and all below it, for a time. */
export function GrantDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useWords()
  const lang = useLang()
  const { me } = useKnown()
  const { tree } = useScope()
  const [role, setRole] = useState<Role | null>(null)
  const [org, setOrg] = useState<number | null>(null)
  const [from, setFrom] = useState(me.today)
  const [until, setUntil] = useState<string | null>(null)
  const [team, setTeam] = useState('')
  return (
    <Act
      title={`${t('授权', 'Grant')} · ${account.name}`}
      ready={role !== null && org !== null}
      act={() => giveGrant(account.id, { role: role ?? 'viewer', org: org ?? 0, from, until, team: team.trim() || null })}
      onClose={onClose}
    >
      <Line id="grant-role" label={t('角色', 'Role')}>
        <Select
          id="grant-role"
          value={role}
          onChange={setRole}
          options={grantable.map(one => ({ value: one, label: say(roles[one], lang) }))}
        />
      </Line>
      {role !== null && compartmentOf(role) && (
        <Line
          id="grant-team"
          label={t('工作组（可不填）', 'Team (optional)')}
          help={t('同组人员可查看交由本组办理的事项。', 'Opens the cases that are handled by this team.')}
        >
          <Input id="grant-team" value={team} maxLength={40} onChange={event => setTeam(event.target.value)} />
        </Line>
      )}
      <Line id="grant-org" label={t('组织（含下级）', 'Organization and all below')}>
        <Select
          id="grant-org"
          value={org}
          onChange={setOrg}
          showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', [option?.code ?? '']) > 0 }}
          options={tree.map(node => ({ value: node.id, label: node.name, code: node.code }))}
        />
      </Line>
      <Line id="grant-from" label={t('起', 'From')}>
        <DatePicker id="grant-from" allowClear={false} value={dayjs(from)} onChange={day => day && setFrom(day.format('YYYY-MM-DD'))} />
      </Line>
      <Line id="grant-until" label={t('止（可不填）', 'Until (optional)')}>
        <DatePicker
          id="grant-until"
          value={until ? dayjs(until) : null}
          onChange={day => setUntil(day ? day.format('YYYY-MM-DD') : null)}
        />
      </Line>
    </Act>
  )
}

/** A dialog around one act on accounts; the list is read anew afterwards. */
function Act({
  title,
  ready,
  act,
  onClose,
  children,
}: {
  title: string
  ready: boolean
  act: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}) {
  const t = useWords()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const run = useMutation({
    mutationFn: act,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['accounts'] })
      void message.success(t('已办理', 'Done'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={title}
      okText={t('确定', 'OK')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={run.isPending}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      {children}
      {run.error && <ProblemList problems={problemsOf(run.error)} />}
    </Modal>
  )
}

function Line({ id, label, help, children }: { id: string; label: string; help?: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {help && <p className="help">{help}</p>}
    </div>
  )
}
