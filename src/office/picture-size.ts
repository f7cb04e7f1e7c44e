import { imageSize } from 'image-size'

/** A picture fit into a room, in the unit of the room; `type` is what its bytes are. */
export interface FittedPicture {
  width: number
  height: number
  type: 'jpg' | 'png'
  /** Degrees by which its own rows and columns are to be turned, clockwise, to be seen upright. */
  turn: 0 | 90 | 180 | 270
}

/** Whether bytes are a picture that documents can carry: JPEG or PNG. */
export const isPrintablePicture = (bytes: Uint8Array): boolean => sizeOf(bytes) !== undefined

/**
 * The size at which a picture is printed: as large as the room allows in its own proportions, never larger than at 120 dots to the inch.
 * @param room width, height and the unit's length in inches
 * @throws RangeError on bytes that are no JPEG or PNG
 */
export function fitPicture(bytes: Uint8Array, room: { width: number; height: number; inch: number }): FittedPicture {
  const size = sizeOf(bytes)
  if (!size) throw new RangeError('not a JPEG or PNG')
  const natural = room.inch / 120
  const scale = Math.min(natural, room.width / size.width, room.height / size.height)
  return { ...size, width: size.width * scale, height: size.height * scale }
}

/** Width and height in dots as seen: a photograph taken upright says by its orientation (Exif 2.3, tag 0x0112) that it is to be turned. */
function sizeOf(bytes: Uint8Array): FittedPicture | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes)
    if ((type !== 'jpg' && type !== 'png') || !width || !height) return undefined
    const turn = turns.get(orientation) ?? 0
    return turn % 180 === 0 ? { width, height, type, turn } : { width: height, height: width, type, turn }
  } catch {
    return undefined
  }
}

const turns: ReadonlyMap<number, FittedPicture['turn']> = new Map([
  [3, 180],
  [6, 90],
  [8, 270],
])
