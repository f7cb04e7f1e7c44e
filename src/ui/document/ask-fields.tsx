import { Checkbox, Input } from 'antd'
import { nameOf } from '../../language/words.ts'
import { useLang, useWords } from '../lang.tsx'

/** What is asked for before a document is made, as it is being filled. */
export interface AskState {
  code: string
  open: boolean
  purpose: string
}

/** Asked before a document is made: the code of its number, whether covered values are opened in it and what for. */
export function AskFields({
  numbered,
  covered,
  value,
  onChange,
}: {
  numbered: boolean
  covered: readonly { zh: string; en: string }[]
  value: AskState
  onChange: (value: AskState) => void
}) {
  const t = useWords()
  const lang = useLang()
  return (
    <div className="document-ask">
      {numbered && (
        <div className="field">
          <label htmlFor="document-code">{t('机关代字', 'Code of the document number')}</label>
          <Input
            id="document-code"
            value={value.code}
            maxLength={12}
            placeholder={t('如：金组', 'two to twelve Chinese characters')}
            onChange={event => onChange({ ...value, code: event.target.value })}
          />
          <p className="help">
            {t('按制发单位和年份接着编号；不填则不编文号。', 'Numbers go on by issuer and year; without a code there is no number.')}
          </p>
        </div>
      )}
      {covered.length > 0 && (
        <div className="field">
          <Checkbox checked={value.open} onChange={event => onChange({ ...value, open: event.target.checked })}>
            {t('打印完整的', 'Print in full: ')}
            {covered.map(one => nameOf(one, lang)).join(t('、', ', '))}
          </Checkbox>
          {value.open && (
            <Input
              value={value.purpose}
              maxLength={100}
              aria-label={t('用途', 'Purpose')}
              placeholder={t('用途，如：办理组织关系转接', 'Purpose, such as: for the transfer')}
              onChange={event => onChange({ ...value, purpose: event.target.value })}
            />
          )}
          <p className="help">
            {value.open
              ? t('谁、何时、为何打印会记入审计日志。', 'Who printed it, when and why goes into the audit log.')
              : t('不勾选的，文书上部分遮盖。', 'Otherwise they are partly covered.')}
          </p>
        </div>
      )}
    </div>
  )
}

/** What a call carries of it. */
export const askOf = ({ code, open, purpose }: AskState): { code?: string; purpose?: string } => ({
  ...(code.trim() ? { code: code.trim() } : {}),
  ...(open ? { purpose: purpose.trim() } : {}),
})

/** Whether it can be sent: what is opened has its purpose. */
export const isAsked = ({ open, purpose }: AskState): boolean => !open || purpose.trim().length >= 2
