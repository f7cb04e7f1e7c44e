import { choice, countedAs, date, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 下沉力量: who was deployed in the programme in which role; counted once each by the first of the roles (EMG-11, decision 24). */
export const deployment = register('deployment', {
  zh: '下沉力量',
  en: 'Deployment',
  systems: ['S40'],
  compartment: 'internal',
  about: [
    '投入专项行动的组织干部、社区工作人员和网格长（员）；一人多岗的，按先后次序只计一次。',
    'Cadres, community workers and grid staff deployed; a person with several roles counts once, by the first.',
  ],
  words: ['下沉', '干部下沉', '社区工作人员', '网格员', '网格长'],
  title: 'person',
  day: 'fromDay',
  subject: 'member',
  programme: 'required',
  columns: {
    person: text('姓名', 'Person', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', { help: ['是本区党员的请选择。', 'Choose the member where the person is one here.'] }),
    role: choice(
      '身份',
      'Role',
      {
        cadre: ['组织干部', 'Cadre'],
        'community-worker': ['社区工作人员', 'Community worker'],
        grid: ['网格长（员）', 'Grid head or member'],
      },
      { required: true, list: true },
    ),
    unit: text('单位', 'Unit', { list: true, max: 100, help: ['用来区分同名的人。', 'Tells people of the same name apart.'] }),
    task: text('任务', 'Task', { max: 200 }),
    fromDay: date('到岗日期', 'From', { required: true, list: true, default: 'today' }),
    untilDay: date('离岗日期', 'Until', { list: true, help: ['最后一天；仍在岗的留空。', 'Last day; empty while it lasts.'] }),
    who: countedAs('person', 'member', 'unit'),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.fromDay
        ? error('EMG-11', '离岗日期早于到岗日期', 'It ends before it begins', 'untilDay')
        : null,
  ],
  may: { read: staff, write: writers },
})
