import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState, NodeSelection, Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Paragraph, Spot } from '../../../language/report.ts'
import { Chip, type Standing } from './chip.ts'
import { chosenSpot, setLevel, spotPlaces, textOf, toggleBold } from './edits.ts'
import { documentOf } from './text.ts'

/** What a paper tells of and asks. */
export interface PaperEvents {
  editable: () => boolean
  /** Whether the text may become this one: an author changes the own sections alone. */
  mayBecome: (paragraphs: readonly Paragraph[]) => boolean
  label: (standing: Standing) => string
  /** The text of the paper's box, for whoever cannot see it. */
  name: string
  onChange: (paragraphs: Paragraph[]) => void
  onChoose: (spot: Spot | null) => void
  /** A spot was clicked or Enter was pressed on it. */
  onOpen: (spot: Spot) => void
  /** A key while a spot is chosen, or Tab; answers whether it was taken. */
  onKey: (event: KeyboardEvent, spot: Spot | null) => boolean
  /** A line of a list drawn from records was clicked, or Enter was pressed on the list. */
  onDrawn: (list: string, line: number) => void
  /** `/` was typed: where on the screen. */
  onInsert: (at: { left: number; top: number }) => void
}

/** Opens the paper of a text in an element. Figures are inseparable chips; copies get an identity of their own. */
export function openPaper(element: HTMLElement, paragraphs: readonly Paragraph[], events: PaperEvents): EditorView {
  const view: EditorView = new EditorView(element, {
    state: EditorState.create({
      doc: documentOf(paragraphs),
      plugins: [history(), keymap(keys), keymap(baseKeymap), ownIdentities],
    }),
    nodeViews: { spot: node => new Chip(node, events.label) },
    attributes: {
      class: 'paper',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': events.name,
      lang: 'zh-CN',
      spellcheck: 'false',
    },
    editable: events.editable,
    dispatchTransaction(tr) {
      const before = chosenSpot(view.state)?.id
      const after = view.state.apply(tr)
      if (tr.docChanged && tr.getMeta('taken') !== true && !events.mayBecome(textOf(after))) return view.updateState(view.state)
      view.updateState(after)
      if (tr.docChanged && tr.getMeta('taken') !== true) events.onChange(textOf(view.state))
      const now = chosenSpot(view.state)
      if (now?.id !== before) events.onChoose(now)
    },
    handleKeyDown: (_, event) => {
      if (event.isComposing) return false
      const spot = chosenSpot(view.state)
      const { selection } = view.state
      if (event.key === 'Enter' && selection instanceof NodeSelection && selection.node.type.name === 'drawn') {
        events.onDrawn(String(selection.node.attrs.list), 0)
        return true
      }
      if (spot && event.key === 'Enter') {
        events.onOpen(spot)
        return true
      }
      return events.onKey(event, spot)
    },
    handleTextInput: (_, from, __, text) => {
      if (text !== '/' || !events.editable()) return false
      const { left, bottom } = view.coordsAtPos(from)
      events.onInsert({ left, top: bottom })
      return true
    },
    handleClickOn: (_, __, node, ___, event) => {
      if (node.type.name === 'drawn' && event.target instanceof HTMLElement) {
        const line = event.target.closest('.drawn > p')
        events.onDrawn(String(node.attrs.list), line?.parentElement ? [...line.parentElement.children].indexOf(line) : 0)
        return false
      }
      if (node.type.name !== 'spot') return false
      const spot: Spot = node.attrs.spot
      if (event.detail === 1 && spot.settled) events.onOpen(spot)
      return false
    },
  })
  return view
}

const level =
  (wanted: Paragraph['level']) =>
  (state: EditorState, dispatch?: EditorView['dispatch']): boolean => {
    dispatch?.(setLevel(state, wanted))
    return true
  }

const keys = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': (state: EditorState, dispatch?: EditorView['dispatch']): boolean => {
    dispatch?.(toggleBold(state))
    return true
  },
  'Mod-Alt-0': level(null),
  'Mod-Alt-1': level(1),
  'Mod-Alt-2': level(2),
  'Mod-Alt-3': level(3),
  'Mod-Alt-4': level(4),
}

/** A figure that was copied is another figure: the second of one identity gets a new one. */
const ownIdentities = new Plugin({
  appendTransaction(transactions, _, state) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    const seen = new Set<string>()
    const { tr } = state
    for (const { spot, pos } of spotPlaces(state.doc)) {
      if (seen.has(spot.id)) tr.setNodeMarkup(pos, null, { spot: { ...spot, id: crypto.randomUUID() } })
      seen.add(spot.id)
    }
    return tr.docChanged ? tr : null
  },
})
