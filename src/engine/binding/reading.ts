import type { SpotStyle } from '../../language/report.ts'
import { cellsOf, unitCell } from './table.ts'
import type { Spot } from './tokens.ts'

/** What stands directly around a spot. */
export interface Reading {
  /** Measure word behind the number without its scale, `%`, or empty. */
  unit: string
  style: SpotStyle
  /** Where the text goes on behind the unit. */
  after: number
  /** Index of the spot that this one forms a range with (`X-X篇`), else null. */
  range: number | null
}

const follow = (word: string, not: string): string => `${word}(?!${not})`

/** Measure words, each with the continuations that make it part of another word (支 in 支部, 项 in 项目). */
const measures = [
  '百分点',
  '个百分点',
  '人次',
  '件次',
  '场次',
  '班次',
  '户次',
  '批次',
  '名次',
  '车次',
  '[人件场户班批名]（次）',
  '个(?:大类|班次|批次)',
  '大类',
  '小项',
  '大项',
  '周岁',
  '岁',
  '周年',
  '学年',
  '年度',
  '小时',
  '分钟',
  '平方米',
  '平方公里',
  '公里',
  '公斤',
  '千克',
  '课时',
  '学时',
  '倍',
  '级(?=台阶)',
  follow('年', '级|轻|龄'),
  follow('月', '度'),
  follow('日', '常|均|益|报'),
  follow('号', '召|称|角'),
  follow('人', '民|大(?!专|员)|社局|事(?!先锋)|才|武'),
  follow('名', '称|单|录|义|额|校|师'),
  follow('位', '于|置'),
  '个',
  follow('次', '序|日'),
  follow('项', '目'),
  follow('件', '套'),
  follow('家', '园|庭|长|属|具|村'),
  follow('所', '在|以|有|属|长|谓'),
  follow('支', '部|委|持|援|出|书|行|队(?!伍)'),
  follow('条', '例|件|约'),
  follow('份', '额'),
  follow('户', '外|籍|主'),
  follow('场', '所|馆|地|镇'),
  follow('期', '间|末|初|满|盼|望'),
  follow('批', '准|复|评|示'),
  follow('起', '来|草|到|点|步'),
  follow('类', '似'),
  follow('套', '房'),
  '篇',
  '轮(?!岗|值|流|换)',
  follow('处', '置|理|分|于|在|级|长|罚'),
  follow('元', '旦|素'),
  '幅',
  '块',
  follow('面', '积|貌|对|向|临|上'),
  '张',
  '册',
  follow('本', '科|级|单位|地|人|次|年|期|社|区|院|校|身'),
  follow('对', '口|象|于|照|接|外|党|标'),
  '封',
  '部(?!门|分|署|队|委)',
  '遍',
  '堂',
  '节(?!日|点|约)',
  '桩',
  '卷',
  '枚',
  follow('班', '子|级|主任|长'),
  '吨',
  '箱',
  '亩',
  '天',
  '届',
  '辆',
  '间',
  '座',
  '版',
  '页',
  '盘',
]
const tail = new RegExp(
  `^\\s*(?<more1>[余多来几])?\\s*(?<scale>[万亿])?(?<more2>[余多])?\\s*(?<unit>%|‰|${measures.join('|')})?(?<more3>余|多(?=[，。；、）]))?`,
  'd',
)
const isUnit = (text: string): boolean => text.length <= 4 && (tail.exec(text)?.groups?.unit ?? '') === text && text !== ''
const join = /^\s*[-–—~～至到]{1,2}\s*$/

/** Reads unit and style of each spot of one paragraph; spots joined by 、 or a range sign take the unit of the next. */
export function readSpots(line: string, spots: readonly Spot[]): Reading[] {
  const readings: Reading[] = []
  const cells = cellsOf(line)
  for (let i = spots.length - 1; i >= 0; i--) {
    const { start, end } = spots[i]!.at
    const next = spots[i + 1]
    const match = tail.exec(line.slice(end, end + 16))
    const groups = match?.groups ?? {}
    let unit = unify(groups.unit ?? '')
    let after = end + (match?.[0].trimEnd().length ?? 0)
    const percent = unit === '%' || /百分之$/.test(line.slice(Math.max(0, start - 3), start))
    if (percent && !unit) unit = '%'
    let scale = (groups.scale ?? '') as SpotStyle['scale'] // the pattern allows nothing else
    let range: number | null = null
    const between = next ? line.slice(end, next.at.start) : ''
    if (next && !unit && !scale && (join.test(between) || /^[、和及]$/.test(between))) {
      const borrowed = readings.at(-1)!
      if (join.test(between)) range = i + 1
      if (borrowed.unit && borrowed.unit !== '号') {
        unit = borrowed.unit
        scale = borrowed.style.scale
        after = borrowed.after
      }
    }
    if (cells && !unit && cells.some(cell => cell.start === start && cell.end === end)) unit = unitCell(line, cells, start, isUnit) ?? ''
    const decimals = /[.．]([Xx]+)$/.exec(spots[i]!.text)?.[1]?.length
    readings.push({
      unit,
      style: {
        more: Boolean(groups.more1 || groups.more2 || groups.more3),
        scale,
        percent: unit === '%',
        ...(decimals ? { places: decimals === 1 ? 1 : 2 } : {}),
      },
      after,
      range,
    })
  }
  return readings.toReversed()
}

/** One form for each measure word: 人（次） is 人次, 个大类 is 大类. */
const unify = (unit: string): string => unit.replace(/（次）/, '次').replace(/^个(?=大类|班次|批次)/, '')
