import { codeTable } from '../language/code-table.ts'
import { emergencyFigures } from './figures-emergency.ts'
import { themedEducationFigures } from './figures-themed-education.ts'
import { publicityFigures } from './figures-publicity.ts'
import { responsibilityFigures } from './figures-responsibility.ts'
import { recognitionFigures } from './figures-recognition.ts'
import { organizationLifeFigures } from './figures-organization-life.ts'
import { weakCommunityFigures } from './figures-weak-communities.ts'
import { memberFigures } from './figures-members.ts'
import { cadreFigures } from './figures-cadres.ts'
import { integrityFigures } from './figures-integrity.ts'
import { planFigures } from './figures-plan.ts'
import { situationFigures } from './figures-situation.ts'
import { organizationStatistics } from './figures-statistics-organizations.ts'
import { memberStatistics } from './figures-statistics-members.ts'
import { lifeStatistics } from './figures-statistics-life.ts'

/** The list of figures (指标目录): every number the product can put into a text, in the order of the summary, then those of the yearly statistics (decision 15: one key, one number). */
export const figureList = [
  ...emergencyFigures,
  ...themedEducationFigures,
  ...publicityFigures,
  ...responsibilityFigures,
  ...recognitionFigures,
  ...organizationLifeFigures,
  ...weakCommunityFigures,
  ...memberFigures,
  ...cadreFigures.map(one => ({ ...one, compartment: 'cadres' as const })),
  ...integrityFigures.map(one => ({ ...one, compartment: 'integrity' as const })),
  ...planFigures,
  ...situationFigures,
  ...organizationStatistics,
  ...memberStatistics,
  ...lifeStatistics,
] as const

/** Sections of figures that the summary does not speak of: the daily report of an emergency (§13.6), the yearly statistics (§15.2). */
export const besideSummary: readonly string[] = ['13.6', '15.2']

/** The key of a figure of the list. */
export type FigureKey = (typeof figureList)[number]['key']

/** Figures whose numbers a sealed section releases. */
export const releasedFigure = codeTable(
  'releasedFigure',
  { zh: '封闭台账指标', en: 'Figures of sealed sections' },
  Object.fromEntries([...cadreFigures, ...integrityFigures].map(({ key, zh, en }) => [key, [zh, en] as const])),
)

/** Figures that open records carry. */
export const countedFigure = codeTable(
  'countedFigure',
  { zh: '指标目录', en: 'List of figures' },
  Object.fromEntries(figureList.filter(one => !('compartment' in one)).map(({ key, zh, en }) => [key, [zh, en] as const])),
)
