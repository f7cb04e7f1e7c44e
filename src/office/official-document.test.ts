import { expect, test } from 'vitest'
import { attachmentLines, titleLines } from './official-document.ts'

test.each([
  ['年度党建工作总结', ['年度党建工作总结']],
  ['关于二〇二〇年度\n党建工作情况的报告', ['关于二〇二〇年度', '党建工作情况的报告']],
  ['字'.repeat(20), ['字'.repeat(20)]],
  [
    '中共测试区某某街道工作委员会关于二〇二〇年度党建工作情况的报告',
    ['中共测试区某某街道工作委员会关于', '二〇二〇年度党建工作情况的报告'],
  ],
  ['秋季连阴雨地质灾害和内涝防范应急响应情况报告', ['秋季连阴雨地质灾害和内涝', '防范应急响应情况报告']],
])('the title %j stands on lines %j', (title, lines) => expect(titleLines(title)).toEqual(lines))

test('no line of a title is longer than the page, whatever it says', () => {
  for (let length = 21; length < 90; length++) {
    const lines = titleLines('党建工作年度总结和明年打算的报告'.repeat(6).slice(0, length))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
  }
})

test('GB/T 9704 7.3.4 one attachment has no number, several are numbered and hang', () => {
  expect(attachmentLines(['统计表'])).toEqual([{ text: '附件：统计表', left: 5, hanging: 3 }])
  expect(attachmentLines(['甲表', '乙表']).map(({ text }) => text)).toEqual(['附件：1. 甲表', '2. 乙表'])
})
