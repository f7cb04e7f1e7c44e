import { choice, countedAs, date, flag, phone, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 到社区报到: a member of another unit reports in to the community, which is the organization of the row (EMG-12, DBL-06). */
export const reportIn = register('reportIn', {
  zh: '党员到社区报到',
  en: 'Report-in',
  systems: ['S11', 'S40'],
  compartment: 'internal',
  about: ['外单位党员到社区报到，由社区党组织登记。', 'Members of outside units who reported in; recorded by the community.'],
  words: ['报到', '社区报到', '双报到', '市直机关党员'],
  title: 'name',
  day: 'reportedOn',
  subject: 'member',
  programme: 'required',
  columns: {
    name: text('姓名', 'Name', { required: true, titleOf: 'member', list: true, find: true, max: 50 }),
    member: ref('党员', 'Member', 'member', {
      help: ['组织关系在本区的请选择。', 'Choose the member where the relationship lies in the district.'],
    }),
    homeUnit: text('所在单位', 'Home unit', { required: true, list: true, find: true, max: 100 }),
    unitLevel: choice(
      '单位级别',
      'Level of the unit',
      {
        national: ['中央驻地', 'National'],
        provincial: ['省直', 'Provincial'],
        municipal: ['市直', 'Municipal'],
        district: ['区直', 'District'],
        subdistrict: ['街道', 'Sub-district'],
        other: ['其他', 'Other'],
      },
      { required: true, list: true },
    ),
    reportedOn: date('报到日期', 'Reported in on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    phone: phone('联系电话', 'Phone'),
    task: text('认领任务', 'Task', { max: 200, list: true }),
    consent: flag('本人同意登记联系方式', 'Consents to the contact being kept', { default: false }),
    who: countedAs('name', 'member', 'homeUnit'),
  },
  may: { read: staff, write: writers, sealed: { personal: ['clerk'] } },
})
