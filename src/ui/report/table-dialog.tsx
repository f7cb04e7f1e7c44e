import { useQuery } from '@tanstack/react-query'
import { Modal, Select } from 'antd'
import { useState } from 'react'
import type { FigureEntry } from '../../language/figure.ts'
import type { OrganizationNode } from '../../language/organization.ts'
import { nameOf } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'
import { useScope } from '../scope.tsx'
import { unitWord } from '../unit-words.ts'

/** Chooses the figures of a table by organization: one row for each organization below, one column for each figure. */
export function TableDialog({
  org,
  onMake,
  onClose,
}: {
  org: number
  onMake: (rows: readonly OrganizationNode[], figures: readonly FigureEntry[]) => void
  onClose: () => void
}) {
  const t = useWords()
  const lang = useLang()
  const { tree } = useScope()
  const { loadFigures } = useKnown()
  const list = useQuery({ queryKey: ['figure-list'], queryFn: loadFigures, staleTime: Number.POSITIVE_INFINITY })
  const [keys, setKeys] = useState<string[]>([])
  const below = tree.filter(node => node.parent === org)
  const figures = keys.flatMap(key => list.data?.find(one => one.key === key) ?? [])
  return (
    <Modal
      open
      title={t('下级组织一览表', 'Table by organization below')}
      okText={t('插入', 'Insert')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: figures.length === 0 || below.length === 0 }}
      onOk={() => onMake(below, figures)}
      onCancel={onClose}
    >
      <p className="quiet">
        {below.length > 0
          ? t(`共 ${below.length} 个下级组织，每个一行。`, `${below.length} organizations below, a row for each.`)
          : t('没有下级组织。', 'There is no organization below.')}
      </p>
      <div className="field">
        <label htmlFor="table-figures">{t('指标（每个一列，最多 8 个）', 'Figures (a column each, up to 8)')}</label>
        <Select
          id="table-figures"
          mode="multiple"
          autoFocus
          maxCount={8}
          value={keys}
          onChange={setKeys}
          optionFilterProp="label"
          style={{ width: '100%' }}
          options={(list.data ?? []).map(one => ({ value: one.key, label: `${nameOf(one, lang)}（${unitWord(one.unit, lang)}）` }))}
        />
      </div>
    </Modal>
  )
}
