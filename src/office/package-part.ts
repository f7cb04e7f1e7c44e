import type { OfficeZip } from './office-file.ts'
import { scanXml } from './xml-scan.ts'

/** The path of the part that another part is tied to by a kind of relationship (`officeDocument`, `styles`); from '' is the package itself. */
export const related = (zip: OfficeZip, from: string, kind: string): string | undefined => relatedParts(zip, from, [kind])[0]?.path

/** Every part that another is tied to by some kinds of relationships, in the order of the relationships; parts outside the package are left out. */
export const relatedParts = <K extends string>(zip: OfficeZip, from: string, kinds: readonly K[]): { kind: K; path: string }[] => {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const rels = relationsPath(from)
  const found: { kind: K; path: string }[] = []
  if (!zip.has(rels)) return found
  scanXml(zip.text(rels), {
    open: tag => {
      const kind = kinds.find(one => tag.attr('Type')?.endsWith(`/${one}`) === true)
      if (kind !== undefined && tag.attr('TargetMode') !== 'External') found.push({ kind, path: resolve(folder, tag.attr('Target') ?? '') })
    },
  })
  return found
}

/** Where each relationship of a part leads, by its id; targets outside the package are left out. */
export const relationsOf = (zip: OfficeZip, from: string): Map<string, { kind: string; target: string }> => {
  const found = new Map<string, { kind: string; target: string }>()
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  if (!zip.has(relationsPath(from))) return found
  scanXml(zip.text(relationsPath(from)), {
    open: tag => {
      const [id, type, target] = [tag.attr('Id'), tag.attr('Type'), tag.attr('Target')]
      if (id && type && target && tag.attr('TargetMode') !== 'External')
        found.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
  })
  return found
}

/** The part that holds the relationships of another. */
export const relationsPath = (from: string): string => {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  return `${folder}_rels/${from.slice(folder.length)}.rels`
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
