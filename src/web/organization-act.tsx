import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, DatePicker, Input, Modal, Select } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useState } from 'react'
import { organizationType } from '../codes/organization-type.ts'
import { unitSector } from '../codes/unit-sector.ts'
import { actOnTree } from '../client/organizations.ts'
import { type CodeTable, codeLabel, codesOf } from '../language/code-table.ts'
import type { OrganizationNode, TreeAct } from '../language/organization.ts'
import type { Words } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { matches } from '../ui/pinyin.ts'
import { ProblemList, problemsOf } from '../ui/problems.tsx'
import { ReferenceSelect } from '../ui/control/reference-control.tsx'
import { actFrom, type ActFields, fieldsOf } from './organization-act-fields.ts'

/** What the acts on the tree are called. */
export const actNames: Record<TreeAct['act'], Words> = {
  found: ['成立下级组织', 'Found one below'],
  rename: ['更名', 'Rename'],
  move: ['调整隶属', 'Move'],
  merge: ['并入其他组织', 'Merge into another'],
  split: ['拆分', 'Split'],
  dissolve: ['撤销', 'Dissolve'],
}

/** What the dialog gets. */
export interface OrganizationActProps {
  act: TreeAct['act']
  node: OrganizationNode
  nodes: readonly OrganizationNode[]
  onClose: () => void
}

/** One act on the tree, from a date and by a document (ORG-09 to ORG-11). */
export function OrganizationAct({ act, node, nodes, onClose }: OrganizationActProps) {
  const t = useWords()
  const { me, names } = useKnown()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const [fields, setFields] = useState<ActFields>({
    name: act === 'rename' ? node.name : '',
    shortName: act === 'rename' ? node.shortName : '',
    type: null,
    sector: null,
    other: null,
    members: [],
    on: me.today,
    document: '',
    exception: '',
  })
  const set = (patch: Partial<ActFields>) => setFields(old => ({ ...old, ...patch }))
  const run = useMutation({
    mutationFn: () => actOnTree(actFrom(act, node, fields)),
    onSuccess: () => {
      void queries.invalidateQueries()
      void message.success(t(`已办理：${actNames[act][0]}`, `Done: ${actNames[act][1]}`))
      onClose()
    },
  })
  const asks = fieldsOf(act)
  const complete = asks.every(name => name === 'shortName' || name === 'sector' || name === 'exception' || filled(fields[name]))
  const controls: Record<keyof ActFields, [Words, (id: string) => ReactNode]> = {
    name: [
      act === 'rename' ? ['新名称', 'New name'] : ['名称', 'Name'],
      id => <Input id={id} value={fields.name} maxLength={100} onChange={event => set({ name: event.target.value })} />,
    ],
    shortName: [
      ['简称（可不填）', 'Short name (optional)'],
      id => <Input id={id} value={fields.shortName} maxLength={30} onChange={event => set({ shortName: event.target.value })} />,
    ],
    type: [['类别', 'Type'], id => <Codes id={id} table={organizationType} value={fields.type} onChange={type => set({ type })} />],
    sector: [
      ['领域（可不填）', 'Sector (optional)'],
      id => <Codes id={id} table={unitSector} value={fields.sector} onChange={sector => set({ sector })} />,
    ],
    other: [
      act === 'move' ? ['新的上级', 'New parent'] : ['并入', 'Into'],
      id => <Organizations id={id} nodes={nodes} without={node.path} value={fields.other} onChange={other => set({ other })} />,
    ],
    members: [
      ['分出的党员', 'Members who go'],
      id => (
        <ReferenceSelect
          id={id}
          register={names.member}
          org={node.id}
          many
          chosen={fields.members}
          onChange={members => set({ members })}
        />
      ),
    ],
    on: [
      ['自何日起', 'From'],
      id => (
        <DatePicker id={id} allowClear={false} value={dayjs(fields.on)} onChange={day => day && set({ on: day.format('YYYY-MM-DD') })} />
      ),
    ],
    document: [
      ['依据文件', 'Document'],
      id => <Input id={id} value={fields.document} maxLength={100} onChange={event => set({ document: event.target.value })} />,
    ],
    exception: [
      ['例外说明（人数不合规定时填写）', 'Reason for an exception (where the number of members does not fit)'],
      id => <Input id={id} value={fields.exception} maxLength={200} onChange={event => set({ exception: event.target.value })} />,
    ],
  }
  return (
    <Modal
      open
      title={`${t(...actNames[act])} · ${node.shortName}`}
      okText={t('办理', 'Do it')}
      cancelText={t('取消', 'Cancel')}
      okButtonProps={{ disabled: !complete }}
      confirmLoading={run.isPending}
      onOk={() => run.mutate()}
      onCancel={onClose}
    >
      {asks.map(name => {
        const [label, control] = controls[name]
        return (
          <div key={name} className="field">
            <label htmlFor={`act-${name}`}>{t(...label)}</label>
            {control(`act-${name}`)}
          </div>
        )
      })}
      {run.error && <ProblemList problems={problemsOf(run.error)} />}
    </Modal>
  )
}

function Codes({
  id,
  table,
  value,
  onChange,
}: {
  id: string
  table: CodeTable
  value: string | null
  onChange: (code: string | null) => void
}) {
  const lang = useLang()
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      value={value ?? undefined}
      onChange={code => onChange(code ?? null)}
      options={codesOf(table).map(code => ({ value: code, label: codeLabel(table, code, lang) }))}
    />
  )
}

/** Organizations to choose from, but none below the one acted on. */
function Organizations({
  id,
  nodes,
  without,
  value,
  onChange,
}: {
  id: string
  nodes: readonly OrganizationNode[]
  without: string
  value: number | null
  onChange: (org: number | null) => void
}) {
  return (
    <Select
      id={id}
      showSearch={{ filterOption: (search, option) => matches(search, option?.label ?? '', [option?.code ?? '']) > 0 }}
      allowClear
      value={value ?? undefined}
      onChange={org => onChange(org ?? null)}
      options={nodes.filter(node => !node.path.startsWith(without)).map(node => ({ value: node.id, label: node.name, code: node.code }))}
    />
  )
}

const filled = (value: ActFields[keyof ActFields]): boolean => (Array.isArray(value) ? value.length > 0 : value !== null && value !== '')
