import { choice, computed, date, files, flag, integer, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { cap, checkCap } from './appraisal-checks.ts'
import { cadreOffice } from './cadre-office.ts'

/** 考核名单: one list of an appraisal with its participants, and how many may get the best grade (CAD-20, CAD-21, CAD-24). */
export const appraisalList = register('appraisalList', {
  zh: '考核名单',
  en: 'Appraisal list',
  systems: ['S42'],
  compartment: 'cadres',
  about: [
    '一次考核的参加人数和最高等次名额，名额按规定比例算出，不足一人的舍去。',
    'One appraisal with its participants; the places of the best grade are worked out from the share, parts of a person left off.',
  ],
  words: ['考核名单', '优秀名额', '优秀比例', '年度考核'],
  title: 'name',
  day: 'decidedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    kind: choice(
      '考核种类',
      'Kind',
      {
        everyday: ['平时考核', 'Everyday'],
        yearly: ['公务员年度考核', 'Yearly, civil servants'],
        leaders: ['领导干部年度考核', 'Yearly, leading cadres'],
        bodies: ['领导班子年度考核', 'Yearly, leading bodies'],
      },
      { required: true, list: true },
    ),
    year: integer('年度', 'Year', { required: true, list: true, min: 2000, max: 2100 }),
    quarter: integer('季度', 'Quarter', { min: 1, max: 4, help: ['平时考核填写。', 'For everyday appraisals.'] }),
    participants: integer('参加人数', 'Participants', { required: true, list: true, min: 1, max: 10_000 }),
    raised: flag('经批准提高比例', 'Share raised', {
      default: false,
      help: ['受表彰等情形，年度优秀可到25%。', 'Commended units: up to 25 % a year.'],
    }),
    approval: text('批准文号', 'Approval', { max: 100 }),
    best: integer('最高等次', 'Best grade', { required: true, list: true, max: 10_000, unit: ['人', 'persons'] }),
    cap: computed('名额', 'Places', 'integer', cap, { list: true }),
    decidedOn: date('确定日期', 'Decided on', { required: true, list: true, notAfterToday: true }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'excel', 'word'] }),
  },
  rules: [checkCap],
  may: cadreOffice,
})
