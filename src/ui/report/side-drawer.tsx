import { Drawer, Tabs } from 'antd'
import { writers } from '../../language/role.ts'
import { useKnown } from '../known.tsx'
import { useWords } from '../lang.tsx'
import { CommentsTab } from './comments-tab.tsx'
import { DispatchTab } from './dispatch-tab.tsx'
import { LevelsTab } from './levels-tab.tsx'
import { SectionsTab } from './sections-tab.tsx'
import { TargetsTab } from './targets-tab.tsx'
import type { ReportEditing } from './use-report.ts'
import { VersionsTab } from './versions-tab.tsx'

/** The tabs beside a report. */
export type SideTab = 'levels' | 'sections' | 'comments' | 'versions' | 'dispatch' | 'targets'

/** What stands beside a report: the levels below, comments, versions, to whom it was sent. */
export function SideDrawer({
  editing,
  tab,
  selected,
  onTab,
  onClose,
}: {
  editing: ReportEditing
  tab: SideTab
  selected: string
  onTab: (tab: SideTab) => void
  onClose: () => void
}) {
  const t = useWords()
  const { report } = editing
  const { role } = useKnown()
  return (
    <Drawer open size="min(460px, 100vw)" onClose={onClose} title={report.title} mask={false}>
      <Tabs
        activeKey={tab}
        onChange={key => onTab(tabs.find(one => one === key) ?? 'levels')}
        items={[
          {
            key: 'levels',
            label: t('上下级', 'Levels'),
            children: <LevelsTab report={report} mayHandDown={report.author === null && writers.includes(role)} />,
          },
          { key: 'sections', label: t('分工', 'Sections'), children: <SectionsTab editing={editing} /> },
          { key: 'comments', label: t('意见', 'Comments'), children: <CommentsTab report={report.id} selected={selected} /> },
          { key: 'versions', label: t('版本', 'Versions'), children: <VersionsTab report={report} /> },
          { key: 'targets', label: t('目标', 'Targets'), children: <TargetsTab report={report} /> },
          {
            key: 'dispatch',
            label: t('发送', 'Dispatch'),
            children: <DispatchTab report={report} maySend={report.author === null && (role === 'leader' || role === 'organization')} />,
          },
        ]}
      />
    </Drawer>
  )
}

const tabs: readonly SideTab[] = ['levels', 'sections', 'comments', 'versions', 'dispatch', 'targets']
