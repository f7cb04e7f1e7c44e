import type { Words } from '../../language/words.ts'

/** The record set of an election, in its order (ELE-22). */
export const electionPapers = {
  request: ['换届请示', 'Request for the election'],
  reply: ['上级批复', "Superior's reply"],
  plan: ['工作方案', 'Work plan'],
  recommendation: ['推荐表', 'Recommendation forms'],
  preliminary: ['候选人预备人选请示', 'Preliminary list of candidates'],
  'preliminary-reply': ['候选人预备人选批复', 'Reply on the candidates'],
  notice: ['会议通知', 'Notice of the meeting'],
  'sign-in': ['签到册', 'Sign-in list'],
  method: ['选举办法', 'Election method'],
  tellers: ['监票计票人名单', 'List of tellers and supervisors'],
  ballots: ['选票（封存）', 'Ballot papers (sealed)'],
  tally: ['计票报告单', 'Tally report'],
  result: ['选举结果报告', 'Report of the result'],
  filing: ['上级批复或备案', "Superior's filing or approval"],
  'hand-over': ['交接清单', 'Hand-over list'],
} as const satisfies Record<string, Words>
