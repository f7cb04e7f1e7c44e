import type { Piece, Spot } from '../../language/report.ts'

/** Reads the pieces out of an edited paragraph: chips are kept by their id, everything else is its words. */
export function piecesOf(node: Node, spots: ReadonlyMap<string, Spot>): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, bold: boolean) => {
    if (!text) return
    const last = pieces.at(-1)
    if (last && 'text' in last && Boolean(last.bold) === bold) last.text += text
    else pieces.push(bold ? { text, bold } : { text })
  }
  const walk = (parent: Node, bold: boolean) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) add((child.textContent ?? '').replace(/[\n\u200b]/g, ''), bold)
      if (!(child instanceof HTMLElement)) continue
      const spot = spots.get(child.dataset.spot ?? '')
      if (spot) pieces.push({ spot })
      else if (child.dataset.spot === undefined) walk(child, bold || child.tagName === 'B' || child.tagName === 'STRONG')
    }
  }
  walk(node, false)
  return pieces
}

/** Puts the caret before the nth piece of a paragraph. */
export function placeCaret(paragraph: HTMLElement, piece: number): void {
  paragraph.focus()
  getSelection()?.collapse(paragraph, Math.min(piece, paragraph.childNodes.length))
}

/** The pieces before and after the caret or selection, and the words selected; null where it lies elsewhere. */
export function cutAtSelection(
  paragraph: HTMLElement,
  spots: ReadonlyMap<string, Spot>,
): { before: Piece[]; selected: string; after: Piece[] } | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!paragraph.contains(range.startContainer) || !paragraph.contains(range.endContainer)) return null
  const [before, after] = [range.cloneRange(), range.cloneRange()]
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(paragraph, paragraph.childNodes.length)
  return { before: piecesOf(before.cloneContents(), spots), selected: range.toString(), after: piecesOf(after.cloneContents(), spots) }
}
