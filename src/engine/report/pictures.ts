import { buffer } from 'node:stream/consumers'
import { refuse, Refused } from '../../language/problem.ts'
import type { Paragraph } from '../../language/report.ts'
import type { Viewer } from '../../language/viewer.ts'
import { isPrintablePicture } from '../../office/picture-size.ts'
import { openFile } from '../../store/files.ts'
import type { Engine } from '../engine.ts'

/** The pictures of a text by the number of their file; one that the viewer may not see is not among them. */
export type Pictures = ReadonlyMap<number, Uint8Array>

/** Reads the pictures of a text. @throws Refused `picture-type` where one is neither JPEG nor PNG */
export async function readPictures(engine: Engine, viewer: Viewer, paragraphs: readonly Paragraph[]): Promise<Pictures> {
  const pictures = new Map<number, Uint8Array>()
  for (const { picture } of paragraphs) {
    if (!picture || pictures.has(picture.file)) continue
    const bytes = await bytesOf(engine, viewer, picture.file)
    if (!bytes) continue
    if (!isPrintablePicture(bytes))
      throw refuse(
        'picture-type',
        `照片“${picture.name}”既不是 JPG 也不是 PNG，Word 和 PDF 里放不了：请在正文中换一张`,
        `The picture ${picture.name} is neither JPEG nor PNG, which Word and PDF need: put another in its place`,
        409,
      )
    pictures.set(picture.file, bytes)
  }
  return pictures
}

async function bytesOf(engine: Engine, viewer: Viewer, id: number): Promise<Uint8Array | undefined> {
  try {
    return await buffer((await openFile(engine.store, viewer, id)).stream)
  } catch (fault) {
    if (fault instanceof Refused && fault.problems.some(({ code }) => code === 'no-such-file')) return undefined
    throw fault
  }
}
