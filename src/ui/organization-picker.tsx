import { DownOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useWords } from './lang.tsx'
import { useScope } from './scope.tsx'
import { ancestorsOf } from './tree.ts'

const OrganizationTree = lazy(() => import('./organization-tree.tsx').then(module => ({ default: module.OrganizationTree })))

/** What the picker gets. */
export interface OrganizationPickerProps {
  value: number
  onChange: (org: number) => void
  /** Shows the organization above it, too. */
  withParent?: boolean
  className?: string
}

/** Picks an organization of the viewer's tree: by the tree, by name, pinyin or code. */
export function OrganizationPicker({ value, onChange, withParent, className }: OrganizationPickerProps) {
  const t = useWords()
  const { tree, org, orgName } = useScope()
  const [open, setOpen] = useState(false)
  const node = tree.find(one => one.id === value)
  const parent = withParent ? ancestorsOf(tree, value).at(-1) : undefined
  const name = node?.shortName ?? (value === org ? orgName : '')
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <Suspense fallback={<div className="organization-tree" />}>
          <OrganizationTree
            tree={tree}
            value={value}
            onPick={picked => {
              setOpen(false)
              onChange(picked)
            }}
          />
        </Suspense>
      }
    >
      <Button className={className} aria-label={`${t('组织', 'Organization')}：${name}`} aria-haspopup="tree" aria-expanded={open}>
        {parent && <span className="quiet parent">{parent.shortName} ▸</span>}
        <span className="cut">{name}</span>
        <DownOutlined aria-hidden />
      </Button>
    </Popover>
  )
}
