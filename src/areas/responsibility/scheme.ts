import { schemeKinds } from '../../codes/scheme-2025.ts'
import { schemeMetric } from '../../codes/scheme-metrics.ts'
import { choice, coded, date, decimal, files, flag, lines, longText, text, year } from '../../language/column.ts'
import { register } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { checkMetrics, checkParts, checkSum } from './scheme-checks.ts'

const mark = { places: 2, max: 100, unit: ['分', 'marks'] } as const

/** 考核方案: one version of the standard for one kind of organization; once published its points never change (RSP-30 to RSP-32). */
export const scheme = register('scheme', {
  zh: '考核方案',
  en: 'Assessment scheme',
  systems: ['S31'],
  compartment: 'public',
  about: [
    '按组织类别制定的考核标准，分类、项、条，发布后当年不变，调整另立新版本。',
    'Standards by kind of organization in categories, items and points; once published they stand, and a change is a new version.',
  ],
  words: ['考核方案', '考核标准', '考核细则', '评分标准', '考核办法'],
  title: 'name',
  day: 'issuedOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    code: text('编号', 'Code', { required: true, list: true, max: 40, help: ['如 2025-community。', 'Such as 2025-community.'] }),
    kind: choice('适用类别', 'Kind', schemeKinds, { required: true, list: true }),
    year: year('起用年度', 'From the year', { required: true, list: true }),
    issuedOn: date('制定日期', 'Issued on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    document: text('文件编号', 'Document', { max: 100 }),
    categories: lines(
      '类',
      'Categories',
      {
        code: text('代码', 'Code', { required: true, max: 10 }),
        name: text('名称', 'Name', { required: true, max: 50 }),
        most: decimal('满分', 'Most', mark),
      },
      { atLeast: 1, group: ['标准', 'Standard'] },
    ),
    items: lines(
      '项',
      'Items',
      { code: text('代码', 'Code', { required: true, max: 10 }), name: text('名称', 'Name', { required: true, max: 50 }) },
      { atLeast: 1 },
    ),
    points: lines(
      '条',
      'Points',
      {
        code: text('序号', 'Code', { required: true, max: 10, pattern: /^[A-Z]\d+\.\d+$/, patternHelp: ['应如 B2.1', 'write B2.1'] }),
        standard: text('标准', 'Standard', { required: true, max: 200 }),
        rule: text('计分办法', 'Rule', {
          required: true,
          max: 40,
          pattern: /^(BOOL|MANUAL|COUNT\(\d+\)|DEDUCT\([\d.]+\)|RATIO\([\d.]+,[\d.]+\)|TIMELY\(\d\d-\d\d,[\d.]+\/day\)|BONUS\([\d.]+\))$/,
          patternHelp: [
            '应为 BOOL、RATIO(1.0,0.5)、COUNT(4)、TIMELY(03-31,0.1/day)、DEDUCT(0.5)、MANUAL 或 BONUS(5)',
            'write BOOL, RATIO(1.0,0.5), COUNT(4), TIMELY(03-31,0.1/day), DEDUCT(0.5), MANUAL or BONUS(5)',
          ],
        }),
        most: decimal('满分', 'Most', { ...mark, required: true }),
        metric: coded('指标', 'Metric', schemeMetric, { help: ['人工评分的不填。', 'Empty for a manual point.'] }),
        bonus: flag('加分项', 'Bonus', { default: false }),
      },
      { atLeast: 1 },
    ),
    remarks: longText('说明', 'Remarks', { max: 2000 }),
    publishedOn: date('发布日期', 'Published on', { notAfterToday: true }),
    endedOn: date('停用日期', 'Retired on', { notAfterToday: true }),
    papers: files('文件', 'Papers', { accept: ['pdf', 'word'] }),
  },
  start: 'draft',
  states: {
    draft: { zh: '起草', en: 'Draft', tone: 'quiet' },
    published: { zh: '已发布', en: 'Published', tone: 'done' },
    retired: { zh: '已停用', en: 'Retired', tone: 'stopped' },
  },
  steps: {
    publish: { zh: '发布', en: 'Publish', from: ['draft'], to: 'published', by: ['organization'], stamps: 'publishedOn' },
    retire: { zh: '停用', en: 'Retire', from: ['published'], to: 'retired', by: ['organization'], stamps: 'endedOn' },
  },
  rules: [checkSum, checkMetrics, checkParts],
  unique: [['code']],
  may: { read: staff, write: ['organization', 'clerk'] },
})
