import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { changed, refusal, reportWorld, spots, year } from '../../../test/report-world.ts'
import type { Report } from '../../language/report.ts'
import { listFigures } from '../../office/document-refill.ts'
import { readDocument } from '../../office/document-read.ts'
import { editedDocx } from '../../office/made-docx.ts'
import { openZip } from '../../office/office-file.ts'
import { madePng } from '../../../test/pictures.ts'
import { keepFile } from '../../store/files.ts'
import { verifyChain } from '../record/verify.ts'
import { compareReturn, downloadReport, refillReturned, takeReturn } from './bring-back.ts'
import { dropForm, mostFormBytes, readForm } from './form.ts'
import { createReport, readReport, saveReport } from './report.ts'
import { shownText } from './text.ts'

const world = reportWorld()

const text = '东湖街道小结\n一、走访\n2026年走访X次，走访群众X人，发放雨具35套。\n第二段没有数字。\n办结率X%。'
const begun = async (): Promise<Report> => {
  const report = await world.begin(text)
  const settled = changed(report, ({ kind }) => (kind === 'figure' || kind === 'share' ? { settled: true } : {}))
  return saveReport(world.engine, world.clerk, report.id, report.version, settled)
}
const word = async (report: Report): Promise<Uint8Array> => (await downloadReport(world.engine, world.clerk, report.id)).bytes
const compare = (report: Report, bytes: Uint8Array, viewer = world.clerk) => compareReturn(world.engine, viewer, report.id, bytes)
const take = (report: Report, bytes: Uint8Array, decision: Partial<Parameters<typeof takeReturn>[4]>) =>
  takeReturn(
    world.engine,
    world.clerk,
    report.id,
    { name: '改.docx', bytes },
    {
      version: report.version,
      choices: [],
      prose: false,
      form: false,
      ...decision,
    },
  )
/** Types over the control of a figure, as Word leaves it. */
const typed = (bytes: Uint8Array, key: string, number: string): Uint8Array =>
  editedDocx(bytes, xml =>
    xml.replace(new RegExp(`(<w:sdt>(?:(?!</w:sdt>).)*${key}#(?:(?!</w:sdt>).)*<w:t(?: [^>]*)?>)[^<]*`), `$1${number}`),
  )
const withoutControl = (bytes: Uint8Array, key: string, words = ''): Uint8Array =>
  editedDocx(bytes, xml =>
    xml.replace(new RegExp(`<w:sdt>(?:(?!</w:sdt>).)*${key}#.*?</w:sdt>`), words && `<w:r><w:t>${words}</w:t></w:r>`),
  )
const keyOf = (report: Report, key: string) => spots(report).find(spot => spot.key === key)
const quiet = { overtyped: [], emptied: [], missing: [], copies: [], unknown: [], closed: [], numbers: [], prose: [] }

describe('a file brought back', () => {
  it('untouched has nothing to tell, and tells which download it is', async () => {
    const report = await begun()
    const bytes = await word(report)
    expect(await compare(report, bytes)).toMatchObject({
      ...quiet,
      version: report.version,
      same: 3,
      filled: 0,
      editable: true,
      download: { by: world.clerk.name, version: report.version, other: null },
    })
    expect(await word(report)).toEqual(bytes)
  })

  it('is filled with what the records say now; what a download once said was typed by nobody', async () => {
    const report = await begun()
    const bytes = await word(report)
    await world.visits(world.first.id, [['辛', '2026-08-01', 7, true]])
    expect(await compare(report, bytes)).toMatchObject({ ...quiet, filled: 3, same: 0 })
    const back = await refillReturned(world.engine, world.clerk, report.id, bytes, [])
    expect(await compare(report, back.bytes)).toMatchObject({ ...quiet, filled: 0, same: 3 })
  })

  it('proposes to pin a number typed over a figure, with what it was and is', async () => {
    const report = await begun()
    const bytes = typed(await word(report), 'trial.visits', '9')
    const was = keyOf(report, 'trial.visits')?.shown
    const back = await compare(report, bytes)
    expect(back).toMatchObject({
      ...quiet,
      same: 2,
      overtyped: [
        {
          spot: keyOf(report, 'trial.visits')?.id,
          key: 'trial.visits',
          where: { part: 'body', before: '2026年走访', after: expect.stringContaining('次，走访群众') },
          was,
          typed: '9',
          now: was,
          tracked: false,
          open: true,
        },
      ],
    })
    const spot = back.overtyped[0]?.spot ?? ''
    const pin = (reason?: string) => [{ spot, typed: '9', take: 'pin' as const, ...(reason ? { reason } : {}) }]
    expect((await refusal(take(report, bytes, { choices: pin() }))).problems).toMatchObject([{ code: 'pin-reason', column: spot }])
    expect((await refusal(take(report, bytes, { choices: [{ spot, typed: '8', take: 'pin', reason: '漏录' }] }))).problems[0]?.code).toBe(
      'no-such-choice',
    )
    expect((await refusal(take(report, bytes, { choices: [{ spot, typed: '9', take: 'figure' }] }))).problems[0]?.code).toBe(
      'nothing-taken',
    )
    const pinned = await take(report, bytes, { choices: pin('两次漏录，正在补') })
    expect(shownText(pinned.paragraphs)[2]).toContain('走访9次')
    expect(keyOf(pinned, 'trial.visits')).toMatchObject({
      value: was,
      pin: { text: '9', reason: '两次漏录，正在补', by: world.clerk.name },
    })
    expect(await compare(pinned, bytes)).toMatchObject({ overtyped: [], same: 3 })
    expect((await refusal(take(report, bytes, { choices: pin('两次漏录') }))).status).toBe(400)
    const plain = await refillReturned(world.engine, world.clerk, (await begun()).id, bytes, [])
    expect(listFigures(plain.bytes)[0]?.text).toBe(was)
  })

  it('names emptied, deleted, copied and damaged controls, and fills what it can', async () => {
    const report = await begun()
    const full = await word(report)
    const emptied = editedDocx(full, xml => xml.replace(/(trial\.people#.*?<w:t(?: [^>]*)?>)[^<]*/, '$1'))
    expect(await compare(report, emptied)).toMatchObject({ ...quiet, emptied: [{ key: 'trial.people' }] })
    expect(await compare(report, withoutControl(full, 'trial.rate'))).toMatchObject({
      missing: [{ key: 'trial.rate', spot: keyOf(report, 'trial.rate')?.id }],
      same: 2,
    })
    const copied = editedDocx(full, xml => xml.replace(/(<w:sdt>(?:(?!<\/w:sdt>).)*trial\.visits#.*?<\/w:sdt>)/, '$1$1'))
    expect(await compare(report, copied)).toMatchObject({ copies: [{ key: 'trial.visits', times: 2 }], same: 4 })
    const damaged = editedDocx(full, xml => xml.replace(/taizhang:trial\.rate#s\d+/, 'taizhang:trial'))
    expect(await compare(report, damaged)).toMatchObject({ ...quiet, same: 3 })
    const lost = editedDocx(
      editedDocx(damaged, xml => xml.replace(/(taizhang:trial".*?)_figure_\d/, '$1_other')),
      xml => xml.replace('taizhang:trial"', 'taizhang:???"'),
    )
    expect(await compare(report, lost)).toMatchObject({
      unknown: [{ tag: 'taizhang:???', title: '办结率', why: 'damaged', text: keyOf(report, 'trial.rate')?.shown }],
      missing: [{ key: 'trial.rate' }],
    })
    const foreign = editedDocx(full, xml => xml.replace(/trial\.rate#s\d+/, 'trial.none#s77'))
    expect((await compare(report, foreign)).unknown).toMatchObject([{ why: 'no-spot' }])
    const rebound = editedDocx(full, xml => xml.replace(/trial\.rate#/, 'trial.none#'))
    expect((await compare(report, rebound)).unknown).toMatchObject([{ why: 'other-figure' }])
  })

  it('takes a file of another report of the same text for what it is', async () => {
    const report = await begun()
    const last = await createReport(world.engine, world.clerk, {
      org: world.east.id,
      from: '2025-01-01',
      to: '2025-12-31',
      text: { pasted: text },
    })
    const settled = await saveReport(
      world.engine,
      world.clerk,
      last.id,
      last.version,
      changed(last, ({ kind }) => (kind === 'figure' || kind === 'share' ? { settled: true } : {})),
    )
    const bytes = await word(settled)
    expect(await compare(report, bytes)).toMatchObject({ overtyped: [], filled: 3, download: { other: settled.title } })
  })

  it('leaves a number under tracked changes alone until somebody chooses', async () => {
    const report = await begun()
    const change = (xml: string) =>
      xml.replace(
        /(trial\.visits#.*?<w:sdtContent><w:bookmarkStart[^>]*>)<w:r>(.*?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/,
        '$1<w:del w:id="1" w:author="甲"><w:r>$2<w:delText>$3</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲"><w:r>$2<w:t>15</w:t></w:r></w:ins>',
      )
    const bytes = editedDocx(await word(report), change)
    const [one] = (await compare(report, bytes)).overtyped
    expect(one).toMatchObject({ typed: '15', tracked: true })
    expect((await refillReturned(world.engine, world.clerk, report.id, bytes, [])).bytes).toEqual(bytes)
    const choice = { spot: one?.spot ?? '', typed: '15', take: 'figure' as const }
    const settled = await refillReturned(world.engine, world.clerk, report.id, bytes, [choice])
    const xml = openZip(settled.bytes).text('word/document.xml')
    expect(xml).not.toMatch(/<w:(ins|del)\b/)
    expect(listFigures(settled.bytes)[0]?.text).toBe(one?.now)
  })

  it('tells a reader who may not write, and refuses what such a reader would take', async () => {
    const report = await begun()
    const bytes = typed(await word(report), 'trial.visits', '9')
    expect(await compare(report, bytes, world.leader)).toMatchObject({ editable: false, overtyped: [{ typed: '9' }] })
    const asked = { version: report.version, choices: [], prose: true, form: false }
    expect((await refusal(takeReturn(world.engine, world.leader, report.id, { name: 'x', bytes }, asked))).status).toBe(403)
    const outside = world.as('clerk', world.west)
    expect((await refusal(compareReturn(world.engine, outside, report.id, bytes))).status).toBe(404)
    expect((await refusal(take({ ...report, version: 9 }, bytes, { prose: true }))).problems[0]?.code).toBe('changed-meanwhile')
  })

  it('leaves figures alone that the viewer may not ask for', async () => {
    const top = world.as('organization', world.district)
    const report = await world.begin('远处走访了X次，别处走访群众X人。')
    const wide = await saveReport(
      world.engine,
      top,
      report.id,
      report.version,
      changed(report, ({ key }) => ({ settled: true, ...(key === 'trial.visits' ? { org: world.west.id } : {}) })),
    )
    const bytes = (await downloadReport(world.engine, top, report.id)).bytes
    await world.visits(world.far.id, [['远', '2026-09-01', 3, true]], world.as('clerk', world.west))
    await downloadReport(world.engine, top, report.id)
    const old = typed(bytes, 'trial.visits', '77')
    expect(await compare(wide, old)).toMatchObject({ overtyped: [{ typed: '77', open: false }] })
    const back = await refillReturned(world.engine, world.clerk, report.id, old, [])
    expect(listFigures(back.bytes)[0]?.text).toBe('77')
  })
})

describe('edited prose', () => {
  const prose = (xml: string) =>
    xml
      .replace('第二段没有数字。', '第二段没有什么数字，另派12人。')
      .replace(
        /(<w:p>(?:(?!<\/w:p>).)*办结率)/,
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>新</w:t></w:r><w:r><w:t>加的一段。</w:t></w:r></w:p>$1',
      )

  it('is told paragraph by paragraph, with the numbers typed into it', async () => {
    const report = await begun()
    const back = await compare(report, editedDocx(await word(report), prose))
    expect(back.prose).toEqual([
      { kind: 'changed', was: '第二段没有数字。', now: '第二段没有什么数字，另派12人。' },
      { kind: 'added', was: null, now: '新加的一段。' },
    ])
    expect(back.numbers).toMatchObject([{ text: '12', before: '第二段没有什么数字，另派', after: '人。' }])
    const gone = await compare(
      report,
      editedDocx(await word(report), xml => xml.replace(/<w:p>(?:(?!<\/w:p>).)*第二段没有数字。.*?<\/w:p>/, '')),
    )
    expect(gone.prose).toEqual([{ kind: 'removed', was: '第二段没有数字。', now: null }])
  })

  it('becomes the text of the report, spot for spot', async () => {
    const report = await begun()
    const bytes = editedDocx(await word(report), prose)
    const taken = await take(report, bytes, { prose: true })
    expect(taken.version).toBe(report.version + 1)
    const lines = readDocument(bytes).paragraphs.map(one => one.text)
    expect(shownText(taken.paragraphs)).toEqual(lines)
    expect(taken.paragraphs[4]?.pieces[0]).toEqual({ text: '新', bold: true })
    expect(taken.paragraphs[2]).toEqual(report.paragraphs[2])
    expect(await compare(taken, await word(taken))).toMatchObject(quiet)
  })

  it('keeps what was settled as no figure in a paragraph that was edited around it', async () => {
    const report = await begun()
    const loose = spots(report).find(spot => spot.text === '35')
    const asked = changed(report, spot => (spot.id === loose?.id ? { kind: 'other', key: null, settled: true } : {}))
    const settled = await saveReport(world.engine, world.clerk, report.id, report.version, asked)
    const bytes = editedDocx(await word(settled), xml => xml.replace('，发放雨具', '，共发放雨具'))
    const taken = await take(settled, bytes, { prose: true })
    expect(shownText(taken.paragraphs)[2]).toContain('，共发放雨具35套。')
    expect(spots(taken).map(({ id, kind, settled: is }) => [id, kind, is])).toEqual(
      spots(settled).map(({ id, kind, settled: is }) => [id, kind, is]),
    )
  })

  it('moves a figure with the sentence that was moved', async () => {
    const report = await begun()
    const move = (xml: string): string => {
      const paragraph = /<w:p>(?:(?!<\/w:p>).)*办结率.*?<\/w:p>/.exec(xml)?.[0] ?? ''
      return xml.replace(paragraph, '').replace(/(<w:p>(?:(?!<\/w:p>).)*年走访)/, `${paragraph.replaceAll('$', '$$$$')}$1`)
    }
    const taken = await take(report, editedDocx(await word(report), move), { prose: true })
    expect(shownText(taken.paragraphs)[2]).toBe(shownText(report.paragraphs)[4])
    expect(keyOf(taken, 'trial.rate')).toEqual(keyOf(report, 'trial.rate'))
  })

  it('makes a copied control a figure of its own, and knows the two again', async () => {
    const report = await begun()
    const copy = (xml: string) =>
      xml.replace(
        '第二段没有数字。</w:t></w:r>',
        whole => `${whole}${/<w:sdt>(?:(?!<\/w:sdt>).)*trial\.visits#.*?<\/w:sdt>/.exec(xml)?.[0]}`,
      )
    const bytes = editedDocx(await word(report), copy)
    const taken = await take(report, bytes, { prose: true, form: true })
    expect(
      spots(taken)
        .filter(({ key }) => key === 'trial.visits')
        .map(({ id }) => id),
    ).toHaveLength(2)
    expect(shownText(taken.paragraphs)[3]).toBe(`第二段没有数字。${keyOf(report, 'trial.visits')?.shown}`)
    expect(await compare(taken, bytes)).toMatchObject(quiet)
    expect(await compare(taken, await word(taken))).toMatchObject(quiet)
  })
})

describe('the file as the form of further downloads', () => {
  it('is refilled byte for byte, without the exact numbers behind a draft, until the standard layout comes back', async () => {
    const report = await world.builtIn()
    const bytes = editedDocx(await word(report), xml => xml.replace('全年走访', '全年实地走访'))
    expect(readDocument(bytes).paragraphs.some(one => one.text.startsWith('附：以“余”'))).toBe(true)
    const taken = await take(report, bytes, { prose: true, form: true })
    expect(await readForm(world.engine, world.clerk, report.id)).toMatchObject({ name: '改.docx', by: world.clerk.name })
    const form = await word(taken)
    const [before, after] = [openZip(bytes), openZip(form)]
    for (const name of before.names.filter(one => one !== 'word/document.xml')) expect(after.bytes(name)).toEqual(before.bytes(name))
    expect(readDocument(form).paragraphs.map(one => one.text)).toEqual(shownText(taken.paragraphs))
    await world.visits(world.first.id, [['壬', '2026-10-01', 40, false]])
    const later = await word(taken)
    expect(listFigures(later)[0]?.text).not.toBe(listFigures(form)[0]?.text)
    expect(await compare(taken, later)).toMatchObject({ ...quiet, same: 3 })
    expect((await verifyChain(world.engine, '999901')).problems).toEqual([])
    await dropForm(world.engine, world.clerk, report.id)
    expect(await readForm(world.engine, world.clerk, report.id)).toBeNull()
    expect((await refusal(dropForm(world.engine, world.clerk, report.id))).problems[0]?.code).toBe('no-form')
    expect(readDocument(await word(taken)).paragraphs.some(one => one.text.startsWith('附：以“余”'))).toBe(true)
  })

  it('SEC-12 is found altered where somebody changes it beside the door, and is refused when too large', async () => {
    const report = await world.builtIn()
    const bytes = await word(report)
    const large = openZip(bytes).replaced(new Map([['docProps/app.xml', randomBytes(mostFormBytes)]]))
    expect((await refusal(take(report, large, { form: true }))).problems[0]?.code).toBe('form-too-large')
    await take(report, bytes, { form: true })
    await world.engine.store.asSystem('test', tx => tx.rows(`update report_form set bytes = '\\x00' where report_id = $1`, [report.id]))
    expect((await verifyChain(world.engine, '999901')).problems).toContain(`Word form 1 of report ${report.id} was altered`)
  })

  it('holds when the report is issued', async () => {
    const report = await begun()
    const own = await saveReport(
      world.engine,
      world.clerk,
      report.id,
      report.version,
      changed(report, ({ kind }) => (kind === 'figure' || kind === 'share' ? {} : { settled: true })),
    )
    const ready = changed(own, ({ text: words }) => (words === '35' ? { kind: 'other', key: null, settled: true } : {}))
    const saved = await saveReport(world.engine, world.clerk, own.id, own.version, ready)
    const bytes = editedDocx(await word(saved), xml => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>内部资料</w:t></w:r></w:p>'))
    const issued = await world.issue(await take(saved, bytes, { form: true }))
    const file = await word(issued)
    expect(readDocument(file).paragraphs[0]?.text).toBe('内部资料')
    expect((await compare(await readReport(world.engine, world.clerk, issued.id), file)).same).toBe(3)
    expect((await refusal(take(issued, bytes, { prose: true }))).problems[0]?.code).toBe('not-editable')
    expect(year.to).toBe(issued.to)
  })
})

describe('a picture in the text', () => {
  const picture = async (bytes: Buffer, name: string): Promise<Report> => {
    const { id } = await keepFile(world.engine.store, world.clerk, { name, bytes })
    const report = await begun()
    const paragraphs = [...report.paragraphs, { level: null, picture: { file: id, name }, pieces: [{ text: '植树现场' }] }]
    return saveReport(world.engine, world.clerk, report.id, report.version, paragraphs)
  }

  it('is in the Word file, and comes back with its caption as it was', async () => {
    const report = await picture(madePng(600, 300), '植树.png')
    const bytes = await word(report)
    expect(openZip(bytes).names.filter(name => name.startsWith('word/media/')).length).toBe(1)
    const compared = await compare(report, bytes)
    expect(compared).toMatchObject(quiet)
    expect(compared.notes.map(({ code, zh }) => [code, zh])).toEqual([
      ['pictures', '正文里的照片不变；在 Word 里新加的图片只留在 Word 文件里。'],
    ])
    const renamed = editedDocx(bytes, xml => xml.replace('植树现场', '义务植树现场'))
    const taken = await take(report, renamed, { prose: true })
    const kept = taken.paragraphs.at(-1)
    expect([kept?.picture, shownText(kept ? [kept] : [])]).toEqual([report.paragraphs.at(-1)?.picture, ['义务植树现场']])
  })

  it('that Word cannot hold is refused by its name', async () => {
    const report = await picture(Buffer.from('RIFF....WEBPVP8 ', 'latin1'), '植树.webp')
    expect((await refusal(word(report))).problems.map(({ code, zh }) => [code, zh.includes('植树.webp')])).toEqual([['picture-type', true]])
  })
})
