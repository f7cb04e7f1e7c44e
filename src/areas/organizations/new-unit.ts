import { coverageMode } from '../../codes/coverage-mode.ts'
import { choice, coded, computed, date, files, flag, integer, lines, longText, ref, text } from '../../language/column.ts'
import type { Where } from '../../language/indicator.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'
import { checkBenchmarks, checkCode, checkCoverage, checkNumbers, modeNow } from './new-unit-checks.ts'

const persons = ['人', 'persons'] as const
const count = (zh: string, en: string) => integer(zh, en, { required: true, max: 1_000_000, unit: persons, list: true })

/** In being at the end of the period; a unit leaves the count the day after its last (COV-08). */
const standing = { measure: { count: true }, time: { at: 'end', from: 'listedOn', until: 'untilDay' } } as const
/** One line of coverage is in force for each unit on each day. */
const covered = { part: 'coverage', measure: { count: true }, time: { at: 'end', from: 'fromDay', until: 'untilDay' } } as const
const byOrganization: Where = { mode: ['SOLE', 'JOINT', 'AREA'] }

/** 两新单位: one firm or social organization, whether or not it has an organization, with the history of how it is covered (COV-02, COV-03). */
export const newUnit = register('newUnit', {
  zh: '两新单位',
  en: 'Unit of the two new sectors',
  systems: ['S03'],
  compartment: 'internal',
  about: [
    '非公企业和社会组织逐家登记职工、党员和党的覆盖情况，在实际经营地登记。',
    'Private firms and social organizations one by one, with staff, members and how the Party’s work reaches them; where they operate.',
  ],
  words: ['两新', '两新组织', '非公企业', '社会组织', '两个覆盖', '应建未建'],
  title: 'name',
  day: 'listedOn',
  columns: {
    name: text('单位名称', 'Unit', { required: true, list: true, find: true, max: 100 }),
    creditCode: text('统一社会信用代码', 'Unified social credit code', { max: 18, find: true }),
    kind: choice(
      '类别',
      'Kind',
      {
        enterprise: ['非公企业', 'Private firm'],
        social: ['社会组织', 'Social organization'],
        individual: ['个体工商户', 'Individual business'],
      },
      { required: true, list: true, default: 'enterprise' },
    ),
    industry: text('行业', 'Trade', { max: 50, filter: true }),
    outside: flag('外地单位分支机构', 'Branch office of an outside unit', { default: false }),
    listedOn: date('登记日期', 'Listed on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    untilDay: date('存续至', 'Until', {
      help: ['注销、迁出前的最后一天；仍在的留空。', 'Last day before closing or moving away; empty while it stands.'],
    }),
    staff: count('职工', 'Staff'),
    members: count('党员', 'Members'),
    formalMembers: integer('其中正式党员', 'of them formal', { required: true, max: 1_000_000, unit: persons }),
    union: flag('已建工会', 'Trade union', { default: false, group: ['群团组织', 'Mass organizations'] }),
    league: flag('已建团组织', 'Youth League', { default: false }),
    women: flag('已建妇联组织', "Women's organization", { default: false }),
    coverage: lines(
      '覆盖方式',
      'Coverage',
      {
        mode: coded('方式', 'Mode', coverageMode, { required: true }),
        fromDay: date('起始日期', 'From', { required: true }),
        untilDay: date('截止日期', 'Until', { help: ['现行方式留空。', 'Empty for the present one.'] }),
        organization: ref('覆盖的党组织', 'Covering organization', 'organization'),
        remark: text('说明', 'Remark', { max: 100 }),
      },
      { atLeast: 1, group: ['党的覆盖', 'Coverage'] },
    ),
    mode: computed('现行覆盖方式', 'Covered now', 'text', modeNow, { list: true, options: coverageMode.entries }),
    checkedOn: date('最近核查日期', 'Last checked on', { notAfterToday: true }),
    checker: text('核查人', 'Checked by', { max: 50 }),
    contact: text('联系人', 'Contact', { max: 50 }),
    address: text('经营地址', 'Address', { max: 200 }),
    remarks: longText('备注', 'Remarks', { max: 1000 }),
    papers: files('材料', 'Papers', { accept: ['pdf', 'image'] }),
  },
  rules: [checkCode, checkCoverage, checkNumbers, checkBenchmarks],
  unique: [['creditCode']],
  may: { read: staff, write: writers },
  indicators: {
    'organizations.new-units': { ...standing, by: ['kind', 'industry'] },
    'organizations.new-unit-staff': { ...standing, measure: { sum: 'staff' }, by: ['kind'] },
    'organizations.new-unit-members': { ...standing, measure: { sum: 'members' }, by: ['kind'] },
    'organizations.new-units-covered': { ...covered, where: byOrganization, by: ['mode', '^kind'] },
    'organizations.organization-coverage-rate': { ratio: { of: { ...covered, where: byOrganization }, over: covered }, by: ['^kind'] },
    'organizations.work-coverage-rate': {
      ratio: { of: { ...covered, where: { mode: { not: 'NONE' } } }, over: covered },
      by: ['mode', '^kind'],
    },
    'organizations.should-build': {
      ...covered,
      where: { mode: { not: ['SOLE', 'JOINT'] }, '^formalMembers': { from: 3 } },
      by: ['mode', '^kind'],
    },
  },
})
