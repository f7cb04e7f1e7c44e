import { wiring } from '../areas/wiring.ts'
import { bindText } from '../engine/report/bind.ts'
import { proposing } from '../engine/report/proposing.ts'
import type { Arguments } from './arguments.ts'
import { print } from './print.ts'
import { readBytes } from './sheets.ts'

/** `bind TEXT.docx|.txt`: each blank and number of a text in order, with what it is, the figure proposed, how sure and why. Needs no data folder. */
export function bindCommand(args: Arguments): Promise<number> {
  const spots = bindText(readBytes(args.word(0, 'TEXT.docx|.txt')), wiring.figureList, proposing(wiring))
  print(args.json, spots, () => [
    ...spots.map(
      spot =>
        `${String(spot.index).padStart(4)}  ${spot.text.padEnd(6)} ${spot.kind.padEnd(15)} ${spot.key ?? '—'}  ${spot.confidence.toFixed(2)}  ${spot.why.zh}`,
    ),
    spots.length ? '' : '文稿里没有空格或数字。There are no blanks or numbers in the text.',
  ])
  return Promise.resolve(0)
}
