import { isRegionCode } from '../../codes/region.ts'
import { choice, date, flag, integer, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 社区网格: places are no organizations (decision 12); a place belongs to the organization that answers for it (EMG-02). */
export const place = register('place', {
  zh: '社区网格',
  en: 'Place',
  systems: ['S01', 'S40'],
  compartment: 'public',
  about: ['辖区内的社区、村、小区和网格，由所属党组织登记。', 'Communities, villages, estates and grids within the organization.'],
  words: ['社区', '小区', '网格', '网格长', '村'],
  title: 'name',
  day: 'since',
  columns: {
    kind: choice(
      '类别',
      'Kind',
      { community: ['社区', 'Community'], village: ['村', 'Village'], estate: ['小区', 'Estate'], grid: ['网格', 'Grid'] },
      { required: true, list: true },
    ),
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    households: integer('户数', 'Households', { max: 1_000_000, list: true, unit: ['户', 'households'] }),
    residents: integer('人口', 'Residents', { max: 5_000_000, unit: ['人', 'persons'] }),
    headName: text('负责人（网格长）', 'Head', { max: 50, list: true, find: true }),
    since: date('设立日期', 'Since', { required: true, list: true }),
    until: date('终止日期', 'Until', { help: ['最后一天；仍有效的留空。', 'Last day; empty while it lasts.'] }),
    region: text('统计用区划代码', 'Region code', {
      max: 12,
      help: ['区6位、街道9位、社区12位。', '6 digits to the district, 9 to the sub-district, 12 to the community.'],
    }),
    urbanFringe: flag('城乡结合部', 'Urban fringe', { default: false }),
    boundary: longText('四至范围', 'Boundary', { max: 1000 }),
  },
  rules: [
    row =>
      row.region !== null && !isRegionCode(row.region)
        ? error('ORG-18', '区划代码应为6、9或12位数字', 'A region code has 6, 9 or 12 digits', 'region')
        : null,
    row =>
      row.until !== null && row.until < row.since ? error('PLACE_DAYS', '终止日期早于设立日期', 'It ends before it begins', 'until') : null,
  ],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'response.grids': {
      measure: { count: true },
      where: { kind: 'grid', headName: { set: true } },
      time: { at: 'end', from: 'since', until: 'until' },
    },
  },
})
