import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { changePassword } from '../client/session.ts'
import type { Problem } from '../language/problem.ts'
import { error } from '../language/problem.ts'
import { useWords } from '../ui/lang.tsx'
import { ProblemList, problemsOf } from '../ui/problems.tsx'

/** Changes the own password; the new one is typed twice. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useWords()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (fresh !== again)
      return setProblems([error('again', '两次输入的新密码不一样，请重新输入', 'The two new passwords differ; type them again')])
    try {
      await changePassword(old, fresh)
      setProblems([])
      setOld('')
      setFresh('')
      setAgain('')
      onDone()
    } catch (failure) {
      setProblems(problemsOf(failure))
    }
  }
  const field = (id: string, label: string, value: string, set: (text: string) => void, complete: string) => (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Password id={id} value={value} onChange={event => set(event.target.value)} autoComplete={complete} />
    </div>
  )
  return (
    <form className="narrow" onSubmit={save}>
      {field('password-old', t('现在的密码', 'Present password'), old, setOld, 'current-password')}
      {field('password-new', t('新密码', 'New password'), fresh, setFresh, 'new-password')}
      {field('password-again', t('再输一次新密码', 'New password again'), again, setAgain, 'new-password')}
      <ProblemList problems={problems} />
      <Button htmlType="submit" disabled={!old || !fresh || !again}>
        {t('修改密码', 'Change the password')}
      </Button>
    </form>
  )
}
