import { App, Button } from 'antd'
import { withoutEmpty } from '../../language/report-omit.ts'
import type { Paragraph } from '../../language/report.ts'
import { useWords } from '../lang.tsx'

/** Leaves out of a text what did not happen (figures that are zero or have no value), after showing what that is. */
export function OmitButton({ read, onText }: { read: () => readonly Paragraph[]; onText: (paragraphs: readonly Paragraph[]) => void }) {
  const t = useWords()
  const { modal } = App.useApp()
  const ask = () => {
    const { paragraphs, left } = withoutEmpty(read())
    if (left.length === 0)
      return void modal.info({
        title: t('没有可删的内容', 'Nothing to leave out'),
        content: t('已确认的指标都有数。', 'Every confirmed figure has a number.'),
        okText: t('知道了', 'OK'),
      })
    modal.confirm({
      width: 640,
      title: t(`删去没有发生的事项 ${left.length} 处`, `Leave out what did not happen: ${left.length}`),
      okText: t('删去', 'Leave out'),
      cancelText: t('取消', 'Cancel'),
      content: (
        <>
          <p className="quiet">
            {t('这些句子里的指标为零或没有数。可以撤销。', 'Their figures are zero or have no value. It can be undone.')}
          </p>
          {/* What scrolls is reached by the keyboard too. */}
          <ul className="pin-list omit-list" lang="zh-CN" tabIndex={0}>
            {left.map(({ text }, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        </>
      ),
      onOk: () => onText(paragraphs),
    })
  }
  return (
    <Button size="small" onClick={ask}>
      {t('删去没有发生的', 'Leave out what did not happen')}
    </Button>
  )
}
