import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentsMade, checkTemplate, possibleDocuments, templateKinds, trialOf } from '../src/engine/document/desk.ts'
import { makeDocument, makeDocuments } from '../src/engine/document/make.ts'
import { builtInFile, keepTemplate, withdrawTemplate } from '../src/engine/document/template.ts'
import { assign } from '../src/engine/record/handling.ts'
import { correct } from '../src/engine/record/act.ts'
import { verifyChain } from '../src/engine/record/verify.ts'
import { actOnTree } from '../src/engine/tree/tree.ts'
import { type BatchStep, mostAtOnce } from '../src/language/document.ts'
import type { OrganizationNode } from '../src/language/organization.ts'
import type { Refused } from '../src/language/problem.ts'
import type { AnyRegister } from '../src/language/register.ts'
import type { Role } from '../src/language/role.ts'
import type { Viewer } from '../src/language/viewer.ts'
import { readDocument } from '../src/office/document-read.ts'
import { madeDocx } from '../src/office/made-docx.ts'
import { type Maker, openMaker } from './made.ts'
import { openStanding, type Standing } from './standing.ts'
import { openWorld, type World } from './world.ts'

/* Documents at work: numbers, copies, covered values, templates of offices and whom they hold for, many at once, bad files. */

let world: World
let maker: Maker
let standing: Standing

beforeAll(async () => {
  world = await openWorld()
  maker = openMaker(world, [world.first, world.second, world.far])
  standing = openStanding(world, maker)
})
afterAll(() => world?.close())

const reg = (name: string): AnyRegister => world.engine.registers[name] ?? fail(name)
const fail = (name: string): never => {
  throw new Error(`no register ${name}`)
}
const as = (role: Role, org: OrganizationNode): Viewer => world.as(role, org)
const word = { format: 'docx' } as const
const refusal = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'nothing refused',
    (fault: Refused) => (fault.problems ? `${fault.status} ${fault.problems[0]?.code}` : fault.message),
  )
const textOf = (bytes: Uint8Array): string =>
  readDocument(bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n')
const template = (...lines: string[]): Uint8Array => madeDocx(lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''))
const every = async (steps: AsyncGenerator<BatchStep>): Promise<BatchStep[]> => {
  const all: BatchStep[] = []
  for await (const step of steps) all.push(step)
  return all
}

describe('a number', () => {
  test('goes on by issuer, code and year; a copy and a document of a corrected record keep theirs', async () => {
    const urging = reg('urging')
    const east = as('clerk', world.east)
    const [, one] = await standing.one(urging)
    const [, two] = await standing.one(urging)
    const make = (id: number, code?: string, viewer = east) => makeDocument(world.engine, viewer, 'reminder-letter', id, { ...word, code })
    expect(textOf((await make(one, '东办')).bytes)).toContain('东办〔2026〕1号')
    expect(textOf((await make(two, '东办')).bytes)).toContain('东办〔2026〕2号')
    const copy = textOf((await make(one)).bytes)
    expect(copy).toContain('东办〔2026〕1号')
    expect(copy).toContain('（副本）')
    await correct(world.engine, east, urging, one, { version: 1, values: { subject: '改后的事由' }, reason: '笔误', acceptWarnings: true })
    const anew = textOf((await make(one, '别的')).bytes)
    expect(anew).toContain('东办〔2026〕1号')
    expect(anew).toContain('改后的事由')
    expect(anew).not.toContain('（副本）')
    // Another issuer counts for itself.
    const [, three] = await standing.one(urging)
    expect(textOf((await make(three, '东办', as('clerk', world.community))).bytes)).toContain('东办〔2026〕1号')
    const made = await documentsMade(world.engine, east, urging, one)
    expect(made.map(({ nth, copy: again, version, number }) => [nth, again, version, number])).toEqual([
      [3, false, 2, '东办〔2026〕1号'],
      [2, true, 1, '东办〔2026〕1号'],
      [1, false, 1, '东办〔2026〕1号'],
    ])
    expect((await possibleDocuments(world.engine, east, urging, two))[0]).toMatchObject({ number: '东办〔2026〕2号', code: '东办' })
  })

  test('is given once where two make at the same moment, and refused where its code is none', async () => {
    const east = as('clerk', world.east)
    const ids = await Promise.all(Array.from({ length: 4 }, async () => (await standing.one(reg('urging')))[1]))
    const files = await Promise.all(ids.map(id => makeDocument(world.engine, east, 'reminder-letter', id, { ...word, code: '同时' })))
    expect(files.map(({ bytes }) => /同时〔2026〕(\d)号/.exec(textOf(bytes))?.[1] ?? '')).toEqual(
      expect.arrayContaining(['1', '2', '3', '4']),
    )
    for (const code of ['A', '东', '东办〔2026〕', '一二三四五六七八九十一二三'])
      expect(await refusal(makeDocument(world.engine, east, 'reminder-letter', ids[0] ?? 0, { ...word, code }))).toBe('400 code')
  })
})

describe('who makes what', () => {
  test('states, values, roles and scope bar it; what is barred is not noted', async () => {
    const [clerk, id] = await standing.one(reg('event'), 'planned')
    const make = (viewer: Viewer, key = 'meeting-minutes', ask = {}) => makeDocument(world.engine, viewer, key, id, { ...word, ...ask })
    expect(await refusal(make(clerk))).toBe('409 document-barred')
    expect(await refusal(make(clerk, 'no-such'))).toBe('404 no-such-document')
    expect(await refusal(make(as('leader', world.first), 'meeting-notice'))).toBe('403 not-allowed')
    expect(await refusal(make(as('clerk', world.far), 'meeting-notice'))).toBe('404 no-such-record')
    expect(await refusal(make(as('clerk', world.second), 'meeting-notice'))).toBe('404 no-such-record')
    expect(await refusal(make(clerk, 'appointment-publicity'))).toBe('403 not-allowed')
    expect(await documentsMade(world.engine, clerk, reg('event'), id)).toEqual([])
    expect(textOf((await make(clerk, 'meeting-notice')).bytes)).toContain('关于召开')
    // Who reads the record from above sees the note; a neighbour does not.
    expect((await documentsMade(world.engine, as('leader', world.east), reg('event'), id)).length).toBe(1)
    expect(await documentsMade(world.engine, as('clerk', world.second), reg('event'), id)).toEqual([])
  })

  test('of a restricted compartment stays within it, noted for those who handle the record', async () => {
    const [, id] = await standing.one(reg('selectionCase'), 'publicized')
    const head = as('cadresHead', world.district)
    const { bytes } = await makeDocument(world.engine, head, 'appointment-publicity', id, word)
    expect(textOf(bytes)).toContain('现任')
    expect((await documentsMade(world.engine, head, reg('selectionCase'), id)).length).toBe(1)
    const made = (viewer: Viewer) => documentsMade(world.engine, viewer, reg('selectionCase'), id)
    const handler = { ...as('cadres', world.district), account: 901 }
    for (const role of ['clerk', 'organization', 'disciplineHead'] as const)
      expect([role, await made(as(role, world.district))]).toEqual([role, []])
    expect(await made(handler)).toEqual([])
    expect(await refusal(makeDocument(world.engine, as('organization', world.district), 'appointment-publicity', id, word))).toBe(
      '403 not-allowed',
    )
    const office = as('organization', world.district)
    expect((await templateKinds(world.engine, office, world.district.id)).some(({ key }) => key === 'appointment-publicity')).toBe(false)
    const own = template('{人选}拟任{拟任职务}')
    const keep = (viewer: Viewer) =>
      keepTemplate(world.engine, viewer, 'appointment-publicity', world.district.id, { name: '公示.docx', bytes: own })
    expect(await refusal(keep(office))).toBe('403 not-allowed')
    expect(await refusal(keep(as('cadres', world.district)))).toBe('403 not-allowed')
    await keep(head)
    expect(textOf((await makeDocument(world.engine, head, 'appointment-publicity', id, word)).bytes)).toMatch(/^.+拟任.+$/)
    await withdrawTemplate(world.engine, head, 'appointment-publicity', world.district.id)
    const to = { team: '一组', reason: '分工' }
    await assign(world.engine, head, reg('selectionCase'), id, to)
    expect((await made({ ...handler, team: '一组' })).length).toBe(2)
    await assign(world.engine, head, reg('selectionCase'), id, { bar: [head.account], reason: '回避' })
    expect(await made(head)).toEqual([])
    expect((await made({ ...head, account: 902 })).length).toBe(2)
  })

  test('covered values stay covered unless they are opened for a purpose by who may', async () => {
    const [id = 0] = await maker.record(reg('member'), world.first, ['2015-03-02'], { values: { address: '柳荫路1号' } })
    const make = async (role: Role, purpose?: string) =>
      textOf((await makeDocument(world.engine, as(role, world.first), 'member-form', id, { ...word, purpose })).bytes)
    const covered = await make('clerk')
    expect(covered).toMatch(/999901\*{8}/)
    expect(covered).not.toContain('柳荫路1号')
    expect(await make('secretary', '核对信息')).not.toContain('柳荫路1号')
    const open = await make('clerk', '本人核对')
    expect(open).toContain('柳荫路1号')
    expect(open).toMatch(/999901\d{11}[\dX]/)
    expect(await refusal(make('clerk', ' '))).toBe('400 purpose')
    const [last] = await documentsMade(world.engine, as('clerk', world.first), reg('member'), id)
    expect(last).toMatchObject({ opened: true, nth: 3, copy: true })
    const links = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ detail: string }>("select detail from audit_entry where act = 'unmask' and record_id = $1 order by seq", [id]),
    )
    expect(links.map(({ detail }) => detail.split(':')[0])).toEqual(['identityNumber', 'phone', 'address'])
  })
})

describe('an own template', () => {
  const own = (text: string) => template(text, '{标题|荣誉称号}：{获得者}')
  const put = (viewer: Viewer, org: OrganizationNode, bytes: Uint8Array) =>
    keepTemplate(world.engine, viewer, 'meeting-minutes', org.id, { name: '记录.docx', bytes })
  const minutes = async (viewer: Viewer, id: number) =>
    textOf((await makeDocument(world.engine, viewer, 'meeting-minutes', id, word)).bytes)

  test('holds for its organization and those below, the nearest first, until it is withdrawn; versions and links stay', async () => {
    const [clerk, id] = await standing.one(reg('event'), 'held')
    const line = (text: string) => template(`${text}：{主题}`, '{#到会情况}', '{序号}{党员}{情况}', '{/到会情况}', '{Topic}')
    await put(as('organization', world.district), world.district, line('区'))
    expect(await minutes(clerk, id)).toMatch(/^区：主题\d+\n1.+(出席|请假|缺席|免予参加)\n/)
    await put(as('clerk', world.community), world.community, line('社区'))
    await put(as('clerk', world.community), world.community, line('社区二'))
    expect(await minutes(clerk, id)).toMatch(/^社区二：/)
    const [away = 0] = await maker.record(reg('event'), world.far, ['2026-02-03'])
    expect(await minutes(as('clerk', world.far), away)).toMatch(/^区：/)
    const kinds = await templateKinds(world.engine, clerk, world.first.id)
    expect(kinds.find(({ key }) => key === 'meeting-minutes')).toMatchObject({ own: false, holds: { orgName: '柳荫社区党委', serial: 2 } })
    expect(await refusal(withdrawTemplate(world.engine, clerk, 'meeting-minutes', world.first.id))).toBe('409 no-template')
    await withdrawTemplate(world.engine, as('clerk', world.community), 'meeting-minutes', world.community.id)
    expect(await minutes(clerk, id)).toMatch(/^区：/)
    await withdrawTemplate(world.engine, as('organization', world.district), 'meeting-minutes', world.district.id)
    expect(await minutes(clerk, id)).not.toMatch(/区：/)
    const above = await templateKinds(world.engine, as('clerk', world.community), world.community.id)
    expect(above.find(({ key }) => key === 'meeting-minutes')?.versions.map(({ serial, withdrawn }) => [serial, withdrawn])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
    expect(await verifyChain(world.engine, '999901')).toMatchObject({ ok: true, problems: [] })
    const beside = (statement: string) => world.engine.store.asSystem('test', tx => tx.rows(statement))
    await beside('update document_made set number_serial = coalesce(number_serial, 0) + 90')
    await beside("update document_template set digest = 'x' || digest")
    const { problems } = await verifyChain(world.engine, '999901')
    expect(problems.filter(line => /^document template \d+ was altered$/.test(line)).length).toBeGreaterThan(3)
    expect(problems.filter(line => /^the note of document \d+ was altered$/.test(line)).length).toBeGreaterThan(3)
    await beside('update document_made set number_serial = nullif(number_serial - 90, 0)')
    await beside('update document_template set digest = substring(digest from 2)')
    expect(await verifyChain(world.engine, '999901')).toMatchObject({ ok: true, problems: [] })
  })

  test('is put in place by clerks and the organization department of the organization or above alone', async () => {
    const bytes = template('{主题}')
    for (const role of ['secretary', 'leader', 'propaganda', 'viewer', 'cadresHead', 'system'] as const)
      expect([role, await refusal(put(as(role, world.first), world.first, bytes))]).toEqual([role, '403 not-allowed'])
    expect(await refusal(put(as('clerk', world.second), world.first, bytes))).toBe('404 no-such-organization')
    expect(await refusal(put(as('clerk', world.first), world.community, bytes))).toBe('404 no-such-organization')
  })

  test('moves with its organization', async () => {
    const moving = await world.foundBelow(world.community.id, 'ZB', '迁移党支部', 'community')
    await put(as('clerk', world.community), moving, template('随迁：{主题}'))
    await actOnTree(world.engine, as('organization', world.district), {
      act: 'move',
      org: moving.id,
      parent: world.west.id,
      on: '2026-10-01',
      document: '测试',
    } as Parameters<typeof actOnTree>[2])
    const kinds = await templateKinds(world.engine, as('clerk', world.west), moving.id)
    expect(kinds.find(({ key }) => key === 'meeting-minutes')).toMatchObject({ own: true })
  })

  test('with unknown tags, lists that do not pair, or none at all is told what to write, and nothing is kept', async () => {
    const viewer = as('clerk', world.community)
    const check = (...lines: string[]) => checkTemplate(world.engine, viewer, 'meeting-minutes', world.community.id, template(...lines))
    const wrong = await check('{主提}，{#到会情况}{党员姓名}{/到会情况}')
    expect(wrong.problems.map(({ zh }) => zh)).toEqual([
      '没有标记 {主提}。是不是 {主题}？',
      expect.stringMatching(/^没有标记 \{党员姓名\}。是不是 \{党员\}/),
    ])
    expect(wrong.trial).toBe(null)
    expect(wrong.missing).toContain('记录人')
    expect((await check('{#到会情况}{党员}')).problems.map(({ zh }) => zh)).toEqual([
      '循环标记 {#到会情况} 没有结束，请在后面加上 {/到会情况}。',
    ])
    expect((await check('{党员}{/到会情况}')).problems.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('没有标记 {党员}'),
      '结束标记 {/到会情况} 前面没有 {#到会情况}，请补上或删去。',
    ])
    expect((await check('{#到会情况}{#议程}{/到会情况}{/议程}')).problems.length).toBe(2)
    expect((await check('没有标记')).problems.length).toBe(1)
    expect((await check('｛主题｝')).problems[0]?.zh).toContain('全角')
    expect((await check('{}')).problems[0]?.zh).toContain('空')
    expect(await refusal(check('{主题'))).toBe('400 tag-open')
    expect(await refusal(put(viewer, world.community, template('{主提}')))).toBe('400 template')
    expect(await refusal(put(viewer, world.community, new Uint8Array([1, 2, 0, 3])))).toBe('400 file.not-office')
    const good = await check('{主题}{应到}', '{#到会情况}{党员}{/到会情况}')
    expect(good).toMatchObject({ problems: [], trial: { id: expect.any(Number) } })
    const trial = await trialOf(world.engine, viewer, 'meeting-minutes', world.community.id, template('试：{主题}，{主持人.性别}'))
    expect(textOf(trial.bytes)).toMatch(/^试：主题\d+，(男|女)性?$/)
    expect(await refusal(trialOf(world.engine, viewer, 'meeting-minutes', world.community.id, template('{主提}')))).toBe('400 template')
    expect(own('').length).toBeGreaterThan(0)
  })
})

describe('many at once', () => {
  test('come in one file or a zip with progress; who is barred is named and left out; nothing is noted where the file fails', async () => {
    const viewer = as('clerk', world.first)
    const [held, ahead] = [(await standing.one(reg('event'), 'held'))[1], (await standing.one(reg('event'), 'planned'))[1]]
    const [, other] = await standing.one(reg('event'), 'held')
    const make = (ids: number[], together: boolean) =>
      every(makeDocuments(world.engine, viewer, 'meeting-minutes', ids, { ...word, together }))
    const steps = await make([held, ahead, other, held], true)
    expect(steps.slice(0, -1)).toEqual([1, 2, 3].map(done => ({ done, total: 3 })))
    const last = steps.at(-1)
    if (!last || !('file' in last)) throw new Error('no file')
    expect(last).toMatchObject({ made: 2, left: [{ id: ahead }] })
    expect(textOf(Buffer.from(last.file, 'base64')).match(/记录\n组织/g)?.length).toBe(2)
    const zipped = (await make([held, other], false)).at(-1)
    if (!zipped || !('file' in zipped)) throw new Error('no file')
    const files = unzipSync(Buffer.from(zipped.file, 'base64'))
    expect(Object.keys(files).length).toBe(2)
    for (const bytes of Object.values(files)) expect(textOf(bytes)).toContain('（副本）')
    expect(await refusal(make([ahead], true))).toBe('409 nothing-to-make')
    expect(
      await refusal(
        make(
          Array.from({ length: mostAtOnce + 1 }, (_, i) => i + 1),
          true,
        ),
      ),
    ).toBe('409 too-many-documents')
    expect((await documentsMade(world.engine, viewer, reg('event'), ahead)).length).toBe(0)
    expect((await documentsMade(world.engine, viewer, reg('event'), held)).length).toBe(2)
  })

  test('of an own template are repeated in one file', async () => {
    const viewer = as('clerk', world.first)
    await keepTemplate(world.engine, viewer, 'meeting-minutes', world.first.id, { name: '简.docx', bytes: template('简：{主题}') })
    const ids = [(await standing.one(reg('event'), 'held'))[1], (await standing.one(reg('event'), 'held'))[1]]
    const last = (await every(makeDocuments(world.engine, viewer, 'meeting-minutes', ids, { ...word, together: true }))).at(-1)
    if (!last || !('file' in last)) throw new Error('no file')
    expect(textOf(Buffer.from(last.file, 'base64')).split('\n').length).toBe(2)
    expect(await refusal(makeDocument(world.engine, viewer, 'meeting-minutes', ids[0] ?? 0, { format: 'pdf' }))).toBe('409 no-pdf')
  })
})

describe('a PDF', () => {
  test('has the built-in layout', async () => {
    const [viewer, id] = await standing.one(reg('duesPayment'))
    const { bytes, name } = await makeDocument(world.engine, viewer, 'dues-receipt', id, { format: 'pdf' })
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(name).toMatch(/^党费收据 .+\.pdf$/)
    expect((await builtInFile(world.engine, 'dues-receipt')).name).toBe('党费收据 模板.docx')
  })
})
