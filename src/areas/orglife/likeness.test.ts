import { expect, test } from 'vitest'
import { likeness } from './likeness.ts'

test('LIFE-22 the same text is wholly alike, another not at all; one changed character of many leaves them alike', () => {
  const text = '会议学习了上级文件并提出三条具体措施要求十日内落实到位由组织委员负责督促'
  expect([likeness(text, text), likeness('甲乙丙', '丁戊己'), likeness('', ''), likeness('甲', '乙')]).toEqual([100, 0, 100, 0])
  expect(likeness(text, text.replace('日', '天'))).toBe(94)
  expect(likeness(text, text.slice(0, 18))).toBe(65)
})
