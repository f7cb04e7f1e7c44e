import { choice, date, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 谈心谈话: one heart-to-heart talk of two members (§5.1, 支部工作条例 art. 19); what was said is sealed, whom it concerns sees that it took place. */
export const talk = register('talk', {
  zh: '谈心谈话',
  en: 'Heart-to-heart talk',
  systems: ['S17'],
  compartment: 'internal',
  about: [
    '支部委员之间、委员和党员之间、党员之间的谈心谈话，每年至少一次。',
    'Talks among committee members, with members and among members, at least one a year.',
  ],
  words: ['谈心谈话', '谈心', '谈话'],
  title: 'subject',
  day: 'talkedOn',
  subject: 'talkedWith',
  columns: {
    subject: text('谈话主题', 'Subject', { required: true, list: true, find: true, max: 100 }),
    talker: ref('谈话人', 'Talker', 'member', { list: true }),
    talkerName: text('谈话人姓名', 'Name of the talker', {
      max: 50,
      help: ['上级组织来谈的，填写姓名和职务。', 'Somebody of a higher organization: name and post.'],
    }),
    talkedWith: ref('谈话对象', 'Talked with', 'member', { required: true, list: true }),
    talkedOn: date('谈话日期', 'Talked on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    kind: choice(
      '类别',
      'Kind',
      {
        committee: ['委员之间', 'Among the committee'],
        member: ['委员和党员', 'Committee and member'],
        members: ['党员之间', 'Among members'],
        meeting: ['会前谈心', 'Before a life meeting'],
        care: ['家庭变故、困难关怀', 'Care in hardship'],
        reminder: ['提醒谈话', 'Reminder'],
      },
      { required: true, list: true, default: 'member' },
    ),
    place: text('地点', 'Place', { max: 100 }),
    gist: longText('谈话要点', 'Gist', { max: 4000, sealed: 'speech' }),
    followUp: longText('后续帮助', 'Follow-up', { max: 1000 }),
  },
  rules: [
    row =>
      row.talker === null && row.talkerName === null
        ? error('LIFE-35', '请选择谈话人或填写姓名', 'Choose the talker, or give the name', 'talker')
        : null,
    row => (row.talker === row.talkedWith ? error('LIFE-35', '谈话双方不能是同一人', 'A talk is between two persons', 'talkedWith') : null),
  ],
  may: { read: staff, write: writers, sealed: { speech: ['clerk', 'secretary'] } },
})
