import { archiveYear } from '../engine/sheet/archive.ts'
import { addDays } from '../language/day.ts'
import type { Unit } from './made.ts'
import { dayBetween } from './careers.ts'
import { type Entry, type Journal, planned, type Source } from './journal.ts'
import type { Random } from './random.ts'
import { idOf } from './unit.ts'

const requests = [
  ['see', '查阅本人党费缴纳记录', 'granted', null],
  ['correct', '更正出生日期', 'granted', null],
  ['copy', '复制本人入党材料目录', 'partly', '涉及他人的部分不予复制'],
  ['explain', '说明积分如何计算', 'granted', null],
  ['erase', '删除宣传栏中的本人照片', 'granted', null],
] as const

/** The desk for personal data: requests, consents, an assessment and a contract each year, and the archive of each year in the January after. */
export function protectionSource(journal: Journal, units: readonly Unit[], random: Random): Source {
  const [district] = units
  const places = units.filter(unit => unit.kind === 'community')
  const years = [2024, 2025, 2026]
  const asked = places.flatMap(unit =>
    random.chance(0.3)
      ? [2024, 2025, 2026].map((year): Entry & { on: string } => {
          const receivedOn = dayBetween(random, `${year}-01-10`, `${year}-09-20`)
          const [kind, request, decision, reasons] = random.pick(requests)
          const answeredOn = addDays(receivedOn, random.int(2, 14))
          return {
            register: 'subjectRequest',
            unit,
            on: answeredOn,
            steps: ['answer'],
            values: () => ({ kind, request, applicant: '请求人', receivedOn, checkedBy: '组织委员', decision, reasons, answeredOn }),
          }
        })
      : [],
  )
  const consents = places.flatMap(unit =>
    years.map((year): Entry & { on: string } => {
      const givenOn = dayBetween(random, `${year}-02-01`, `${year}-09-30`)
      return {
        register: 'consent',
        unit,
        on: givenOn,
        values: () => ({
          purpose: '在宣传栏和公众号公开先进事迹和照片',
          person: '同意人',
          kind: 'separate',
          wording: `${year}年版`,
          givenOn,
        }),
      }
    }),
  )
  const yearly = district
    ? years.flatMap((year): (Entry & { on: string })[] => [
        {
          register: 'impactAssessment',
          unit: district,
          on: `${year}-03-12`,
          values: () => ({
            subject: `${year}年党员信息系统数据处理`,
            ground: 'sensitive',
            assessedOn: `${year}-03-12`,
            purpose: '履行党员教育管理职责所必需，范围限于规定项目。',
            risk: '身份证号、联系方式泄露的风险。',
            measures: '加密保存、分级授权、查看留痕、定期核验日志。',
            conclusion: 'proceed',
            approver: '分管副部长',
          }),
        },
        {
          register: 'dataProvision',
          unit: district,
          on: `${year}-04-02`,
          values: () => ({
            receiver: '示例市党员教育中心',
            way: 'provide',
            purpose: '年度党内统计汇总',
            categories: '汇总数据，不含个人明细',
            basis: 'duty',
            providedOn: `${year}-04-02`,
            approver: '分管副部长',
          }),
        },
      ])
    : []
  const list = planned([...asked, ...consents, ...yearly])
  return month => ({
    ...list(month),
    ...(district && (month === '2025-01' || month === '2026-01')
      ? {
          after: [
            () => archiveYear(journal.engine, journal.as('organization'), { org: idOf(district), year: Number(month.slice(0, 4)) - 1 }),
          ],
        }
      : {}),
  })
}
