import { dayName } from '../../language/day.ts'
import type { ProgrammeBoard } from '../../language/programme.ts'
import type { Block } from '../../office/document-block.ts'
import type { OfficialDocument } from '../../office/official-document.ts'

/** The situation report of a programme, to write as Word or PDF: figures within the days and so far, and what does not agree. */
export function situationReport(board: ProgrammeBoard, orgName: string, created: string): OfficialDocument {
  const { programme, days, figures, notices } = board
  const from = days.from < programme.from ? programme.from : days.from
  const span = from === days.to ? dayName(days.to, 'zh') : `${dayName(from, 'zh')}至${dayName(days.to, 'zh')}`
  const rows = figures.map(({ now, total }) => [total.zh, total.unit, now.value ?? '—', total.value ?? '—'].map(text => [{ text }]))
  const body: Block[] = [
    { kind: 'heading', level: 1, inlines: [{ text: '一、总体情况' }] },
    { kind: 'paragraph', inlines: [{ text: sentence(board, orgName) }] },
    { kind: 'heading', level: 1, inlines: [{ text: '二、数据' }] },
    { kind: 'table', head: ['指标', '单位', days.from === days.to ? '当日' : '本期', '累计'], rows },
    ...(notices.length
      ? [
          { kind: 'heading', level: 1, inlines: [{ text: '三、需要核实的情况' }] } as const,
          ...notices.map((notice, i): Block => ({ kind: 'paragraph', inlines: [{ text: `${i + 1}．${notice.zh}。` }] })),
        ]
      : []),
  ]
  return {
    title: `${programme.name}情况报告\n（${span}）`,
    body,
    signature: { issuer: orgName, date: days.to },
    properties: { author: orgName, created, subject: programme.name },
  }
}

/** One sentence: since when, and the figures that moved within the days. */
function sentence({ programme, days, figures }: ProgrammeBoard, orgName: string): string {
  const moved = figures.filter(({ now }) => now.value !== null && now.value !== '0' && now.denominator === null)
  const told = moved.map(({ now }) => `${now.zh}${now.value}${now.unit}`).join('，')
  const since = `${programme.name}自${dayName(programme.from, 'zh')}开始`
  const when = days.from === days.to ? '当日' : '本期'
  return `${since}。${orgName}${when}${told ? `记录${told}` : '没有新的记录'}。`
}
