import type { SpotKind } from '../../language/report.ts'
import type { Words } from '../../language/words.ts'
import type { Reading } from './reading.ts'
import type { Spot } from './tokens.ts'

/** A kind settled by the spot's surroundings alone, with how sure it is and which words decided. */
export interface Verdict {
  kind: SpotKind
  sure: number
  why: Words
}

const verdict = (kind: SpotKind, sure: number, zh: string, en: string): Verdict => ({ kind, sure, why: [zh, en] })

/**
 * Settles what is not a quantity: years, days, document numbers, parameters, names, and numbers in set names.
 * Null means that the spot counts something; `loose` of such a spot tells that no measure word follows.
 */
export function settleKind(line: string, spot: Spot, reading: Reading): Verdict | null {
  const { start, end } = spot.at
  const before = line.slice(Math.max(0, start - 12), start)
  const after = line.slice(end, end + 12)
  const text = line.slice(start, end)
  const isBlank = spot.form === 'blank'
  if (/^(?:19|20)\D/.test(text)) return verdict('year', 0.97, '年份的空', 'a blank in a year')
  if (spot.form === 'fixed') {
    return /^\d{4}[-./]\d/.test(text)
      ? verdict('date', 0.97, '完整日期', 'a full date')
      : verdict('other', 0.97, '固定写法', 'a set expression')
  }
  if (/[〔﹝[【]$/.test(before) && /^(?:年)?[〕﹞\]】]/.test(after))
    return verdict('document-number', 0.98, '发文字号的年份', 'the year of a document number')
  if (/[〕﹞\]】](?:第)?$/.test(before) && after.startsWith('号')) return verdict('document-number', 0.98, '发文字号', 'a document number')
  if (/第$/.test(before) && /^号(?:文|令|公告|通报)?/.test(after)) return verdict('document-number', 0.9, '文号', 'a document number')
  if (/^\s*(?:年(?!级|轻|龄|均|人)|学年|年度)/.test(after) || (reading.unit === '年' && reading.range !== null))
    return yearOrSpan(line, spot, after)
  if (/^\s*(?:月(?!度)|[-—至到]\s*\S{1,2}月(?!度))/.test(after)) return verdict('date', 0.97, '后接“月”', '“月” (month) follows')
  if (/^\s*日(?!常|均|益|报)/.test(after)) return verdict('date', 0.96, '后接“日”', '“日” (day) follows')
  if (/月$/.test(before) && /^\s*号/.test(after)) return verdict('date', 0.95, '后接“号”', '“号” (day) follows')
  if (/第$/.test(before) && /^季度/.test(after)) return verdict('date', 0.9, '季度', 'a quarter')
  if (formerly(before, after)) return verdict('other', isBlank ? 0.75 : 0.9, '变化前的数', 'the number before a change')
  if (/^\s*周?岁/.test(after)) return verdict('parameter', 0.97, '后接“岁”', '“岁” (years of age) follows')
  if (
    limit.test(before) &&
    (/^(?:个?(?:工作日|小时|学时|课时|月|百分点)|天|年|周)/.test(after) || /每[年月季周半日人个名]|按季|按月/.test(before))
  )
    return verdict('parameter', 0.85, '规定的限度', 'a limit set by a rule')
  if (/第$/.test(before)) return verdict('other', isBlank ? 0.8 : 0.95, '序数', 'an ordinal')
  if (/[A-WYZa-wyz]-?$/.test(before) || /^-?[A-WYZa-wyz]/.test(after)) return verdict('other', 0.95, '与字母连写', 'joined with letters')
  if (
    /^(?:周年|个?百分点|小时|分钟|公里|平方|亩|届|倍|米|吨|公斤|点(?!多)|分(?!别)|号|级|楼|栋|层|路|度|天|个(?:月|工作日|百分点|小时))/.test(
      after.trim(),
    )
  ) {
    return isBlank && /^(?:号|楼|栋|路)/.test(after)
      ? verdict('name', 0.8, '地址', 'an address')
      : verdict(
          'other',
          isBlank ? 0.75 : 0.9,
          `后接“${after.trim()[0]}”，不是指标的单位`,
          `“${after.trim()[0]}” follows, no unit of a figure`,
        )
  }
  if (!isBlank && text.replace(/\D/g, '').length >= 7 && !reading.unit && !text.includes(','))
    return verdict('other', 0.95, '号码', 'a code or telephone number')
  return isBlank ? nameAt(line, spot, reading) : null
}

const limit = /(?:不少于|不低于|不得少于|不得低于|至少|不超过|不得超过)$/

/** 从8家增加到13家: what the number was before. */
const formerly = (before: string, after: string): boolean =>
  /[从由]$/.test(before) && /^[^，。；\d]{0,4}(?:增加|增长|增|提高|提升|上升|扩大|减少|减|下降|降低|降|升|压缩)(?:到|至|为)/.test(after)

/** 年: a calendar year, or a span of years (`3年来`, `5年以上党龄`). */
function yearOrSpan(line: string, spot: Spot, after: string): Verdict {
  const digits = line.slice(spot.at.start, spot.at.end).replace(/\D/g, '')
  const short =
    spot.form === 'number' && digits.length < 4 && !(digits.length === 2 && !/^年(?:来|以|内|间|期|制|行动|规划|计划|任期)/.test(after))
  if (short && limit.test(line.slice(0, spot.at.start))) return verdict('parameter', 0.85, '规定的限度', 'a limit set by a rule')
  if (/^年以[上内下]/.test(after)) return verdict('parameter', 0.85, '年限', 'a length of time')
  if (short || /^年(?:来|间|制|行动|任期|期)/.test(after) || /[近满每]$/.test(line.slice(0, spot.at.start)))
    return verdict('other', 0.85, '时长', 'a length of time')
  return verdict('year', 0.98, '后接“年”', '“年” (year) follows')
}

const boundary = /^(?:\s*$|[，。；、）,;！？”])/

/** A blank that stands for a name: no measure word follows, or it stands inside a quoted name or a title. */
function nameAt(line: string, spot: Spot, reading: Reading): Verdict | null {
  const { start, end } = spot.at
  if (inside(line, start, end, '《', '》', 60)) return verdict('name', 0.93, '书名号中的空', 'a blank inside a title')
  if (inside(line, start, end, '“', '”', 8) && !/^[余多]?(?:万)?(?:元|%|余)/.test(line.slice(end)))
    return verdict('name', 0.92, '引号中的空', 'a blank inside a quoted name')
  if (reading.unit || reading.style.scale) return null
  if (boundary.test(line.slice(end)) || reading.style.more) return null
  return verdict('name', 0.93, '后面没有量词', 'no measure word follows')
}

/** Whether the spot stands between the two marks, with at most `reach` characters on either side. */
const inside = (line: string, start: number, end: number, open: string, close: string, reach: number): boolean => {
  const before = line.slice(Math.max(0, start - reach), start)
  const after = line.slice(end, end + reach)
  return before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)
}
