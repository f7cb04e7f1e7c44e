import { pathPattern } from '../language/viewer.ts'

/** Whether the text is a path of an organization: six digits of the district, then segments of four digits (`999901.0001.0012`). */
export const isOrganizationPath = (text: string): boolean => pathPattern.test(text)

/** The path of the nth child (1 to 9999) of an organization; a number once used is not used again (ORG-16). */
export const childPath = (parent: string, serial: number): string => `${parent}.${String(serial).padStart(4, '0')}`

/** The path one level up; undefined at the district. */
export const parentPath = (path: string): string | undefined => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : undefined)

/** The district's six digits. */
export const districtOf = (path: string): string => path.slice(0, 6)
