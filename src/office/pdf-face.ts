import { readFont } from './font-file.ts'
import { type DocumentFonts, type FontChoice, type FontRole, standIns, typefaces } from './pdf-fonts.ts'

/** A font as set in a PDF: which characters it has, and how wide they are. */
export interface Face {
  /** Its name within the document. */
  id: string
  has: (text: string) => boolean
  /** Width of a character, in ems. */
  advance: (text: string) => number
  /** Upper edge of a character above the baseline, in ems. */
  top: (text: string) => number
}

/** There is no font to set a document in: neither the standard's nor a free one could be read. */
export class NoFont extends Error {}

/** Makes a font of a file's bytes known to the document; throws where it cannot read them. */
type Load = (id: string, bytes: Buffer, postScript: string | undefined) => Face

/** The document's fonts, each read when its first character is set. */
export class Faces {
  /** What no font has, as given; it is printed as □. */
  readonly missing = new Set<string>()
  private readonly open = new Map<string, Face | null>()
  private readonly used = new Map<FontRole, Set<FontChoice>>()
  private readonly fonts: DocumentFonts
  private readonly load: Load

  constructor(fonts: DocumentFonts, load: Load) {
    this.fonts = fonts
    this.load = load
  }

  /** The first font of a role that has a character; the □ of one where none has it. */
  find(role: FontRole, text: string): { face: Face; text: string } {
    for (const choice of this.chain(role)) {
      const face = this.face(choice)
      if (!face?.has(text)) continue
      this.note(role, choice)
      return { face, text }
    }
    if (text === box || text === ' ') throw new NoFont('no font to set the document in')
    this.missing.add(text)
    return this.find(role, box)
  }

  /** What the text was set in where it is none of the standard's typefaces: `思源宋体 Noto Serif SC 代仿宋`. */
  replaced(): string[] {
    const free = new Set(standIns().behind.map(({ path }) => path))
    return roles.flatMap(role =>
      [...(this.used.get(role) ?? [])]
        .filter(choice => choice === this.fonts.roles[role] && (free.has(choice.path) || choice.path === standIns().roles[role].path))
        .map(choice => `${choice.family} 代${typefaces[role]}`),
    )
  }

  private chain(role: FontRole): FontChoice[] {
    return [this.fonts.roles[role], ...this.fonts.behind]
  }

  private face(choice: FontChoice): Face | null {
    const key = `${choice.path}#${choice.postScript ?? ''}`
    const known = this.open.get(key)
    if (known !== undefined) return known
    const face = this.read(`F${this.open.size + 1}`, choice)
    this.open.set(key, face)
    return face
  }

  /** A font file that cannot be read is passed over. */
  private read(id: string, { path, postScript }: FontChoice): Face | null {
    try {
      return this.load(id, readFont(path), postScript)
    } catch {
      return null
    }
  }

  private note(role: FontRole, choice: FontChoice): void {
    const known = this.used.get(role)
    if (known) known.add(choice)
    else this.used.set(role, new Set([choice]))
  }
}

const box = '□'
const roles: readonly FontRole[] = ['title', 'body', 'first', 'second', 'page']
