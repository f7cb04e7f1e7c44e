import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { registerNamed } from '../../engine/engine.ts'
import { programmeBoard } from '../../engine/programme/board.ts'
import { record } from '../../engine/record/act.ts'
import { Refused } from '../../language/problem.ts'

let world: World
let programme: number
const desk = () => world.as('clerk', world.community)
const enter = (register: string, values: Record<string, unknown>, acceptWarnings = true): Promise<number> =>
  record(world.engine, desk(), registerNamed(world.engine, register), {
    org: world.community.id,
    ...(register === 'programme' ? {} : { programme }),
    values,
    acceptWarnings,
  }).then(saved => saved.id)
const codes = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    fault => (fault instanceof Refused ? fault.problems.map(problem => problem.code) : [String(fault)]),
  )

beforeAll(async () => {
  world = await openWorld()
  programme = await enter('programme', { name: '秋季应急响应', kind: 'emergency', startedOn: '2026-10-01', endedOn: '2026-10-20' })
})
afterAll(() => world.close())

describe('EMG-10 shifts', () => {
  const stand = (person: string, standsOn: string, startsAt: string, endsAt: string | null, checkpoint: number | null = null) =>
    enter('shift', { person, duty: 'checkpoint', standsOn, startsAt, endsAt, checkpoint })
  beforeAll(() => stand('沈听澜', '2026-10-03', '20:00', '02:00'))

  test.each([
    ['the same hours', '2026-10-03', '20:00', '02:00', ['EMG_SHIFT_OVERLAP']],
    ['a minute of it before midnight', '2026-10-03', '14:00', '20:01', ['EMG_SHIFT_OVERLAP']],
    ['a minute of it after midnight', '2026-10-04', '01:59', '08:00', ['EMG_SHIFT_OVERLAP']],
    ['up to its beginning', '2026-10-03', '14:00', '20:00', []],
    ['from its end', '2026-10-04', '02:00', '08:00', []],
  ] as const)('a person stands no second shift in %s', async (_, day, from, until, problems) => {
    expect(await codes(stand('沈听澜', day, from, until))).toEqual(problems)
  })

  test('another person may; twelve hours are enough, a minute more is worth a look', async () => {
    expect(await codes(stand('林知夏', '2026-10-03', '20:00', '02:00'))).toEqual([])
    const shift = (endsAt: string) =>
      enter('shift', { person: '周砚秋', duty: 'patrol', standsOn: '2026-10-05', startsAt: '08:00', endsAt }, false)
    expect(await codes(shift('20:01'))).toEqual(['EMG-10'])
    expect(await codes(shift('20:00'))).toEqual([])
  })

  test('EMG_SHIFT_GAP a checkpoint manned day and night tells each minute without anybody on a day that is over', async () => {
    const gate = await enter('checkpoint', {
      name: '东门',
      estate: '柳荫小区',
      openFrom: '2026-10-10',
      openUntil: '2026-10-12',
      allDay: true,
    })
    const hours: [day: string, from: string, until: string][] = [
      ['2026-10-10', '00:00', '12:00'],
      ['2026-10-10', '12:00', '00:00'],
      ['2026-10-11', '00:00', '08:00'],
      ['2026-10-11', '08:30', '22:00'],
      ['2026-10-11', '22:00', '06:00'],
      ['2026-10-12', '06:00', '00:00'],
    ]
    for (const [i, [day, from, until]] of hours.entries()) await stand(`值守${i}`, day, from, until, gate)
    const board = await programmeBoard(world.engine, desk(), programme, { from: '2026-10-09', to: '2026-10-13' })
    expect(board.notices.filter(notice => notice.code === 'EMG_SHIFT_GAP').map(notice => notice.zh)).toEqual([
      '“东门” 2026-10-11 有 30 分钟无人值守',
    ])
  })
})

describe('EMG-30 goods', () => {
  const move = (direction: string, quantity: number, movedOn: string) =>
    enter('supply', {
      direction,
      kind: 'mask',
      item: '口罩',
      unit: '只',
      quantity,
      movedOn,
      source: 'bought',
      receiver: '居民',
      purpose: '盘点差异',
    })

  test('MAT_NEGATIVE the stock never falls below nothing, on no day', async () => {
    expect(await codes(move('out', 1, '2026-10-02'))).toEqual(['MAT_NEGATIVE'])
    expect(await codes(move('in', 100, '2026-10-03'))).toEqual([])
    expect(await codes(move('out', 1, '2026-10-02'))).toEqual(['MAT_NEGATIVE'])
    expect(await codes(move('out', 101, '2026-10-03'))).toEqual(['MAT_NEGATIVE'])
    expect(await codes(move('out', 100, '2026-10-03'))).toEqual([])
    expect(await codes(move('surplus', 5, '2026-10-04'))).toEqual([])
    expect(await codes(move('loss', 6, '2026-10-04'))).toEqual(['MAT_NEGATIVE'])
    expect(await codes(move('loss', 5, '2026-10-04'))).toEqual([])
  })
})

describe('EMG-22 donations', () => {
  test('DON_UNBALANCED what is handed over agrees with what was received, to the fen; EMG-45 two persons handle it', async () => {
    const give = (receiptNo: string, amount: number) =>
      enter('donation', { donorName: '沈听澜', amount, donatedOn: '2026-10-05', channel: 'home', receiptNo })
    const hand = (voucher: string, amount: number, witness = '复核员') =>
      enter(
        'donationHandOver',
        { account: '专户', handedOverOn: '2026-10-06', amount, way: 'bank', voucher, handedOverBy: '经办员', witness },
        false,
      )
    const unbalanced = async () => {
      const board = await programmeBoard(world.engine, desk(), programme, { from: '2026-10-01', to: '2026-10-20' })
      return board.notices.filter(notice => notice.code === 'DON_UNBALANCED').map(notice => notice.zh)
    }
    await give('1', 100_00)
    await give('2', 50_01)
    expect(await unbalanced()).toEqual(['捐款收款 150.01 元，上缴 0.00 元，相差 150.01 元'])
    expect(await codes(hand('甲', 150_02))).toEqual(['DON_UNBALANCED'])
    expect(await codes(hand('甲', 150_01, '经办员'))).toEqual(['EMG-45'])
    expect(await codes(hand('甲', 150_01))).toEqual([])
    expect(await unbalanced()).toEqual([])
  })
})

describe('EMG-01 a programme and its days', () => {
  test('EMG_EVENT_CLOSED nothing on citizens after its end; other work outside its days is worth a look', async () => {
    const volunteer = (joinedOn: string) => enter('volunteer', { name: '顾闻舟', joinedOn, consent: true })
    expect(await codes(volunteer('2026-10-20'))).toEqual([])
    expect(await codes(volunteer('2026-10-21'))).toEqual(['EMG_EVENT_CLOSED'])
    const incident = (happenedOn: string) => enter('incident', { what: '停电', kind: 'utilities', happenedOn }, false)
    expect(await codes(incident('2026-10-21'))).toEqual(['EMG-01'])
    expect(await codes(incident('2026-09-30'))).toEqual(['EMG-01'])
    expect(await codes(incident('2026-10-20'))).toEqual([])
  })

  test('§13.6 its board counts within the days asked and from its start, and lists what belongs to it', async () => {
    const gate = await enter('checkpoint', { name: '西门', estate: '柳荫小区', openFrom: '2026-10-15', openUntil: '2026-10-16' })
    for (const [passedOn, temperature] of [
      ['2026-10-15', 373],
      ['2026-10-15', 372],
      ['2026-10-16', 366],
    ] as const)
      await enter('checkpointEntry', { name: '顾闻舟', checkpoint: gate, direction: 'in', passedOn, temperature })
    const board = await programmeBoard(world.engine, desk(), programme, { from: '2026-10-16', to: '2026-10-16' })
    const told = (key: string) => {
      const found = board.figures.find(({ total }) => total.key === key)
      return found && [found.now.value, found.total.value]
    }
    expect(told('response.entries')).toEqual(['1', '3'])
    expect(told('response.fevers')).toEqual(['0', '1'])
    expect(told('response.checkpoints')).toEqual(['1', '2'])
    expect(board.registers.find(one => one.register === 'checkpointEntry')?.records).toBe(3)
    expect(board.erasure).toMatchObject({ dueOn: '2026-11-19', erased: false, mayErase: true })
  })
})
