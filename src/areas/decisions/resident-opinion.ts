import { choice, date, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 居民意见: what a resident says on a matter while opinions are collected: on the open page without an account, or entered from a form; nobody is named (DEM-01, DEM-13). */
export const residentOpinion = register('residentOpinion', {
  zh: '居民意见',
  en: "Resident's opinion",
  systems: ['S39'],
  compartment: 'internal',
  about: [
    '征求意见期间居民在公开网页上提交或工作人员代录的意见，不记姓名。',
    'Opinions that residents give on the open page, or that are entered from forms; no names.',
  ],
  words: ['居民意见', '征求意见', '意见表'],
  title: 'opinion',
  day: 'givenOn',
  columns: {
    matter: ref('事项', 'Matter', 'matter', { required: true, list: true }),
    stance: choice(
      '态度',
      'Stance',
      { for: ['赞成', 'For'], against: ['反对', 'Against'], other: ['其他意见', 'Other'] },
      { required: true, list: true },
    ),
    opinion: longText('意见', 'Opinion', {
      required: true,
      max: 500,
      list: true,
      find: true,
      help: ['请写对这件事的意见；不要写姓名、身份证号和电话。', 'What you think of the matter; no name, identity number or phone.'],
    }),
    building: text('楼栋', 'Building', { max: 30, list: true, help: ['可不填。', 'Optional.'] }),
    channel: choice(
      '渠道',
      'Channel',
      { online: ['公开网页', 'Open page'], form: ['意见表', 'Form'], visit: ['入户', 'Visit'], meeting: ['座谈会', 'Meeting'] },
      { required: true, list: true, default: 'form' },
    ),
    givenOn: date('日期', 'Day', { required: true, list: true, notAfterToday: true, default: 'today' }),
    answer: longText('采纳情况', 'What became of it', { max: 500 }),
  },
  rules: [
    row =>
      /\d{17}[\dXx]|(?<!\d)1\d{10}(?!\d)/.test(row.opinion)
        ? error('DEM-13', '请删去身份证号、电话等个人信息', 'Take out identity numbers and phone numbers', 'opinion')
        : null,
  ],
  may: { read: staff, write: writers, visit: true },
})
