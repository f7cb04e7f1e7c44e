import { choice, date, integer, lines, ref, text } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { sections } from '../../language/role.ts'
import { cadreOffice, ownMember } from './cadre-office.ts'
import { checkFiledInTime, checkVerification } from './personal-report-checks.ts'

/**
 * 个人有关事项报告: that somebody filed, and what a check came to. Never what was reported: there is no column that could hold it (CAD-33, decision 41).
 * Each filer reads the own row, the named verifiers theirs.
 */
export const personalReport = register('personalReport', {
  zh: '个人有关事项报告',
  en: 'Report of personal matters',
  systems: ['S44'],
  compartment: 'cadres',
  handled: 'case',
  about: [
    '只登记谁何时填报、密封件编号、核查方式和结果、处理情况，不登记报告内容。',
    'Who filed and when, the number of the sealed file, how it was checked and with what result; never its content.',
  ],
  words: ['个人有关事项', '个人事项报告', '查核', '核查'],
  title: 'number',
  day: 'filedOn',
  subject: 'member',
  columns: {
    number: text('登记号', 'Number', { required: true, list: true, find: true, max: 40 }),
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    member: ownMember,
    kind: choice(
      '报告种类',
      'Kind',
      { yearly: ['年度集中报告', 'Yearly'], change: ['变化报告', 'Change'] },
      { required: true, list: true, default: 'yearly' },
    ),
    year: integer('报告年度', 'Year reported', { required: true, list: true, min: 2000, max: 2100 }),
    filedOn: date('填报日期', 'Filed on', { required: true, list: true, notAfterToday: true }),
    changedOn: date('变化发生日期', 'Changed on', { notAfterToday: true, help: ['变化报告填写。', 'For the report of a change.'] }),
    sealedFile: text('密封件编号', 'Sealed file', { required: true, max: 50 }),
    complete: choice(
      '完整性',
      'Completeness',
      { complete: ['各项已填', 'Every item filled'], returned: ['退回补填', 'Returned to be completed'] },
      { required: true, default: 'complete' },
    ),
    checkKind: choice(
      '核查方式',
      'Kind of check',
      {
        random: ['随机抽查', 'Random'],
        promotion: ['拟提拔重点查核', 'Before promotion'],
        reserve: ['拟列入后备重点查核', 'Before listing'],
        reported: ['因反映查核', 'After a complaint'],
      },
      { group: ['核查', 'Check'] },
    ),
    asked: lines('函询部门', 'Offices asked', {
      office: choice(
        '部门',
        'Office',
        {
          registry: ['不动产登记', 'Property registry'],
          market: ['市场监管', 'Market supervision'],
          police: ['公安', 'Public security'],
          finance: ['金融机构', 'Financial institutions'],
          courts: ['法院检察院', 'Courts and procuratorate'],
          other: ['其他', 'Other'],
        },
        { required: true },
      ),
      askedOn: date('发函日期', 'Asked on', { required: true, notAfterToday: true }),
      answeredOn: date('回函日期', 'Answered on', { notAfterToday: true }),
    }),
    checkedOn: date('核查日期', 'Checked on', { list: true, notAfterToday: true }),
    result: choice(
      '核查结果',
      'Result',
      {
        agrees: ['一致', 'Agrees'],
        light: ['漏报较轻', 'Small omission'],
        serious: ['漏报较重', 'Serious omission'],
        concealed: ['瞒报', 'Concealed'],
        other: ['其他', 'Other'],
      },
      { list: true },
    ),
    handling: choice('处理', 'Handling', {
      none: ['不需处理', 'None needed'],
      criticism: ['批评教育', 'Criticism'],
      corrected: ['责令改正', 'Ordered to correct it'],
      admonition: ['诫勉', 'Admonition'],
      struck: ['取消资格', 'Struck off as a candidate'],
      case: ['移交纪检', 'Passed to discipline'],
    }),
    handledOn: date('处理日期', 'Handled on', { notAfterToday: true }),
  },
  start: 'filed',
  states: {
    filed: { zh: '已填报', en: 'Filed', tone: 'done' },
    checking: { zh: '核查中', en: 'Being checked', tone: 'active' },
    verified: { zh: '已核查', en: 'Verified', tone: 'active' },
    handled: { zh: '已处理', en: 'Handled', tone: 'done' },
  },
  steps: {
    check: { zh: '列入核查', en: 'Check', from: ['filed'], to: 'checking', by: sections.cadres },
    verify: {
      zh: '核查完成',
      en: 'Verified',
      from: ['checking'],
      to: 'verified',
      by: sections.cadres,
      needs: ['checkKind', 'result'],
      stamps: 'checkedOn',
    },
    handle: { zh: '处理', en: 'Handle', from: ['verified'], to: 'handled', by: sections.cadres, needs: ['handling'], stamps: 'handledOn' },
  },
  rules: [checkFiledInTime, checkVerification],
  may: cadreOffice,
  indicators: {
    'cadres.reports-filed': { measure: { distinct: 'cadre' }, time: { on: 'filedOn' } },
    'cadres.reports-verified': { measure: { distinct: 'cadre' }, reached: 'verified', time: { on: 'checkedOn' }, by: ['result'] },
  },
})
