import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { Spot } from '../../../language/report.ts'
import { isBlank, isFigureSpot, isOpen } from '../text.ts'

/** What a chip tells whoever cannot see its colour. */
export type Standing = 'plain' | 'open' | 'blank' | 'settled' | 'pinned'

/** How a spot stands. */
export const standingOf = (spot: Spot): Standing => {
  if (isOpen(spot)) return 'open'
  if (spot.pin) return 'pinned'
  if (!isFigureSpot(spot)) return 'plain'
  return isBlank(spot) && !spot.clause ? 'blank' : 'settled'
}

/** A number on the paper: unbound ones glow softly; a click on any opens what it is and where it comes from. */
export class Chip implements NodeView {
  readonly dom: HTMLElement
  private readonly label: (standing: Standing) => string

  constructor(node: Node, label: (standing: Standing) => string) {
    this.dom = document.createElement('button')
    this.dom.setAttribute('type', 'button')
    this.dom.className = 'spot'
    this.dom.contentEditable = 'false'
    this.dom.tabIndex = -1
    this.label = label
    this.draw(node.attrs.spot)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'spot') return false
    this.draw(node.attrs.spot)
    return true
  }

  selectNode(): void {
    this.dom.setAttribute('aria-pressed', 'true')
  }

  deselectNode(): void {
    this.dom.setAttribute('aria-pressed', 'false')
  }

  ignoreMutation(): boolean {
    return true
  }

  private draw(spot: Spot): void {
    const words = spot.pin?.text ?? spot.clause ?? (spot.shown || spot.text || '　')
    const standing = standingOf(spot)
    this.dom.textContent = words
    this.dom.dataset.spot = spot.id
    this.dom.dataset.standing = standing
    this.dom.setAttribute('aria-label', `${words}，${this.label(standing)}`)
  }
}
