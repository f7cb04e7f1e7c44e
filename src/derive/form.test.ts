import { describe, expect, it } from 'vitest'
import { choice, choices, computed, date, files, flag, integer, lines, money, month, ref, refs, text } from '../language/column.ts'
import { register } from '../language/register.ts'
import { changedValues, draftValues, formGroups, inFormOrder, initialValues, withFollowing } from './form.ts'

const columns = {
  topic: text('主题', 'Topic'),
  heldOn: date('日期', 'Held on', { default: 'today' }),
  paidFor: month('月份', 'Month', { default: 'thisMonth' }),
  kind: choice('类别', 'Kind', { a: ['甲', 'A'] }, { default: 'a' }),
  kinds: choices('类别', 'Kinds', { a: ['甲', 'A'] }),
  online: flag('线上', 'Online', { group: ['其他', 'Other'] }),
  people: integer('人数', 'People', { default: 0 }),
  cost: money('金额', 'Cost'),
  host: ref('主持人', 'Host', 'member'),
  guests: refs('来宾', 'Guests', 'member'),
  attendance: lines('出席', 'Attendance', { member: ref('党员', 'Member', 'member'), note: text('说明', 'Note') }),
  photos: files('照片', 'Photos'),
  present: computed('实到', 'Present', 'integer', () => 0),
  own: ref('本人', 'Own', 'member', { hidden: true }),
}
const trial = register('trial', {
  zh: '试',
  en: 'Trial',
  systems: [],
  compartment: 'internal',
  about: ['试', 'Trial'],
  title: 'topic',
  day: 'heldOn',
  may: { read: ['clerk'], write: ['clerk'] },
  columns,
})
const start = { today: '2026-10-31' }

describe('a title that follows a reference', () => {
  const titled = { name: text('姓名', 'Name', { titleOf: 'who' }), note: text('说明', 'Note'), who: ref('党员', 'Member', 'member') }

  it('is filled with the name just chosen, and stays where the choice is taken back', () => {
    const chosen = withFollowing(titled, { name: null }, 'who', { id: 1, name: '沈知远' })
    expect(chosen).toEqual({ name: '沈知远', who: { id: 1, name: '沈知远' } })
    expect(withFollowing(titled, chosen, 'who', null)).toEqual({ name: '沈知远', who: null })
    expect(withFollowing(titled, chosen, 'note', '甲')).toMatchObject({ name: '沈知远', note: '甲' })
  })

  it('stands below the reference', () => {
    expect(inFormOrder(Object.entries(titled)).map(([name]) => name)).toEqual(['note', 'who', 'name'])
    expect(inFormOrder(Object.entries({ note: titled.note, name: titled.name })).map(([name]) => name)).toEqual(['note', 'name'])
  })
})

describe('the form of a register', () => {
  it('begins a group at each column that names one, and asks for no computed or hidden column', () => {
    const groups = formGroups(trial)
    expect(groups.map(group => group.title)).toEqual([null, ['其他', 'Other']])
    expect(groups.map(group => group.fields.length)).toEqual([5, 7])
  })

  it('begins with the defaults, today and this month among them', () => {
    expect(initialValues(columns, start)).toMatchObject({
      heldOn: '2026-10-31',
      paidFor: '2026-10',
      kind: 'a',
      kinds: [],
      people: 0,
      online: null,
      attendance: [],
    })
  })

  it('sends references and files by their id, and an emptied text as nothing', () => {
    const values = {
      topic: '',
      host: { id: 3, name: '甲' },
      guests: [{ id: 4, name: '乙' }],
      attendance: [{ member: { id: 5, name: '丙' }, note: '' }],
      photos: [{ id: 6, name: 'a.jpg', type: 'image/jpeg', size: 1 }],
      present: 9,
    }
    expect(draftValues(columns, values)).toEqual({
      topic: null,
      host: 3,
      guests: [4],
      attendance: [{ member: 5, note: null }],
      photos: [6],
    })
  })

  it('finds what was changed, down into the parts, and nothing else', () => {
    const before = { ...initialValues(columns, start), topic: '甲', attendance: [{ member: { id: 5, name: '丙' }, note: null }] }
    expect(changedValues(columns, before, { ...before, host: null, cost: null })).toEqual({})
    expect(changedValues(columns, before, { ...before, topic: '乙' })).toEqual({ topic: '乙' })
    expect(changedValues(columns, before, { ...before, attendance: [{ member: { id: 5, name: '丙' }, note: '迟到' }] })).toEqual({
      attendance: [{ member: 5, note: '迟到' }],
    })
  })
})
