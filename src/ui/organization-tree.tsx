import { Input, Tree } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { OrganizationNode } from '../language/organization.ts'
import { useWords } from './lang.tsx'
import { loadPinyin, matches } from './pinyin.ts'
import { ancestorsOf, type Branch, growTree } from './tree.ts'

/** What the tree gets. */
export interface OrganizationTreeProps {
  tree: readonly OrganizationNode[]
  value: number
  onPick: (org: number) => void
  height?: number
}

/** The tree of organizations with its search; a search lists what it finds, best first. */
export function OrganizationTree({ tree, value, onPick, height = 340 }: OrganizationTreeProps) {
  const t = useWords()
  const [search, setSearch] = useState('')
  const [ready, setReady] = useState(false)
  useEffect(() => void loadPinyin().then(() => setReady(true)), [])
  const data = useMemo(() => growTree(tree).map(treeData), [tree])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- pinyin has arrived: search again
  const found = useMemo(() => find(tree, search), [tree, search, ready])
  const [expanded, setExpanded] = useState<React.Key[]>(() => [
    ...growTree(tree).map(branch => branch.node.id),
    ...ancestorsOf(tree, value).map(node => node.id),
    value,
  ])
  return (
    <div className="organization-tree">
      <Input
        autoFocus
        allowClear
        value={search}
        onChange={event => setSearch(event.target.value)}
        onPressEnter={() => found[0] && onPick(found[0].id)}
        placeholder={t('名称、拼音首字母或代码', 'Name, pinyin initials or code')}
        aria-label={t('查找组织', 'Find an organization')}
      />
      {search.trim() ? (
        <ul className="found">
          {found.slice(0, 50).map(node => (
            <li key={node.id}>
              <button type="button" onClick={() => onPick(node.id)}>
                <span>{node.name}</span>
                <small>
                  {ancestorsOf(tree, node.id)
                    .map(one => one.shortName)
                    .join(' ▸ ')}
                </small>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="quiet">{t('没有找到', 'Nothing found')}</li>}
        </ul>
      ) : (
        <Tree
          blockNode
          height={height}
          treeData={data}
          selectedKeys={[value]}
          expandedKeys={expanded}
          onExpand={setExpanded}
          onSelect={(_, { node }) => onPick(node.key)}
        />
      )}
    </div>
  )
}

interface TreeData {
  key: number
  title: string
  children: TreeData[]
}

const treeData = ({ node, children }: Branch): TreeData => ({
  key: node.id,
  title: node.shortName || node.name,
  children: children.map(treeData),
})

const find = (tree: readonly OrganizationNode[], search: string): OrganizationNode[] =>
  search.trim()
    ? tree
        .map(node => ({ node, score: Math.max(matches(search, node.name, [node.code]), matches(search, node.shortName)) }))
        .filter(entry => entry.score > 0)
        .sort((a, b) => b.score - a.score || a.node.path.length - b.node.path.length)
        .map(entry => entry.node)
    : []
