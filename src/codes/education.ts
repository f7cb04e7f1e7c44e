import { codeTable } from '../language/code-table.ts'

const levels = {
  '10': ['研究生教育', 'Postgraduate'],
  '11': ['博士研究生毕业', 'Doctoral studies, graduated'],
  '12': ['博士研究生结业', 'Doctoral studies, completed'],
  '13': ['博士研究生肄业', 'Doctoral studies, not completed'],
  '14': ['硕士研究生毕业', "Master's studies, graduated"],
  '15': ['硕士研究生结业', "Master's studies, completed"],
  '16': ['硕士研究生肄业', "Master's studies, not completed"],
  '17': ['研究生班毕业', 'Postgraduate class, graduated'],
  '18': ['研究生班结业', 'Postgraduate class, completed'],
  '19': ['研究生班肄业', 'Postgraduate class, not completed'],
  '20': ['大学本科教育', 'Undergraduate'],
  '21': ['大学本科毕业', 'Undergraduate, graduated'],
  '22': ['大学本科结业', 'Undergraduate, completed'],
  '23': ['大学本科肄业', 'Undergraduate, not completed'],
  '28': ['大学普通班毕业', 'Ordinary university class, graduated'],
  '30': ['大学专科教育', 'Junior college'],
  '31': ['大学专科毕业', 'Junior college, graduated'],
  '32': ['大学专科结业', 'Junior college, completed'],
  '33': ['大学专科肄业', 'Junior college, not completed'],
  '40': ['中等职业教育', 'Secondary vocational'],
  '41': ['中等专科毕业', 'Secondary specialised school, graduated'],
  '42': ['中等专科结业', 'Secondary specialised school, completed'],
  '43': ['中等专科肄业', 'Secondary specialised school, not completed'],
  '44': ['职业高中毕业', 'Vocational high school, graduated'],
  '45': ['职业高中结业', 'Vocational high school, completed'],
  '46': ['职业高中肄业', 'Vocational high school, not completed'],
  '47': ['技工学校毕业', 'Technical school, graduated'],
  '48': ['技工学校结业', 'Technical school, completed'],
  '49': ['技工学校肄业', 'Technical school, not completed'],
  '60': ['普通高级中学教育', 'Senior high school'],
  '61': ['普通高中毕业', 'Senior high school, graduated'],
  '62': ['普通高中结业', 'Senior high school, completed'],
  '63': ['普通高中肄业', 'Senior high school, not completed'],
  '70': ['初级中学教育', 'Junior high school'],
  '71': ['初中毕业', 'Junior high school, graduated'],
  '73': ['初中肄业', 'Junior high school, not completed'],
  '80': ['小学教育', 'Primary school'],
  '81': ['小学毕业', 'Primary school, graduated'],
  '83': ['小学肄业', 'Primary school, not completed'],
  '90': ['其他', 'Other'],
} as const

const from = (digits: string): string[] => Object.keys(levels).filter(code => digits.includes(code[0] ?? ''))

/** Education, GB/T 4658-2006; the tens stand for a level, the units for how it ended. */
export const education = codeTable(
  'education',
  {
    zh: '学历',
    en: 'Education',
    standard: 'GB/T 4658-2006',
    groups: {
      postgraduate: { words: ['研究生', 'Postgraduate of any kind'], codes: from('1') },
      'bachelor-up': { words: ['本科及以上', 'Undergraduate or above'], codes: from('12') },
      'college-up': { words: ['大专及以上', 'Junior college or above'], codes: from('123') },
    },
  },
  levels,
)

/** Whether the code is 大专及以上: postgraduate, undergraduate or junior college; `unfinished` says whether 肄业 counts (MEM-18). */
export const isCollege = (code: string, unfinished = true): boolean =>
  /^[123]/.test(code) && (unfinished || !unfinishedCodes.includes(code))

const unfinishedCodes = ['13', '16', '19', '23', '33']
