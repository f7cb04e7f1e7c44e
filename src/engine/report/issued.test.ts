import { describe, expect, it } from 'vitest'
import { figureList, refusal, reportWorld, spots, visit, year } from '../../../test/report-world.ts'
import { readPdf } from '../../../test/read-pdf.ts'
import { readDocument } from '../../office/document-read.ts'
import { listFigures } from '../../office/document-refill.ts'
import { correct } from '../record/act.ts'
import { Refused } from '../../language/problem.ts'
import { createReport, readReport, saveReport } from './report.ts'
import { bindText, summaryUnattended } from './bind.ts'
import { differences } from './difference.ts'
import { refillReturned } from './bring-back.ts'
import { figureLinks, reportDocument, reportPdf } from './document.ts'
import { withTextParts } from './figures.ts'
import { takeReportStep } from './step.ts'
import { shownText } from './text.ts'
import { verifyChain } from '../record/verify.ts'

const world = reportWorld()

describe('an issued report', () => {
  it('NUM-05 keeps its figures with their records, and shows what changed since without changing', async () => {
    const report = await world.issue(await world.builtIn())
    expect(report.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await differences(world.engine, world.leader, report.id)).toEqual([])
    const frozen = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ key: string; value: string; numerator: string; records: unknown[]; total: number }>(
        'select key, value, numerator, records, records_total as total from report_figure where report_id = $1 order by spot',
        [report.id],
      ),
    )
    expect(frozen.map(({ key, value, records, total }) => [key, value, records.length, total])).toEqual([
      ['trial.visits', '3', 3, 3],
      ['trial.people', '19', 2, 2],
      ['trial.rate', '66.7', 3, 3],
    ])
    const [added = 0] = await world.visits(world.first.id, [['戊', '2026-06-01', 1, true]])
    const list = await world.engine.store.asSystem('test', tx => tx.first<{ id: number }>("select id from trial_visit where topic = '乙'"))
    await correct(world.engine, world.clerk, visit, list?.id ?? 0, { version: 1, reason: '更正', values: { people: 11 } })
    const after = await differences(world.engine, world.leader, report.id)
    expect(
      after.map(({ key, issued: was, now, added: more, removed, changed: moved, hidden, complete }) => [
        key,
        was,
        now,
        more.map(({ id }) => id),
        removed,
        moved.map(({ id }) => id),
        hidden,
        complete,
      ]),
    ).toEqual([
      ['trial.visits', '3', '4', [added], [], [], 0, true],
      ['trial.people', '19', '22', [added], [], [list?.id], 0, true],
      ['trial.rate', '66.7', '75.0', [added], [], [], 0, true],
    ])
    expect(shownText((await readReport(world.engine, world.clerk, report.id)).paragraphs)[1]).toBe(
      '全年走访3次，走访群众10余人，办结率66.7%。',
    )
    expect((await refusal(saveReport(world.engine, world.clerk, report.id, report.version, report.paragraphs))).problems[0]?.code).toBe(
      'not-editable',
    )
  })

  it('lists hidden rows of a difference as hidden', async () => {
    const top = world.as('organization', world.district)
    const report = await createReport(world.engine, top, { org: world.district.id, ...year, text: 'built-in' })
    for (const step of ['submit', 'approve', 'issue'])
      await takeReportStep(world.engine, top, report.id, step, { version: (await readReport(world.engine, top, report.id)).version })
    await world.visits(world.far.id, [['己', '2026-06-01', 1, true]], world.as('clerk', world.west))
    const [difference] = await differences(world.engine, top, report.id)
    expect(difference).toMatchObject({ key: 'trial.visits', hidden: 0 })
    expect(difference?.added.length).toBe(1)
    await expect(refusal(differences(world.engine, world.clerk, report.id))).resolves.toMatchObject({ status: 404 })
  })

  it('SEC-12 is found altered where somebody changes it beside the door', async () => {
    const report = await world.issue(await world.builtIn())
    const verify = async (): Promise<string[]> => (await verifyChain(world.engine, '999901')).problems
    expect(await verify()).toEqual([])
    await world.engine.store.asSystem('test', tx =>
      tx.rows(`update report_figure set value = '30' where report_id = $1 and key = 'trial.visits'`, [report.id]),
    )
    expect(await verify()).toEqual([expect.stringContaining(`of report ${report.id} was altered`)])
    await world.engine.store.asSystem('test', tx => tx.rows(`update report set paragraphs = '[]' where id = $1`, [report.id]))
    expect(await verify()).toContain(`report ${report.id} differs from its last version`)
  })
})

describe('reportDocument', () => {
  it('writes figures as tagged controls, and refills what comes back', async () => {
    const report = await world.builtIn()
    const bytes = await reportDocument(report, figureList)
    expect(readDocument(bytes).paragraphs.map(({ text: words }) => words)).toEqual(expect.arrayContaining(shownText(report.paragraphs)))
    expect(listFigures(bytes).map(({ tag }) => tag.split('#')[0])).toEqual([
      'taizhang:trial.visits',
      'taizhang:trial.people',
      'taizhang:trial.rate',
    ])
    const [id = 0] = await world.visits(world.first.id, [['庚', '2026-07-01', 100, false]])
    const later = await readReport(world.engine, world.clerk, report.id)
    const back = await refillReturned(world.engine, world.clerk, report.id, bytes, [])
    expect([back.filled, back.left]).toEqual([3, 0])
    expect(listFigures(back.bytes).map(({ text: words }) => words)).toEqual(
      spots(later)
        .filter(({ key }) => key)
        .map(({ shown }) => shown),
    )
    expect(listFigures(back.bytes)[0]?.text).not.toBe(listFigures(bytes)[0]?.text)
    const other = await world.begin('走访X次。')
    expect(await refillReturned(world.engine, world.clerk, other.id, bytes, [])).toMatchObject({ filled: 1, left: 2 })
    expect(id).toBeGreaterThan(0)
  })

  it('NUM-04 gives the exact numbers of a draft’s 余 behind the text', async () => {
    const report = await world.builtIn()
    const texts = readDocument(await reportDocument(report, figureList)).paragraphs.map(({ text: words }) => words)
    expect(texts).toContain('附：以“余”表述的指标准确数（印发时不附）')
    expect(texts).toContain(spots(report).find(({ key }) => key === 'trial.people')?.value)
  })

  it('prints the same text as a PDF, signed and dated by its issue', async () => {
    const report = await world.issue(await world.builtIn())
    const pdf = await readPdf((await reportPdf(report, figureList, figureLinks(report, 'http://here'))).bytes)
    const printed = pdf.pages.flatMap(({ lines }) => lines.map(({ text: words }) => words)).join('')
    for (const text of shownText(report.paragraphs)) expect(printed).toContain(text)
    expect(printed).toContain(report.orgName)
    expect(pdf.info).toMatchObject({ Author: report.orgName, Subject: '年度党建工作总结' })
    expect(pdf.pages[0]?.links.map(({ url }) => url.split('!')[0])).toEqual(
      ['visits', 'people', 'rate'].map(name => `http://here/reports/${report.id}?trace=trial.${name}`),
    )
  })

  it('binds its own document anew for the next year', async () => {
    const bytes = await reportDocument(await world.builtIn(), figureList)
    const next = await createReport(world.engine, world.clerk, {
      org: world.east.id,
      from: '2025-01-01',
      to: '2025-12-31',
      text: { file: bytes },
    })
    expect(
      spots(next)
        .filter(({ key }) => key)
        .slice(0, 3)
        .map(({ key, settled, value }) => [key, settled, value]),
    ).toEqual([
      ['trial.visits', true, '0'],
      ['trial.people', true, '0'],
      ['trial.rate', true, null],
    ])
  })

  it('refuses a Word file without our figures, and what is no Word file', async () => {
    const report = await world.begin('今年平稳。')
    const bytes = await reportDocument(report, figureList)
    const back = (file: Uint8Array) => refillReturned(world.engine, world.clerk, report.id, file, [])
    await expect(back(bytes)).rejects.toThrow(/没有本系统的指标/)
    await expect(back(new TextEncoder().encode('not a document'))).rejects.toThrow(Refused)
  })
})

describe('the command line', () => {
  it('binds a text: what each blank is, how sure, and why', () => {
    const [first, second] = bindText('2026年走访X次。', figureList)
    expect(first).toMatchObject({ index: 0, at: { paragraph: 0, start: 0, end: 4 }, text: '2026', kind: 'year', key: null })
    expect(second).toMatchObject({
      index: 1,
      text: 'X',
      kind: 'figure',
      key: 'trial.visits',
      period: '2026',
      org: null,
      programme: null,
      why: { zh: expect.any(String), en: expect.any(String) },
    })
    expect(Object.keys(second ?? {})).toEqual([
      'index',
      'at',
      'text',
      'kind',
      'key',
      'org',
      'period',
      'programme',
      'confidence',
      'why',
      'runnerUp',
    ])
  })

  it('fills unattended what is sure enough and lists the rest', async () => {
    const source = '走访X次，印发X套。'
    const all = await summaryUnattended(world.engine, world.leader, { org: world.east.id, ...year, text: source, accept: 0 })
    expect(all.figures).toMatchObject([
      { key: 'trial.visits', zh: '走访', text: 'X', filled: true, at: { paragraph: 0, start: 2, end: 3 } },
    ])
    expect(all.blanks.map(({ text: words, at }) => [words, at.start])).toEqual([['X', 7]])
    const none = await summaryUnattended(world.engine, world.leader, { org: world.east.id, ...year, text: source, accept: 1 })
    expect(none.figures.map(({ filled: done, shown }) => [done, shown])).toEqual([[false, 'X']])
    expect(none.blanks.length).toBe(2)
    expect(readDocument(none.document).paragraphs.map(({ text: words }) => words)).toContain(source)
  })

  it('writes the built-in text where none is given', async () => {
    const printed = await summaryUnattended(world.engine, world.leader, { org: world.east.id, ...year, accept: 0.9, pdf: true })
    expect(printed.missing).toEqual([])
    expect((await readPdf(printed.document)).info.Author).toBe(world.east.name)
    const made = await summaryUnattended(world.engine, world.leader, { org: world.east.id, ...year, accept: 0.9 })
    expect(made.blanks).toEqual([])
    expect(made.figures.map(({ filled: done }) => done)).toEqual([true, true, true])
    expect((await refusal(summaryUnattended(world.engine, world.leader, { org: world.west.id, ...year, accept: 0.9 }))).status).toBe(403)
  })
})

describe('a part of a figure', () => {
  it('NUM-05 keeps a part of a figure with the records of that part, and tags it in the Word file', async () => {
    const draft = await world.settleAll(await world.begin('走访X次，其中办结X次。'))
    const bytes = await reportDocument(draft, withTextParts(world.engine, draft.paragraphs).figureList)
    expect(listFigures(bytes).map(({ tag, title, text }) => [tag.split('#')[0], title, text])).toEqual([
      ['taizhang:trial.visits', '走访', expect.any(String)],
      ['taizhang:trial.visits[settled=true]', '走访（办结）', expect.any(String)],
    ])
    const issued = await world.issue(draft)
    const frozen = await world.engine.store.asSystem('test', tx =>
      tx.rows<{ key: string; value: string; total: number }>(
        'select key, value, records_total as total from report_figure where report_id = $1 order by spot',
        [issued.id],
      ),
    )
    expect(frozen.map(({ key, value, total }) => [key, Number(value) === total])).toEqual([
      ['trial.visits', true],
      ['trial.visits[settled=true]', true],
    ])
    expect(Number(frozen[1]?.value)).toBeLessThan(Number(frozen[0]?.value))
    await world.visits(world.first.id, [['庚', '2026-07-01', 1, true]])
    expect((await differences(world.engine, world.leader, issued.id)).map(({ key, added }) => [key, added.length])).toEqual([
      ['trial.visits', 1],
      ['trial.visits[settled=true]', 1],
    ])
  })
})
