import { type ClipboardEvent, type KeyboardEvent, memo, useRef } from 'react'
import type { Paragraph, Piece, Spot } from '../../language/report.ts'
import { cutAtSelection, piecesOf } from './dom.ts'
import { SpotChip } from './spot-chip.tsx'

/** What a paragraph gets. */
export interface ReportParagraphProps {
  index: number
  paragraph: Paragraph
  editable: boolean
  /** Spot whose panel is open. */
  chosen: string | null
  onChange: (index: number, pieces: Piece[]) => void
  onSplit: (index: number, before: Piece[], after: Piece[]) => void
  /** Joins the paragraph to the one before it. */
  onJoin: (index: number, pieces: Piece[]) => void
}

/** A paragraph of the paper, edited in place; it is drawn anew only when its pieces change, so that the writer's caret is left alone. */
export const ReportParagraph = memo(function ReportParagraph({
  index,
  paragraph,
  editable,
  chosen,
  onChange,
  onSplit,
  onJoin,
}: ReportParagraphProps) {
  const element = useRef<HTMLParagraphElement>(null)
  const dirty = useRef(false)
  const spots = new Map<string, Spot>(paragraph.pieces.flatMap(piece => ('spot' in piece ? [[piece.spot.id, piece.spot] as const] : [])))

  const settle = () => {
    if (!dirty.current || !element.current) return
    dirty.current = false
    onChange(index, piecesOf(element.current, spots))
  }
  const keys = (event: KeyboardEvent<HTMLParagraphElement>) => {
    if (!editable || event.nativeEvent.isComposing || event.target !== event.currentTarget || !element.current) return
    const cut = cutAtSelection(element.current, spots)
    if (!cut) return
    if (event.key === 'Enter') {
      event.preventDefault()
      dirty.current = false
      onSplit(index, cut.before, cut.after)
    }
    if (event.key === 'Backspace' && cut.selected === '' && cut.before.length === 0 && index > 0) {
      event.preventDefault()
      dirty.current = false
      onJoin(index, cut.after)
    }
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, ''))
  }
  return (
    <p
      ref={element}
      data-level={paragraph.level ?? undefined}
      data-paragraph={index}
      contentEditable={editable}
      suppressContentEditableWarning
      spellCheck={false}
      onInput={() => {
        dirty.current = true
      }}
      onBlur={settle}
      onKeyDown={keys}
      onPaste={paste}
    >
      {paragraph.pieces.map((piece, at) =>
        'spot' in piece ? (
          <SpotChip key={piece.spot.id} spot={piece.spot} chosen={piece.spot.id === chosen} />
        ) : piece.bold ? (
          <b key={at}>{piece.text}</b>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </p>
  )
})
