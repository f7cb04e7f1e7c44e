/** Pinyin of a text: the letters of all syllables, and their initials. */
interface Sound {
  full: string
  initials: string
}

const sounds = new Map<string, Sound>()
let speak: ((text: string) => Sound) | null = null

/** Fetches the pinyin table; until it is there, search goes by characters alone. */
export async function loadPinyin(): Promise<void> {
  if (speak) return
  const { pinyin } = await import('pinyin-pro')
  speak = text => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    return {
      full: syllables.join('').toLowerCase(),
      initials: syllables
        .map(syllable => syllable[0] ?? '')
        .join('')
        .toLowerCase(),
    }
  }
}

/**
 * How well a text answers a search: 0 not at all, higher is better. Characters first, then initials (`zbdh` finds 支部大会), then full pinyin.
 * A text's other names (English, code) are given as `more`.
 */
export function matches(search: string, text: string, more: readonly string[] = []): number {
  const sought = search.trim().toLowerCase()
  if (!sought) return 1
  const own = text.toLowerCase()
  if (own === sought) return 100
  if (own.startsWith(sought)) return 90
  if (own.includes(sought)) return 80
  if (more.some(name => name.toLowerCase().startsWith(sought))) return 70
  if (more.some(name => name.toLowerCase().includes(sought))) return 60
  if (!/^[a-z ]+$/.test(sought)) return 0
  const sound = soundOf(text)
  const letters = sought.replaceAll(' ', '')
  if (!sound) return 0
  if (sound.initials.startsWith(letters)) return 55
  if (sound.initials.includes(letters)) return 50
  if (sound.full.startsWith(letters)) return 45
  if (letters.length > 2 && sound.full.includes(letters)) return 40
  return letters.length > 1 && more.some(name => soundOf(name)?.initials.startsWith(letters)) ? 35 : 0
}

function soundOf(text: string): Sound | null {
  if (!speak) return null
  const known = sounds.get(text)
  if (known) return known
  const sound = speak(text)
  sounds.set(text, sound)
  return sound
}
