import type { OwnDefinition, OwnFormula } from '../../language/own-figure.ts'
import type { Words } from '../../language/words.ts'
import type { Engine } from '../engine.ts'
import { filterInWords } from './filter-words.ts'
import { indicatorOf } from './own.ts'

/** What a figure of an office's own counts, in words. */
export function meaningOf(engine: Engine, definition: OwnDefinition): Words {
  if (definition.kind === 'formula') return formulaWords(engine, definition)
  const home = engine.registers[definition.register]
  return home ? filterInWords(engine.registers, indicatorOf(definition), home) : ['', '']
}

/** A formula in words, by the names of its parts. */
export function formulaWords(engine: Engine, formula: OwnFormula): Words {
  const names = formula.keys.map(key => engine.figureList.find(entry => entry.key === key))
  const zh = names.map(entry => `“${entry?.zh ?? '?'}”`)
  const en = names.map(entry => entry?.en ?? '?')
  switch (formula.op) {
    case 'sum':
      return [zh.join(' + '), en.join(' + ')]
    case 'difference':
      return [zh.join(' − '), en.join(' - ')]
    case 'ratio': {
      const times = formula.times === 1 ? '' : ` × ${formula.times}`
      return [`${zh.join(' ÷ ')}${times}`, `${en.join(' / ')}${times.replace('×', 'x')}`]
    }
    case 'change': {
      const [against, than] = formula.since ? [formula.since, formula.since] : ['上年同期', 'the same days a year before']
      return formula.percent
        ? [`${zh[0]}比${against}增长的百分比`, `growth of ${en[0]} over ${than} in percent`]
        : [`${zh[0]}比${against}增加的数`, `growth of ${en[0]} over ${than}`]
    }
  }
}
