import { useEffect } from 'react'

/** Runs a function at a key of its own anywhere on the page, except while somebody types. Keys: `n`, `/`, `ctrl+k`. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`
      const act = keys[name]
      if (!act || event.altKey || event.isComposing || (!name.startsWith('ctrl+') && isTyping(event.target))) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null)
