import type { OverviewHead, OverviewPage } from '../language/overview.ts'
import { address, get } from './call.ts'
import type { Asked } from './figures.ts'

/** The overviews that the role reads. */
export const readOverviews = (): Promise<OverviewHead[]> => get('/overviews')

/** One overview with its lines. */
export const readOverview = (name: string, asked: Asked): Promise<OverviewPage> => get(`/overviews/${name}`, { ...asked })

/** Where it lies as a sheet. */
export const overviewSheetAddress = (name: string, asked: Asked): string => address(`/overviews/${name}/sheet.xlsx`, { ...asked })
