import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/areas/catalogue.ts'

/*
 * The ladder: a file imports only from lower rungs or from its own folder; no circles, type imports counted.
 */
const src = resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name))

/** Where a file stands, and what each place may import beside its own. */
const place = (file: string): string => {
  const path = relative(src, file)
  if (!path.startsWith('areas/')) return path.split('/')[0] ?? ''
  if (/\.page\.tsx$/.test(path)) return 'areas.page'
  if (/\.(rules|figures|watches|reminders|overviews)\.ts$/.test(path) || ['areas/wiring.ts', 'areas/area-rules.ts'].includes(path))
    return 'areas.server'
  return 'areas'
}
const may: Record<string, string[]> = {
  language: [],
  office: [],
  codes: ['language'],
  derive: ['language'],
  areas: ['language', 'codes'],
  store: ['language', 'derive', 'areas'],
  client: ['language', 'derive', 'areas'],
  engine: ['language', 'derive', 'store', 'office'],
  ui: ['language', 'derive', 'client'],
  'areas.server': ['language', 'codes', 'derive', 'areas', 'engine', 'store'],
  'areas.page': ['language', 'codes', 'derive', 'areas', 'client', 'ui'],
  server: ['language', 'codes', 'office', 'derive', 'areas', 'store', 'engine', 'areas.server'],
  demo: ['language', 'codes', 'office', 'derive', 'areas', 'store', 'engine', 'areas.server'],
  web: ['language', 'codes', 'derive', 'areas', 'client', 'ui', 'areas.page'],
  command: ['language', 'codes', 'office', 'derive', 'areas', 'store', 'engine', 'areas.server', 'server', 'demo'],
  'main.ts': ['language', 'office', 'command'],
}
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(match => resolve(dirname(file), match[1] ?? ''))
    .filter(path => /\.tsx?$/.test(path))

describe('the house', () => {
  it('lets every file import from lower rungs or its own place only', () => {
    const breaches = files.flatMap(file =>
      importsOf(file)
        .filter(target => place(target) !== place(file) && !may[place(file)]?.includes(place(target)))
        .map(target => `${relative(src, file)} → ${relative(src, target)}`),
    )
    expect(breaches).toEqual([])
  })

  it('has no circle of imports, type imports counted', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].map(one => relative(src, one)).join(' → '))
        return
      }
      state.set(file, 'open')
      for (const target of importsOf(file)) visit(target, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it('never names a register in the platform', () => {
    // Words of the platform too: the owner of a row, the one whose own record it is, the standard columns, sources of a figure, a browser's event, a kind of item of a plan.
    const words = ['organization', 'member', 'programme', 'team', 'release', 'opening', 'method', 'event', 'task']
    const names = Object.keys(catalogue).filter(name => !words.includes(name))
    const platform = files.filter(file => ['language', 'derive', 'store', 'engine', 'ui', 'client'].includes(place(file)))
    const breaches = platform.flatMap(file => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      return names.filter(name => new RegExp(`['"\`]${name}['"\`]`).test(text)).map(name => `${relative(src, file)} names ${name}`)
    })
    expect(breaches).toEqual([])
  })

  it('keeps files small and has no drawers', () => {
    const named = files.map(file => relative(src, file))
    expect(named.filter(path => /(^|\/)(utils|helpers|common|shared|lib|misc)(\/|\.)|(^|\/)index\.tsx?$/.test(path))).toEqual([])
    const long = files
      .filter(file => !['areas', 'codes'].includes(place(file)) && readFileSync(file, 'utf8').split('\n').length > 400)
      .map(file => relative(src, file))
    expect(long).toEqual([])
  })

  it('does nothing on import but in main.ts, the workers and the page', () => {
    const loud = files
      .filter(file => !/main\.tsx?$|-worker\.ts$/.test(file) && /^(await |void |process\.)/m.test(readFileSync(file, 'utf8')))
      .map(file => relative(src, file))
    expect(loud).toEqual([])
  })
})
