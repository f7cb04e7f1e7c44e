import type { JsonSchema } from '../derive/json-schema.ts'
import { answer, body, ok, operation, parameter, type Paths } from './open-api-words.ts'

/** The routes that do not follow from registers, by tag: method, path, summary, what the query takes. */
const routes: readonly [
  tag: string,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  summary: string,
  query?: readonly string[],
][] = [
  ['session', 'post', '/sign-in', '登录 Sign in: {signIn, password}'],
  ['session', 'post', '/sign-out', '退出 Sign out'],
  ['session', 'get', '/me', '本人账号 The own account'],
  ['session', 'post', '/me/acting', '切换授权 Act under another grant: {grant}'],
  ['session', 'post', '/me/password', '修改密码 Change the password: {old, new}'],
  ['session', 'get', '/me/sessions', '已登录处 Sessions'],
  ['session', 'delete', '/me/sessions/{id}', '结束登录 End a session'],
  ['session', 'get', '/demo-accounts', '演示账号 Accounts of a demo'],
  ['open', 'get', '/open/{code}', '公开网页 What an organization publishes, without an account'],
  ['open', 'post', '/open/{code}/{register}', '来访者提交 A visitor hands in: {values}'],
  ['organizations', 'get', '/organizations', '组织树 The tree', ['asOf']],
  [
    'organizations',
    'post',
    '/organizations/acts',
    '组织调整 An act on the tree: {act: found|rename|move|merge|split|dissolve, on, document, …}',
  ],
  ['organizations', 'get', '/roll', '支部名册 The branch roll', ['org', 'day']],
  ['figures', 'get', '/figures', '指标 Figures', ['org', 'from', 'to', 'programme', 'keys']],
  ['figures', 'get', '/figures/{key}', '追溯 The records behind a figure', ['org', 'from', 'to', 'programme', 'page', 'size']],
  ['figures', 'get', '/figures/{key}/breakdown', '分解 A breakdown', ['org', 'from', 'to', 'programme', 'by']],
  ['figures', 'get', '/figures/{key}/cross', '交叉表 By two dimensions', ['org', 'from', 'to', 'programme', 'by', 'across']],
  ['figures', 'get', '/figures/{key}/dimensions', '可分解项 What it can be broken down by'],
  ['figures', 'get', '/own-figures', '自建指标 Figures of offices’ own'],
  ['figures', 'post', '/own-figures/try', '试算 Try one: {definition, org, from, to}'],
  ['figures', 'post', '/own-figures', '新建 Keep one: {name, unit, definition, org}'],
  ['figures', 'post', '/own-figures/{id}/effect', '修改的影响 What a change would make of signed reports: {name, unit, definition}'],
  ['figures', 'put', '/own-figures/{id}', '修改 Change one: {name, unit, definition, org, version, reason}'],
  ['work', 'get', '/todos', '待办 What waits for me'],
  ['work', 'get', '/lags', '滞后 What lags in my scope'],
  ['work', 'get', '/overviews', '一览表 Tables across records'],
  ['work', 'get', '/overviews/{name}', '一张一览表 One of them', ['org', 'from', 'to']],
  ['work', 'get', '/overviews/{name}/sheet.xlsx', '一览表导出 It as a sheet', ['org', 'from', 'to']],
  ['work', 'get', '/views', '视图 Saved views', ['register']],
  ['work', 'post', '/views', '保存视图 Save a view: {register, name, query}'],
  ['work', 'delete', '/views/{id}', '删除视图 Drop a view'],
  ['work', 'get', '/own-dues', '本人党费 The own dues by month', ['from', 'to']],
  ['work', 'get', '/quizzes', '开放的答题 Quizzes open to a member'],
  ['work', 'get', '/quizzes/{id}', '试题 The questions of one, without answers'],
  ['work', 'post', '/quizzes/{id}', '交卷 Take one: {answers: {place: letters}}'],
  ['work', 'get', '/plan', '工作计划 The plan of an organization for a year', ['org', 'year']],
  ['work', 'get', '/plan/targets', '目标完成情况 Its targets beside their figures', ['org', 'year']],
  ['work', 'post', '/plan/carry-over', '结转 Carry unfinished items over into the next year: {ids, reason}'],
  ['files', 'post', '/files', '上传附件 Keep a file (form)'],
  ['files', 'get', '/files/{id}', '附件 A kept file'],
  ['programmes', 'get', '/programmes/{id}', '专项行动情况 A programme’s board', ['org', 'from', 'to']],
  ['programmes', 'get', '/programmes/{id}/situation.docx', '情况报告 Its situation report', ['org', 'from', 'to']],
  ['programmes', 'get', '/programmes/{id}/situation.pdf', '情况报告 PDF Its situation report as a PDF', ['org', 'from', 'to']],
  [
    'programmes',
    'post',
    '/programmes/{id}/erasure',
    '销毁个人信息 Erase personal data: {supervisor, paperPlace?, paperKeeper?, paperErasedOn?, paperWitness?}',
  ],
  ['reports', 'get', '/reports', '总结 Reports', ['org']],
  ['reports', 'post', '/reports', '新建总结 Start a report: {org, title, from, to, template, text?}'],
  ['reports', 'post', '/reports/upload', '上传文稿 Start from a document (form)', ['org', 'from', 'to']],
  ['reports', 'get', '/reports/{id}', '一份总结 One report'],
  ['reports', 'put', '/reports/{id}', '保存总结 Save: {version, paragraphs}'],
  [
    'reports',
    'post',
    '/reports/{id}/steps/{step}',
    '办理 submit | approve | return | issue | withdraw | reopen: {version, reason?, pins?, sections?}',
  ],
  ['reports', 'get', '/reports/{id}/document.docx', '导出文档 As a Word document'],
  ['reports', 'get', '/reports/{id}/document.pdf', '导出 PDF As a PDF'],
  ['reports', 'post', '/reports/{id}/refill', '更新文档 Refill a document (form)'],
  ['reports', 'post', '/reports/{id}/return', '带回文档 What bringing a document back would do (form)'],
  ['reports', 'post', '/reports/{id}/return/take', '收回改动 Take it over (form): decision {version, choices, prose, form}'],
  ['reports', 'get', '/reports/{id}/form', '自有版式 The Word file that downloads refill'],
  ['reports', 'delete', '/reports/{id}/form', '恢复标准版式 Back to the standard layout'],
  ['reports', 'get', '/reports/{id}/editions', '印发过的各版 The editions that were issued'],
  ['reports', 'get', '/reports/{id}/editions/{edition}', '某一版 A report as an edition was issued'],
  ['reports', 'get', '/reports/{id}/editions/{edition}/differences', '某一版以后的变动 What differs from an edition now'],
  ['reports', 'get', '/reports/{id}/editions/{edition}/document.pdf', '某一版 PDF An edition as a PDF'],
  ['reports', 'get', '/reports/{id}/sections', '分工 The sections and who writes each'],
  ['reports', 'get', '/reports/{id}/authors', '可分派的人员 Who may be given a section'],
  ['reports', 'post', '/reports/{id}/sections', '分派章节 Give a section: {version, paragraph, to: {org, role?, account?} | null}'],
  ['reports', 'post', '/reports/{id}/sections/{section}/hand-in', '报送章节 Hand a section in'],
  ['reports', 'post', '/reports/{id}/sections/{section}/judgement', '接收或退回 Accept or return: {accept, comment?}'],
  ['reports', 'post', '/reports/{id}/presence', '我在编辑 Has it open; answers who else'],
  ['reports', 'delete', '/reports/{id}/presence', '离开 Has closed it'],
  ['reports', 'post', '/reports/{id}/next-year', '续写下年 Begin next year with this text'],
  ['reports', 'get', '/reports/{id}/below', '下级总结 Reports handed down for it'],
  ['reports', 'post', '/reports/{id}/below', '下发 Hand down: {org, dueOn?}'],
  ['reports', 'get', '/reports/{id}/below/differences', '与下级之和的差异 Where it differs from the sum below'],
  ['reports', 'get', '/reports/{id}/comments', '意见 Comments'],
  ['reports', 'post', '/reports/{id}/comments', '提意见 Comment: {quote?, body}'],
  ['reports', 'post', '/reports/{id}/comments/{comment}/settle', '处理意见 Settle a comment'],
  ['reports', 'get', '/reports/{id}/versions', '版本 Versions'],
  ['reports', 'get', '/reports/{id}/versions/compare', '比较版本 What changed', ['before', 'after']],
  ['reports', 'get', '/reports/{id}/dispatches', '发送情况 To whom it was sent'],
  ['reports', 'post', '/reports/{id}/dispatches', '发送 Send: {orgs, number?}'],
  ['reports', 'post', '/reports/{id}/receipt', '签收 Confirm the receipt'],
  ['reports', 'get', '/reports/{id}/last-year', '上年同期 The figures for the same days of last year, by spot'],
  ['reports', 'get', '/reports/{id}/pictures', '照片 Pictures attached in the scope and period'],
  ['reports', 'get', '/reports/{id}/differences', '变动 Figures that differ since the issue'],
  ['forms', 'get', '/forms', '上级报表 Forms from above', ['org']],
  ['forms', 'post', '/forms/upload', '上传样表 Take a form (form)', ['org', 'name', 'recipient', 'every', 'dueDay']],
  ['forms', 'get', '/forms/{id}', '一张报表 One form with its mapping'],
  ['forms', 'put', '/forms/{id}', '保存对应关系 Save the mapping: {version, mapping}'],
  ['forms', 'put', '/forms/{id}/settings', '修改设置 Change: {version, name, recipient, every, dueDay?, ended}'],
  ['forms', 'post', '/forms/{id}/sheet', '更换样表 Replace the sheet (form)', ['version']],
  ['forms', 'get', '/forms/{id}/sheet.xlsx', '样表 The sheet as it came'],
  ['forms', 'get', '/forms/{id}/returns/{from}', '一期上报 The return of a period', ['number']],
  ['forms', 'post', '/forms/{id}/returns/{from}', '开始填报 Begin it, or a corrected one'],
  ['forms', 'post', '/forms/{id}/returns/{from}/hand-in', '上报 Hand it in: {version}'],
  ['forms', 'get', '/forms/{id}/returns/{from}/form.xlsx', '填好的报表 The sheet filled', ['number']],
  ['figures', 'get', '/figure-parts/{key}', '指标的分项 The parts of a figure'],
  ['documents', 'get', '/registers/{name}/{id}/documents', '可出的文书 What can be made of a record'],
  ['documents', 'get', '/registers/{name}/{id}/documents-made', '已出文书 What was made of it'],
  ['registers', 'post', '/registers/{name}/year-plan', '排全年计划 Plan the days of a year: {year, dryRun}'],
  ['documents', 'get', '/registers/{name}/document-kinds', '可出的文书 Kinds of documents of a register'],
  ['documents', 'get', '/documents/{kind}/{id}/preview', '预览 A document to look at'],
  ['documents', 'post', '/documents/{kind}/{id}', '出文书 Make it: {format, code?, purpose?}'],
  [
    'documents',
    'post',
    '/documents/{kind}/batch',
    '批量出文书 Make many, told line by line: {format, together, ids | query, code?, purpose?}',
  ],
  ['documents', 'get', '/document-templates', '文书模板 Templates as they hold', ['org']],
  ['documents', 'get', '/document-templates/{kind}/tags', '可用标记 The tags offered'],
  ['documents', 'get', '/document-templates/{kind}/built-in.docx', '内置模板 The built-in template'],
  ['documents', 'get', '/document-templates/files/{id}', '模板文件 A template as it was handed in'],
  ['documents', 'post', '/document-templates/{kind}/check', '检查模板 A dry run (form)', ['org']],
  ['documents', 'post', '/document-templates/{kind}/trial', '试填 A trial document (form)', ['org']],
  ['documents', 'post', '/document-templates/{kind}', '启用模板 Put a template in place (form)', ['org']],
  ['documents', 'delete', '/document-templates/{kind}', '恢复 Withdraw it', ['org']],
  ['archive', 'get', '/archive', '年度记录 What a year holds', ['org', 'year']],
  ['archive', 'post', '/archive', '归档 Archive a year: {org, year}'],
  ['archive', 'get', '/archive/list.xlsx', '归档目录 The list of a year', ['org', 'year']],
  ['administration', 'get', '/audit', '审计日志 The audit log', ['page', 'act']],
  ['administration', 'post', '/audit/verify', '核验 Verify the chain'],
  ['administration', 'get', '/accounts', '账号 Accounts'],
  ['administration', 'post', '/accounts', '开户 Open an account: {signIn, name, password}'],
  ['administration', 'post', '/accounts/{id}/unlock', '解锁 Unlock'],
  ['administration', 'post', '/accounts/{id}/password', '重置密码 Reset the password: {password}'],
  ['administration', 'post', '/accounts/{id}/grants', '授权 Give a grant: {role, org, from, until}'],
  ['administration', 'delete', '/grants/{id}', '收回授权 End a grant'],
]

/** The same as OpenAPI paths. */
export function fixedPaths(): Paths {
  const paths: Paths = {}
  for (const [tag, method, path, summary, query = []] of routes) {
    const parameters = [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(match => parameter(match[1] ?? '', 'path', typeOf(match[1] ?? ''))),
      ...query.map(name => parameter(name, 'query', typeOf(name))),
    ]
    const sends: JsonSchema =
      method === 'get' || method === 'delete' ? {} : { requestBody: summary.includes('(form)') ? form : body({ type: 'object' }) }
    const responses =
      path.endsWith('.docx') || path.endsWith('/refill')
        ? ok('document')
        : path.startsWith('/forms/') && path.endsWith('.xlsx')
          ? ok('sheet')
          : path === '/files/{id}'
            ? ok('any')
            : answer({})
    paths[path] = { ...paths[path], [method]: operation(tag, summary, { parameters, ...sends, responses }) }
  }
  return paths
}

function typeOf(name: string): JsonSchema {
  return ['id', 'org', 'programme', 'page', 'size', 'number', 'version', 'dueDay', 'edition', 'year'].includes(name)
    ? { type: 'integer' }
    : { type: 'string' }
}

const form: JsonSchema = {
  content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } } },
}
