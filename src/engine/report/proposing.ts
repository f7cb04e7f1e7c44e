import type { ProposeOptions } from '../binding/binding.ts'
import type { Engine } from '../engine.ts'
import { partsOffered } from '../figure/part.ts'
import { programmesOf } from '../figure/programmes.ts'

/** What proposals know of the catalogue beside the list of figures: the words of programmes, what figures count within them, and the parts that figures offer. */
export const proposing = (
  engine: Pick<Engine, 'registers' | 'names' | 'figureList' | 'functionFigures' | 'own' | 'summary'>,
): Pick<ProposeOptions, 'programmes' | 'partsOf' | 'programmesOf'> => ({
  programmes: engine.summary.programmes,
  partsOf: partsOffered(engine),
  programmesOf: key => programmesOf(engine, key),
})
