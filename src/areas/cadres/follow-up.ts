import { date, lines, text } from '../../language/column.ts'

/** What is followed of those in their first years: half-yearly reports and visits (CAD-17, CAD-18). */
export const followUp = {
  reports: lines(
    '半年报告',
    'Half-yearly reports',
    {
      half: text('期间', 'Half-year', {
        required: true,
        max: 7,
        pattern: /^\d{4}-H[12]$/,
        patternHelp: ['应如 2025-H1', 'write 2025-H1'],
      }),
      reportedOn: date('报告日期', 'Reported on', { required: true, notAfterToday: true }),
      work: text('主要工作', 'Work', { required: true, max: 500 }),
    },
    { group: ['跟踪', 'Follow-up'] },
  ),
  visits: lines('走访', 'Visits', {
    visitedOn: date('走访日期', 'Visited on', { required: true, notAfterToday: true }),
    by: text('走访人', 'By', { required: true, max: 50 }),
    note: text('情况', 'Note', { max: 500 }),
  }),
} as const
