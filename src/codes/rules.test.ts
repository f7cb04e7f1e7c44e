import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleWording } from './rules.ts'

const root = join(import.meta.dirname, '../..')
const prefixes = [...new Set(Object.keys(ruleWording).map(id => id.slice(0, id.indexOf('-'))))]
const sources = ['src', 'test', 'bench'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name)),
)

describe('wording of rules', () => {
  test('each has Chinese and plain English, short enough for one line', () => {
    const poor = Object.entries(ruleWording).filter(
      ([, [zh, en]]) => !/\p{Script=Han}/u.test(zh) || zh.length > 60 || !/^[\x20-\x7e\u2019\p{Script=Han}]{3,140}$/u.test(en),
    )
    expect(poor).toEqual([])
    const words = Object.values(ruleWording).map(([zh]) => zh)
    expect(words.filter((zh, index) => words.indexOf(zh) !== index)).toEqual([])
  })

  test('numbers run without holes where the regulations’ numbering does', () => {
    const whole = {
      ORG: 25,
      MEM: 25,
      TRF: 9,
      MOB: 8,
      LOST: 7,
      DSP: 7,
      DBL: 6,
      DEV: 35,
      DUE: 22,
      COV: 8,
      REG: 6,
      TIM: 8,
      NUM: 5,
      COR: 6,
      DEM: 14,
      WEK: 11,
      STR: 7,
      EDU: 15,
    }
    for (const [prefix, count] of Object.entries(whole))
      for (let n = 1; n <= count; n += 1) expect(ruleWording).toHaveProperty([`${prefix}-${String(n).padStart(2, '0')}`])
  })

  test('every id cited in the sources has its wording', () => {
    const pattern = new RegExp(`\\b(?:${prefixes.join('|')})-\\d{2}\\b`, 'g')
    const unknown = sources.flatMap(name =>
      [...readFileSync(join(root, name), 'utf8').matchAll(pattern)].filter(([id]) => !(id in ruleWording)).map(([id]) => `${name}: ${id}`),
    )
    expect(unknown).toEqual([])
  })
})

test('every decision cited in the sources stands among those written down', () => {
  const folder = join(root, 'docs/decisions')
  const points = new Set(
    [...readFileSync(join(folder, '000-settled-points.md'), 'utf8').matchAll(/^(\d+)\. /gm)].map(([, number]) => number),
  )
  const files = new Set(readdirSync(folder).map(name => name.slice(0, 3)))
  const unknown = sources.flatMap(name =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/\b(?:decisions?|decisions\/) ?(\d{3}|\d{1,2})\b/g)]
      .filter(([, number = '']) => !(number.length === 3 ? files : points).has(number))
      .map(([cited]) => `${name}: ${cited}`),
  )
  expect(unknown).toEqual([])
  expect(files.size).toBe(readdirSync(folder).length)
})
