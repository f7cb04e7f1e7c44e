import { choice, computed, date, lines, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { cadreOffice } from './cadre-office.ts'

/**
 * 亲属回避: which other cadres are relatives of one as the Civil Servant Law names them, as declared, and how it is settled (CAD-12). Nobody is searched for;
 * relatives who are no cadres do not stand here (CAD-33).
 */
export const kinship = register('kinship', {
  zh: '亲属回避',
  en: 'Recusal of relatives',
  systems: ['S47'],
  compartment: 'cadres',
  about: [
    '干部本人申报的、同为干部而应当回避的亲属和处理办法，任用和讨论时据此提示；其他亲属不登记。',
    'Relatives among cadres as declared, and how it is settled; selections and discussions are warned by it. No other relatives.',
  ],
  words: ['亲属回避', '任职回避', '公务回避'],
  title: 'cadre',
  day: 'declaredOn',
  columns: {
    cadre: ref('干部', 'Cadre', 'cadre', { required: true, list: true }),
    declaredOn: date('申报日期', 'Declared on', { required: true, list: true, notAfterToday: true, default: 'today' }),
    relatives: lines('同为干部的亲属', 'Relatives among cadres', {
      relative: ref('亲属', 'Relative', 'cadre', { required: true }),
      relation: choice(
        '亲属关系',
        'Relation',
        {
          spouse: ['夫妻', 'Spouse'],
          lineal: ['直系血亲', 'Lineal'],
          collateral: ['三代以内旁系血亲', 'Collateral within three generations'],
          affinity: ['近姻亲', 'Near affinity'],
        },
        { required: true },
      ),
      settled: choice('处理', 'Settled by', {
        apart: ['不在同一单位、无隶属关系', 'Not in one unit nor under one another'],
        moved: ['任职回避', 'One of them moved'],
        duties: ['公务回避', 'Duties apart'],
      }),
      settledOn: date('处理日期', 'Settled on', { notAfterToday: true }),
    }),
    number: computed('亲属数', 'Relatives', 'integer', (row: { relatives: readonly unknown[] }) => row.relatives.length, { list: true }),
    document: text('文号或说明', 'Document or note', { max: 200 }),
  },
  rules: [
    row => {
      const own = row.relatives.findIndex(line => line.relative === row.cadre)
      const twice = row.relatives.findIndex((line, i) => row.relatives.findIndex(other => other.relative === line.relative) < i)
      const at = own >= 0 ? own : twice
      return at < 0
        ? null
        : error('CAD-12', '请选择另一名干部，每人一行', 'Choose another cadre, each in one row', `relatives.${at}.relative`)
    },
    row => {
      const early = row.relatives.findIndex(line => line.settledOn !== null && line.settledOn < row.declaredOn)
      return early < 0 ? null : error('CAD-12', '处理日期早于申报日期', 'Settled before it was declared', `relatives.${early}.settledOn`)
    },
  ],
  may: cadreOffice,
})
