import { placed, type Parameters } from '../../derive/tally.ts'
import type { FunctionFigure } from '../../engine/figure/function-figure.ts'
import type { FigureScope } from '../../language/figure.ts'
import { reachedStates } from '../../language/register.ts'
import { staff } from '../../language/role.ts'
import { quiz } from './quiz.ts'
import { themed } from './themed.figures.ts'

interface Counted {
  register: string
  /** Rows `r` with what they belong to. */
  from: string
  title: string
  day: string
  programme: string
  where: string
}

/** Rows of several registers one under the other, each adding one, where their organizations stood on their days. */
const together = (counted: readonly Counted[], scope: FigureScope, district: string, params: Parameters): string =>
  counted
    .map(({ register, from, title, day, programme, where }) => {
      const place = placed(scope, district, 'r.org_id', `r.${day}`, params)
      return `select '${register}' as register, r.id, ${title} as title, r.${day} as day, r.org_id, ${place.path} as path, r.guard_path, 1::numeric as adds, null::boolean as met
        from ${from} ${place.join}
        where r.district_id = ${params.add(district, 'text')} and ${where} and r.${day} between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
          and ${themed(scope, district, params, programme)}`
    })
    .join(' union all ')

/** 专题期数: issues of columns and quizzes published, of a themed education; an issue belongs to the programme of its column. */
const issues: FunctionFigure = {
  key: 'education.column-issues',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '主题教育的“专栏期次”和已发布的“在线答题”，按发布日期、开始日期计入期间',
    'issues of columns and quizzes published in a themed education, by the day they came out',
  ],
  rows: (scope, district, params) =>
    together(
      [
        {
          register: 'columnIssue',
          from: 'column_issue r join online_column c on c.district_id = r.district_id and c.id = r."column"',
          title: 'r.title',
          day: 'published_on',
          programme: 'c.programme_id',
          where: `r.state <> 'void'`,
        },
        {
          register: 'quiz',
          from: 'quiz r',
          title: 'r.title',
          day: 'open_on',
          programme: 'r.programme_id',
          where: `r.state = any(${params.add(reachedStates(quiz, 'published'), 'text[]')})`,
        },
      ],
      scope,
      district,
      params,
    ),
}

/** 专题参与人次: posts that members shared and tries at quizzes, of a themed education. */
const participations: FunctionFigure = {
  key: 'education.column-participations',
  version: 1,
  measure: 'sum',
  readers: staff,
  filter: [
    '主题教育专栏中党员分享的“一日一晒”和党员答题次数，合计为人次',
    'posts that members shared in columns of a themed education, and tries of members at its quizzes',
  ],
  rows: (scope, district, params) =>
    together(
      [
        {
          register: 'columnPost',
          from: 'column_post r join online_column c on c.district_id = r.district_id and c.id = r."column"',
          title: 'r.title',
          day: 'shared_on',
          programme: 'c.programme_id',
          where: `r.state <> 'void'`,
        },
        {
          register: 'quizAttempt',
          from: 'quiz_attempt r join quiz q on q.district_id = r.district_id and q.id = r.quiz',
          title: `r.quiz_label || ' · ' || coalesce(r.member_label, '')`,
          day: 'taken_on',
          programme: 'q.programme_id',
          where: `r.state <> 'void'`,
        },
      ],
      scope,
      district,
      params,
    ),
}

/** 答题及格率: of each member and quiz the best try (EDU-06); met where it passes. */
const passRate: FunctionFigure = {
  key: 'education.quiz-pass-rate',
  version: 1,
  measure: 'share',
  readers: ['secretary'],
  filter: ['每人每期取最好一次成绩，及格的占全部', 'the best try of each member at each quiz; met where it passes'],
  rows: (scope, district, params) => {
    const place = placed(scope, district, 'r.org_id', 'r.taken_on', params)
    return `
      select distinct on (r.quiz, r.member) 'quizAttempt' as register, r.id, r.quiz_label || ' · ' || coalesce(r.member_label, '') as title, r.taken_on as day, r.org_id, ${place.path} as path, r.guard_path, 1::numeric as adds, coalesce(r.passed = 'yes', false) as met
      from quiz_attempt r ${place.join}
      where r.district_id = ${params.add(district, 'text')} and r.state <> 'void' and r.taken_on between ${params.add(scope.from, 'date')} and ${params.add(scope.to, 'date')}
      order by r.quiz, r.member, r.score desc nulls last, r.taken_on, r.id`
  },
}

/** Figures of columns and quizzes. */
export const onlineFigures: readonly FunctionFigure[] = [issues, participations, passRate]
