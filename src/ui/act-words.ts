import type { AnyRegister } from '../language/register.ts'
import { type Lang, nameOf, say, type Words } from '../language/words.ts'

/** What an act on a record is called: a step by its own name, the acts every register has by theirs. */
export function actWords(reg: AnyRegister | undefined, act: string, lang: Lang): string {
  const name = act.replace(/^step[:.]/, '')
  const step = reg?.steps[name]
  if (step) return nameOf(step, lang)
  const words = acts[name]
  return words ? say(words, lang) : act
}

const acts: Readonly<Record<string, Words>> = {
  save: ['保存', 'Saved'],
  submit: ['提交', 'Submitted'],
  withdraw: ['撤回', 'Withdrawn'],
  approve: ['审核通过', 'Approved'],
  return: ['退回', 'Returned'],
  issue: ['印发', 'Issued'],
  'hand-down': ['下发', 'Handed down'],
  'move-years': ['改年份', 'Moved the years'],
  'next-year': ['续写下年', 'Begun from last year'],
  comment: ['提意见', 'Commented'],
  'settle-comment': ['处理意见', 'Settled a comment'],
  'assign-section': ['分派章节', 'Gave a section to an author'],
  'take-section-back': ['收回章节', 'Took a section back'],
  'hand-in-section': ['报送章节', 'Handed a section in'],
  'accept-section': ['接收章节', 'Accepted a section'],
  'return-section': ['退回章节', 'Returned a section'],
  reopen: ['撤回修改', 'Withdrawn after its issue'],
  dispatch: ['发送', 'Sent'],
  receive: ['签收', 'Confirmed the receipt'],
  'bring-back': ['收回 Word', 'Brought a Word file back'],
  download: ['下载 Word', 'Downloaded as Word'],
  'keep-form': ['沿用 Word 版式', 'Kept the layout of a Word file'],
  'drop-form': ['恢复标准版式', 'Went back to the standard layout'],
  'make-document': ['出文书', 'Made a document'],
  'keep-template': ['启用文书模板', 'Put a document template in place'],
  'withdraw-template': ['撤下文书模板', 'Withdrew a document template'],
  record: ['登记', 'Entered'],
  correct: ['更正', 'Corrected'],
  import: ['导入', 'Imported'],
  void: ['作废', 'Voided'],
  unvoid: ['撤销作废', 'Void undone'],
  unmask: ['查看隐藏内容', 'Looked at a covered value'],
  'sign-in': ['登录', 'Signed in'],
  'sign-out': ['退出', 'Signed out'],
  'sign-in-failed': ['登录失败', 'Sign-in failed'],
  'sign-in-locked': ['多次失败，账号锁定', 'Locked after failures'],
  'end-session': ['结束登录', 'Ended a session'],
  'act-as': ['切换身份', 'Changed grant'],
  'open-account': ['开立账号', 'Opened an account'],
  'change-password': ['修改密码', 'Changed the password'],
  'reset-password': ['重置密码', 'Reset a password'],
  unlock: ['解锁账号', 'Unlocked an account'],
  grant: ['授权', 'Gave a grant'],
  'end-grant': ['收回授权', 'Took a grant back'],
  look: ['查看', 'Looked at'],
  'look-history': ['查看历史', 'Looked at the history'],
  'look-up': ['查找', 'Looked up'],
  'look-file': ['打开附件', 'Opened a file'],
  list: ['查看列表', 'Looked through the list'],
  assign: ['交办', 'Assigned'],
  'keep-file': ['上传附件', 'Kept a file'],
  export: ['导出', 'Exported'],
  default: ['系统预置', 'Put in by the program'],
  release: ['发布统计数', 'Released totals'],
  erase: ['销毁个人信息', 'Erased personal data'],
  'hand-in': ['网上提交', 'Handed in on the open page'],
  archive: ['年度归档', 'Archived a year'],
  'archive-list': ['下载归档目录', 'Took the list of a year'],
  verify: ['校验日志链', 'Checked the chain'],
  found: ['成立组织', 'Founded'],
  rename: ['组织更名', 'Renamed'],
  move: ['调整隶属', 'Moved'],
  merge: ['合并组织', 'Merged'],
  split: ['拆分组织', 'Split'],
  dissolve: ['撤销组织', 'Dissolved'],
}

/** Acts by which the audit log can be narrowed: what leaves the house and what is looked at comes first (register of exports, P11). */
export const auditActs: readonly (readonly [act: string, words: Words])[] = [
  'export',
  'archive-list',
  'unmask',
  'release',
  'erase',
  'grant',
  'sign-in-failed',
].flatMap(act => (acts[act] ? [[act, acts[act]] as const] : []))
