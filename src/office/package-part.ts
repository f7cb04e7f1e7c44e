import type { OfficeZip } from './office-file.ts'
import { scanXml } from './xml-scan.ts'

/** The path of the part that another part is tied to by a kind of relationship (`officeDocument`, `styles`); from '' is the package itself. */
export const related = (zip: OfficeZip, from: string, kind: string): string | undefined => {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const rels = `${folder}_rels/${from.slice(folder.length)}.rels`
  let found: string | undefined
  if (!zip.has(rels)) return undefined
  scanXml(zip.text(rels), {
    open: tag => {
      if (found === undefined && tag.attr('Type')?.endsWith(`/${kind}`) === true) found = resolve(folder, tag.attr('Target') ?? '')
    },
  })
  return found
}

const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').filter(step => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
