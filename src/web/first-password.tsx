import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../ui/lang.tsx'
import { PasswordForm } from './password-form.tsx'

/** Asks for a password of one's own before anything else. */
export function FirstPassword() {
  const t = useWords()
  const queries = useQueryClient()
  return (
    <main className="sign-in">
      <div className="panel">
        <h1>{t('请先修改密码', 'Change your password first')}</h1>
        <p className="quiet">
          {t(
            '初始密码由管理员设置，改成只有您知道的密码后即可使用。',
            'An administrator set the first password; choose one that only you know.',
          )}
        </p>
        <PasswordForm onDone={() => queries.invalidateQueries({ queryKey: ['me'] })} />
      </div>
    </main>
  )
}
