import { Modal, Radio } from 'antd'
import { useState } from 'react'
import type { Paragraph } from '../../language/report.ts'
import { useWords } from '../lang.tsx'
import { wordsOf } from './text.ts'
import type { Clash } from './use-report.ts'

/** Two writers changed the same lines: both stand side by side, nothing is lost until one is chosen. */
export function ClashDialog({ clash }: { clash: Clash }) {
  const t = useWords()
  const [choices, setChoices] = useState(() => clash.conflicts.map(() => true))
  const lines = (paragraphs: readonly Paragraph[]) =>
    paragraphs.length === 0 ? (
      <em className="quiet">{t('（已删去）', '(removed)')}</em>
    ) : (
      paragraphs.map((paragraph, i) => <p key={i}>{wordsOf(paragraph)}</p>)
    )
  return (
    <Modal
      open
      width={720}
      title={t(`${clash.by}同时改了 ${clash.conflicts.length} 处`, `${clash.by} changed ${clash.conflicts.length} places at the same time`)}
      okText={t('按所选保存', 'Save as chosen')}
      closable={false}
      cancelButtonProps={{ hidden: true }}
      onOk={() => clash.choose(choices)}
    >
      <p className="quiet">
        {t('其余改动已经合并。请逐处选定保留哪一份。', 'All else is merged. Choose for each place which words stay.')}
      </p>
      {clash.conflicts.map((conflict, i) => (
        <Radio.Group
          key={i}
          className="clash"
          value={choices[i]}
          onChange={event => setChoices(choices.with(i, event.target.value === true))}
        >
          <Radio value={true}>
            <b>{t('我的', 'Mine')}</b>
            {lines(conflict.own)}
          </Radio>
          <Radio value={false}>
            <b>{clash.by}</b>
            {lines(conflict.other)}
          </Radio>
        </Radio.Group>
      ))}
    </Modal>
  )
}
