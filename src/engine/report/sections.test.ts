import { beforeAll, describe, expect, it } from 'vitest'
import { refusal, reportWorld } from '../../../test/report-world.ts'
import { installAccount } from '../account/account.ts'
import { toDos } from '../to-do.ts'
import { verifyChain } from '../record/verify.ts'
import type { Paragraph, Report } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { writesNow } from './author.ts'
import { downloadReport } from './bring-back.ts'
import { dispatchReport } from './dispatch.ts'
import { handDown } from './levels.ts'
import { rollForward } from './next-year.ts'
import { readReport, saveReport } from './report.ts'
import { assignSection, authorChoices, handInSection, judgeSection, reportSections } from './sections.ts'
import { takeReportStep } from './step.ts'
import { shownText } from './text.ts'

const world = reportWorld()
const text = '小结\n一、组织生活\n走访二次。\n二、宣传教育\n宣讲不少。\n三、下步打算\n继续。'

let below: Viewer
let colleague: Viewer
let propaganda: Viewer

beforeAll(async () => {
  const open = async (signIn: string, role: 'clerk' | 'propaganda', org: number): Promise<number> =>
    (
      await installAccount(
        world.engine,
        '999901',
        { signIn, name: signIn, password: 'Yanshi-2026', member: null },
        { demo: true, now: new Date(), grants: [{ role, org, from: '2015-01-01', until: null }] },
      )
    ).id
  below = { ...world.as('clerk', world.community), account: await open('shequ', 'clerk', world.community.id), name: '社区甲' }
  colleague = { ...world.as('clerk', world.east), account: await open('tongshi', 'clerk', world.east.id), name: '同事乙' }
  propaganda = { ...world.as('propaganda', world.east), account: await open('xuanchuan', 'propaganda', world.east.id), name: '宣传丙' }
})

const at = (report: Report, title: string): number => report.paragraphs.findIndex(one => shownText([one])[0] === title)
const give = async (report: Report, title: string, viewer: Viewer, role: string | null = null): Promise<Report> =>
  assignSection(world.engine, world.clerk, report.id, {
    version: (await readReport(world.engine, world.clerk, report.id)).version,
    at: at(report, title),
    to: { org: viewer.org, role: role ?? viewer.role, account: role === null ? viewer.account : null },
  })
const put = (report: Report, index: number, ...lines: Paragraph[]): Paragraph[] => report.paragraphs.toSpliced(index, 1, ...lines)
const line = (words: string, level: Paragraph['level'] = null): Paragraph => ({ level, pieces: [{ text: words }] })
const code = async (promise: Promise<unknown>): Promise<string | undefined> => (await refusal(promise)).problems[0]?.code
const stateOf = async (report: Report, title: string): Promise<unknown> =>
  (await reportSections(world.engine, world.clerk, report.id)).find(one => one.title === title)?.state

describe('a section with an author', () => {
  it('is written by its author, from below too, who changes nothing beside it', async () => {
    let report = await give(await world.begin(text), '二、宣传教育', below)
    expect(report.author).toBeNull()
    expect((await downloadReport(world.engine, below, report.id)).bytes.length).toBeGreaterThan(1000)
    const seen = await readReport(world.engine, below, report.id)
    expect([seen.author, seen.steps, seen.orgName]).toEqual([['section-1'], [], '东湖街道党工委'])
    const own = at(seen, '宣讲不少。')
    const saved = await saveReport(
      world.engine,
      below,
      report.id,
      seen.version,
      put(seen, own, line('宣讲三百场。'), line('（一）进社区', 2)),
    )
    expect(shownText(saved.paragraphs)).toContain('（一）进社区')
    for (const paragraphs of [
      put(saved, at(saved, '走访二次。'), line('走访九次。')),
      put(saved, at(saved, '继续。')),
      put(saved, at(saved, '（一）进社区'), line('四、多一章', 1)),
      put(saved, at(saved, '二、宣传教育'), line('二、宣传教育', 2)),
      saved.paragraphs.toSpliced(0, 1, line('别的题目', 0)),
    ])
      expect(await code(saveReport(world.engine, below, report.id, saved.version, paragraphs))).toBe('outside-section')
    report = await readReport(world.engine, world.clerk, report.id)
    const both = await saveReport(
      world.engine,
      world.clerk,
      report.id,
      report.version,
      put(report, at(report, '走访二次。'), line('走访四次。')),
    )
    expect(both.paragraphs.find(({ section }) => section === 'section-1')).toBeDefined()
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
  })

  it('is handed in, closed to its author, returned with a comment, and accepted', async () => {
    const report = await give(await world.begin(text), '一、组织生活', below)
    await expect(code(handInSection(world.engine, world.clerk, report.id, 'section-1'))).resolves.toBe('no-such-section')
    await handInSection(world.engine, below, report.id, 'section-1')
    const seen = await readReport(world.engine, below, report.id)
    expect(seen.author).toEqual([])
    expect(await writesNow(world.engine, below, report.id)).toBe(false)
    expect(await code(saveReport(world.engine, below, seen.id, seen.version, put(seen, at(seen, '走访二次。'), line('改。'))))).toBe(
      'outside-section',
    )
    expect(await code(handInSection(world.engine, below, report.id, 'section-1'))).toBe('wrong-state')
    const judge = (accept: boolean, comment: string | null, by = world.clerk) =>
      judgeSection(world.engine, by, report.id, 'section-1', { accept, comment })
    expect(await code(judge(false, ' '))).toBe('comment')
    expect(await code(judge(true, null, below))).toBe('not-yours')
    await judge(false, '写具体些')
    expect((await reportSections(world.engine, below, report.id))[0]).toMatchObject({ state: 'returned', comment: '写具体些', mine: true })
    expect((await readReport(world.engine, below, report.id)).author).toEqual(['section-1'])
    await handInSection(world.engine, below, report.id, 'section-1')
    await judge(true, null)
    expect(await stateOf(report, '一、组织生活')).toBe('accepted')
    expect(await code(judge(true, null))).toBe('wrong-state')
  })

  it('binds a colleague and a whole role to it, and not whoever gave it', async () => {
    let report = await give(await world.begin(text), '一、组织生活', colleague)
    report = await give(report, '二、宣传教育', propaganda, 'propaganda')
    const seen = await readReport(world.engine, colleague, report.id)
    expect([seen.author, seen.steps]).toEqual([['section-1'], []])
    expect(await code(takeReportStep(world.engine, colleague, report.id, 'submit', { version: seen.version }))).toBe('author-only')
    expect(await code(saveReport(world.engine, colleague, report.id, seen.version, put(seen, at(seen, '继续。'), line('改。'))))).toBe(
      'outside-section',
    )
    const promo = await readReport(world.engine, { ...propaganda, account: 12_345 }, report.id)
    expect(promo.author).toEqual(['section-2'])
    const saved = await saveReport(
      world.engine,
      propaganda,
      report.id,
      promo.version,
      put(promo, at(promo, '宣讲不少。'), line('宣讲多场。')),
    )
    expect(shownText(saved.paragraphs)).toContain('宣讲多场。')
    expect((await readReport(world.engine, world.clerk, report.id)).author).toBeNull()
    const taken = await assignSection(world.engine, world.clerk, report.id, {
      version: saved.version,
      at: at(saved, '一、组织生活'),
      to: null,
    })
    expect((await readReport(world.engine, colleague, taken.id)).author).toBeNull()
  })

  it('gives nobody else the report, and its author no step of the whole', async () => {
    const report = await give(await world.begin(text), '二、宣传教育', below)
    const neighbour = { ...world.as('clerk', world.community), account: 54_321 }
    const branch = world.as('clerk', world.first)
    for (const viewer of [neighbour, branch, world.as('clerk', world.west)])
      expect(await code(readReport(world.engine, viewer, report.id))).toBe('no-such-report')
    for (const act of [
      () => takeReportStep(world.engine, below, report.id, 'submit', { version: report.version }),
      () => handDown(world.engine, below, report.id, { org: world.community.id, dueOn: null }),
      () => rollForward(world.engine, below, report.id),
      () => authorChoices(world.engine, below, report.id),
      () => assignSection(world.engine, below, report.id, { version: report.version, at: at(report, '三、下步打算'), to: null }),
      () => dispatchReport(world.engine, { ...below, role: 'leader' }, report.id, { orgs: [world.far.id], number: null }),
    ])
      expect(['not-yours', 'no-such-report']).toContain(await code(act()))
  })

  it('is given to somebody who works here or directly below, at a heading of the first level', async () => {
    const report = await world.begin(text)
    const choices = await authorChoices(world.engine, world.clerk, report.id)
    expect(choices.map(({ orgName, role, name }) => [orgName, role, name])).toEqual(
      expect.arrayContaining([
        [expect.any(String), 'clerk', 'shequ'],
        [expect.any(String), 'clerk', null],
        [expect.any(String), 'propaganda', 'xuanchuan'],
      ]),
    )
    const wrong = (to: { org: number; role: string | null; account: number | null } | null, index: number) =>
      code(assignSection(world.engine, world.clerk, report.id, { version: report.version, at: index, to }))
    const heading = at(report, '一、组织生活')
    expect(await wrong({ org: world.west.id, role: 'clerk', account: null }, heading)).toBe('no-such-author')
    expect(await wrong({ org: world.community.id, role: 'clerk', account: 1 }, heading)).toBe('no-such-author')
    expect(await wrong({ org: below.org, role: 'clerk', account: below.account }, heading + 1)).toBe('no-such-section')
    expect(await wrong({ org: below.org, role: 'clerk', account: below.account }, 999)).toBe('no-such-section')
  })

  it('stands in the to-do of its author and, handed in, of the office; the whole is submitted once the open ones were seen', async () => {
    let report = await give(await world.begin(text), '二、宣传教育', below)
    report = await give(report, '一、组织生活', below)
    const mine = async (viewer: Viewer): Promise<string[]> =>
      (await toDos(world.engine, viewer)).filter(({ href }) => href === `/reports/${report.id}`).map(({ why }) => why.zh)
    expect(await mine(below)).toEqual(['我的章节 2 个待写'])
    await handInSection(world.engine, below, report.id, 'section-1')
    expect(await mine(below)).toEqual(['我的章节 1 个待写'])
    expect(await mine(world.clerk)).toContain('1 个章节已报送，待接收')
    const submit = (sections?: number) =>
      takeReportStep(world.engine, world.clerk, report.id, 'submit', { version: report.version, ...(sections ? { sections } : {}) })
    report = await readReport(world.engine, world.clerk, report.id)
    expect((await refusal(submit())).problems[0]).toMatchObject({ code: 'sections-open', zh: expect.stringContaining('一、组织生活') })
    expect((await submit(1)).state).toBe('submitted')
    expect(await mine(below)).toEqual([])
    expect((await readReport(world.engine, below, report.id)).author).toEqual([])
    expect(await code(handInSection(world.engine, below, report.id, 'section-2'))).toBe('not-editable')
  })
})
