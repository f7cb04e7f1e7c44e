import { date, files, longText, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 公开承诺: a commitment that a secretary makes in public, with its measures and due day; what became of it is verified (RSP-01). */
export const commitment = register('commitment', {
  zh: '公开承诺',
  en: 'Public commitment',
  systems: ['S32'],
  compartment: 'public',
  about: [
    '党组织书记的公开承诺及措施、时限，完成后由上级核实。',
    'What secretaries promise in public, with measures and due day, verified from above.',
  ],
  words: ['公开承诺', '书记承诺', '承诺事项'],
  title: 'promise',
  day: 'publishedOn',
  columns: {
    promise: text('承诺事项', 'Commitment', { required: true, list: true, find: true, max: 300 }),
    secretary: text('书记', 'Secretary', { required: true, list: true, find: true, max: 50 }),
    measures: longText('措施', 'Measures', { required: true, max: 2000 }),
    publishedOn: date('公开日期', 'Published on', { required: true, list: true, notAfterToday: true }),
    publishedWhere: text('公开方式', 'Where it was published', { max: 100 }),
    dueOn: date('完成期限', 'Due on', { required: true, list: true }),
    doneOn: date('完成日期', 'Done on', { notAfterToday: true, list: true, group: ['兑现', 'Fulfilment'] }),
    account: longText('完成情况', 'Account', { max: 2000 }),
    verifiedOn: date('核实日期', 'Verified on', { notAfterToday: true }),
    verification: text('核实意见', 'Verification', { max: 300 }),
    papers: files('佐证', 'Evidence', { accept: ['image', 'pdf'] }),
  },
  start: 'published',
  states: {
    published: { zh: '已公开', en: 'Published', tone: 'active' },
    done: { zh: '待核实', en: 'Done', tone: 'active' },
    verified: { zh: '已兑现', en: 'Fulfilled', tone: 'done' },
    unfulfilled: { zh: '未兑现', en: 'Not fulfilled', tone: 'stopped' },
  },
  steps: {
    finish: { zh: '报送完成', en: 'Report as done', from: ['published'], to: 'done', by: writers, needs: ['account'], stamps: 'doneOn' },
    verify: {
      zh: '核实兑现',
      en: 'Verify',
      from: ['done'],
      to: 'verified',
      by: ['organization', 'leader'],
      needs: ['verification'],
      stamps: 'verifiedOn',
    },
    refuse: {
      zh: '认定未兑现',
      en: 'Find unfulfilled',
      from: ['published', 'done'],
      to: 'unfulfilled',
      by: ['organization', 'leader'],
      needs: ['verification'],
      stamps: 'verifiedOn',
    },
  },
  rules: [
    row =>
      row.dueOn < row.publishedOn ? error('RSP_DUE_PAST', '完成期限早于公开日期', 'It is due before it was published', 'dueOn') : null,
    row =>
      row.doneOn !== null && row.doneOn < row.publishedOn
        ? error('RSP-01', '完成日期早于公开日期', 'It was done before it was published', 'doneOn')
        : null,
  ],
  may: { read: ['member', ...staff], write: [...writers, 'leader'] },
})
