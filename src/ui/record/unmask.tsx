import { EyeOutlined } from '@ant-design/icons'
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { unmask } from '../../client/registers.ts'
import type { Problem } from '../../language/problem.ts'
import { useWords } from '../lang.tsx'
import { ProblemList, problemsOf } from '../problems.tsx'

/** A covered value; shown in full for a stated purpose, which goes into the audit log. */
export function Unmask({
  register,
  id,
  column,
  label,
  covered,
}: {
  register: string
  id: number
  column: string
  label: string
  covered: string
}) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  const [purpose, setPurpose] = useState('')
  const [value, setValue] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const show = async () => {
    try {
      setValue((await unmask(register, id, column, purpose.trim())).value)
      setAsking(false)
    } catch (failure) {
      setProblems(problemsOf(failure))
    }
  }
  return (
    <span className="covered">
      <span className="digits">{value ?? covered}</span>
      {value === null && (
        <Button type="text" size="small" icon={<EyeOutlined />} onClick={() => setAsking(true)}>
          {t('查看', 'Show')}
        </Button>
      )}
      <Modal
        open={asking}
        title={`${t('查看', 'Show')}${t('', ' ')}${label}`}
        okText={t('查看', 'Show')}
        cancelText={t('取消', 'Cancel')}
        okButtonProps={{ disabled: purpose.trim().length < 2 }}
        onOk={show}
        onCancel={() => setAsking(false)}
      >
        <div className="field">
          <label htmlFor={`purpose-${column}`}>{t('查看目的', 'Purpose')}</label>
          <Input
            id={`purpose-${column}`}
            value={purpose}
            maxLength={100}
            onChange={event => setPurpose(event.target.value)}
            onPressEnter={() => purpose.trim().length > 1 && show()}
          />
          <p className="help">{t('谁、何时、为何查看会记入审计日志。', 'Who looked, when and why goes into the audit log.')}</p>
        </div>
        <ProblemList problems={problems} />
      </Modal>
    </span>
  )
}
