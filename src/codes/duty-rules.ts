import type { Words } from '../language/words.ts'

/** Wording of the error codes of responsibility, recognition and rectification. */
export const dutyRules = {
  RSP_NO_OWNER: ['每项须有且只有一名责任人', 'Each item names exactly one responsible person'],
  RSP_DUE_PAST: ['期限不能早于开始，已过期限的提示', 'The due day does not lie before the beginning; one gone by is told'],
  RSP_EXTEND_LIMIT: ['延期不超过两次', 'The due day is put off twice at most'],
  RSP_LATE_REPORT: ['季度上报超过规定日期的提示', 'A quarterly return after its day is told'],
  RSP_LETTER_YEAR: ['责任书应在当年签订', 'A letter is signed within its year'],
  RSP_URGE_ORDER: ['督促先提醒、再通报、后约谈', 'Urging begins with a reminder, then a notice, then a talk'],
  SCHEME_SUM: ['各评分项满分合计一百分', 'The most of all points adds up to a hundred'],
  SCHEME_METRIC: ['自动计分项须对应指标目录中的指标', 'A point scored by records names a metric of the dictionary'],
  SCORE_RANGE: ['得分不超过满分', 'No score exceeds its most'],
  SCORE_NO_COMMENT: ['改分和扣分须说明原因', 'A changed or lowered score has its reason'],
  SCORE_CONFLICT: ['核分、核实的不得是本单位人员', 'Who checks is not of the unit that is checked'],
  STR_TARGET_LT_CURRENT: ['申报星级低于现有星级的提示', 'Applying for fewer stars than held is told'],
  STR_NO_SITE_CHECK: ['三星级以上须有实地验收记录', 'Three stars and above need an inspection on site'],
  STR_PUBLICITY_SHORT: ['星级评定公示不少于五个工作日', 'A star rating is publicised for five working days'],
  WEK_OPEN_ITEMS: ['有未完成问题的不能销号', 'No signing off with open problems'],
  WEK_SCORE_LT_70: ['验收得分七十分以上方可销号', 'Signing off needs 70 marks'],
  WEK_DISSATISFIED: ['不满意票超过半数的不能销号', 'No signing off where more than half are dissatisfied'],
  INSPECT_PLAN_LATE: ['巡察反馈后一个月内印发整改方案', 'The plan follows the feedback within a month'],
  INSPECT_EARLY_CLOSE: ['长期坚持事项到期前不能销号', 'A long-term item is not closed before its day'],
} as const satisfies Record<string, Words>
