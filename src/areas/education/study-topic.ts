import { choice, date, files, integer, lines, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { publicists } from './roles.ts'

/** 学习专题: a topic of a themed education with its time points, its reading list and what each level has to do (LIFE-50). */
export const studyTopic = register('studyTopic', {
  zh: '学习专题',
  en: 'Study topic',
  systems: ['S20'],
  compartment: 'public',
  about: [
    '主题教育的各个专题：时间节点、必读篇目和各级规定动作。',
    'Topics of a themed education: time points, readings and required actions.',
  ],
  words: ['主题教育', '学习专题', '规定动作', '必读书目', '学习计划'],
  title: 'title',
  day: 'startsOn',
  programme: 'required',
  columns: {
    number: integer('序号', 'Number', { required: true, min: 1, max: 50, list: true }),
    title: text('专题', 'Topic', { required: true, list: true, find: true, max: 200 }),
    startsOn: date('开始日期', 'Starts on', { required: true, list: true }),
    endsOn: date('结束日期', 'Ends on', { required: true, list: true }),
    demands: longText('学习要求', 'Demands', { max: 4000 }),
    readings: lines('必读篇目', 'Readings', {
      title: text('篇目', 'Title', { required: true, max: 200 }),
      source: text('出处', 'Source', { max: 100 }),
    }),
    actions: lines('规定动作', 'Required actions', {
      level: choice(
        '适用对象',
        'Who',
        {
          district: ['区级班子', 'The district'],
          committee: ['党（工）委', 'Committees'],
          branch: ['党支部', 'Branches'],
          leader: ['领导干部', 'Leading cadres'],
          member: ['党员', 'Members'],
        },
        { required: true, default: 'branch' },
      ),
      action: text('动作', 'Action', { required: true, max: 200 }),
      dueOn: date('时间节点', 'By'),
    }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word', 'image'] }),
  },
  rules: [
    row => (row.endsOn < row.startsOn ? error('LIFE-50', '结束日期早于开始日期', 'It ends before it starts', 'endsOn') : null),
    row => {
      const late = row.actions.findIndex(line => line.dueOn !== null && line.dueOn < row.startsOn)
      return late < 0 ? null : error('LIFE-50', '时间节点早于专题开始日期', 'It is due before the topic starts', `actions.${late}.dueOn`)
    },
  ],
  may: { read: ['member', ...staff], write: publicists },
})
