import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { type FontName, readFontNames } from './font-file.ts'

/** What a font is for: title, body, first and second headings, page number (依据 GB/T 9704-2012 7.1–7.5). */
export type FontRole = 'title' | 'body' | 'first' | 'second' | 'page'

/** A font to set a document in. */
export interface FontChoice {
  path: string
  /** Names it within a collection. */
  postScript?: string
  /** As readers know it. */
  family: string
}

/** The font of each role, and the free ones behind it for characters that it lacks. */
export interface DocumentFonts {
  roles: Readonly<Record<FontRole, FontChoice>>
  behind: readonly FontChoice[]
}

/** The typefaces that the standard asks for. */
export const typefaces: Readonly<Record<FontRole, string>> = { title: '小标宋', body: '仿宋', first: '黑体', second: '楷体', page: '宋体' }

/** The free fonts that come with the program: they stand in for the standard's where the machine has none. */
export const standIns = (): DocumentFonts => {
  const [serif, bold, sans, kai] = [
    { path: within('@expo-google-fonts/noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'), family: '思源宋体 Noto Serif SC' },
    { path: within('@expo-google-fonts/noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'), family: '思源宋体粗体 Noto Serif SC Bold' },
    { path: within('@embedpdf/fonts-sc', '../fonts/NotoSansHans-Medium.otf'), family: '思源黑体 Noto Sans Hans' },
    { path: within('@fontsource/lxgw-wenkai/package.json', 'files/lxgw-wenkai-latin-500-normal.woff'), family: '霞鹜文楷 LXGW WenKai' },
  ] as const
  return { roles: { title: bold, body: serif, first: sans, second: kai, page: serif }, behind: [serif, sans, kai] }
}

/**
 * The fonts of this machine that the standard asks for, each by its family name, a free one where it has none.
 * Looks into the folders of TAIZHANG_FONTS first, then where systems and office suites keep theirs; fonts that may not be embedded are passed over.
 */
export const findFonts = (folders: readonly string[] = fontFolders()): DocumentFonts => {
  const free = standIns()
  const installed = folders.flatMap(folder => fontsIn(folder))
  const choose = (role: FontRole): FontChoice => {
    for (const family of families[role]) {
      const font = installed.find(one => one.embeddable && one.families.some(name => plain(name) === plain(family)))
      if (font) return { path: font.path, postScript: font.postScript, family }
    }
    return free.roles[role]
  }
  return {
    roles: { title: choose('title'), body: choose('body'), first: choose('first'), second: choose('second'), page: choose('page') },
    behind: free.behind,
  }
}

/** Where fonts are looked for, in order. */
export const fontFolders = (environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string[] => {
  const named = (environment.TAIZHANG_FONTS ?? '').split(delimiter).filter(Boolean)
  const home = homedir()
  if (platform === 'win32')
    return [
      ...named,
      join(environment.WINDIR ?? 'C:\\Windows', 'Fonts'),
      ...(environment.LOCALAPPDATA ? [join(environment.LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
    ]
  if (platform === 'darwin')
    return [
      ...named,
      join(home, 'Library/Fonts'),
      '/Library/Fonts',
      '/System/Library/Fonts',
      '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
    ]
  return [...named, join(home, '.local/share/fonts'), join(home, '.fonts'), '/usr/local/share/fonts', '/usr/share/fonts']
}

/** Family names by which each typeface goes, the standard's own first. */
const families: Readonly<Record<FontRole, readonly string[]>> = {
  title: [
    '方正小标宋简体',
    'FZXiaoBiaoSong-B05S',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05',
    '方正小标宋_GB18030',
    '文星标宋',
    '汉仪小标宋简',
  ],
  body: [
    '仿宋_GB2312',
    'FangSong_GB2312',
    '仿宋',
    'FangSong',
    '方正仿宋_GBK',
    'FZFangSong-Z02',
    '方正仿宋简体',
    '华文仿宋',
    'STFangsong',
    '朱雀仿宋',
    'Zhuque Fangsong',
    'FandolFang',
  ],
  first: ['黑体', 'SimHei', '方正黑体_GBK', 'FZHei-B01', '方正黑体简体', '华文黑体', 'STHeiti', 'Heiti SC', 'FandolHei'],
  second: [
    '楷体_GB2312',
    'KaiTi_GB2312',
    '楷体',
    'KaiTi',
    '方正楷体_GBK',
    'FZKai-Z03',
    '方正楷体简体',
    '华文楷体',
    'STKaiti',
    'Kaiti SC',
    'FandolKai',
  ],
  page: ['宋体', 'SimSun', '方正书宋_GBK', 'FZShuSong-Z01', '方正书宋简体', '华文宋体', 'STSong', 'Songti SC', 'FandolSong'],
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The fonts under a folder; read once, a folder that is missing and a file that is no font hold none. */
const fontsIn = (folder: string): readonly FontName[] => {
  const known = read.get(folder)
  if (known) return known
  const found = filesUnder(folder).flatMap(path => {
    try {
      return readFontNames(path)
    } catch {
      return []
    }
  })
  read.set(folder, found)
  return found
}

const read = new Map<string, readonly FontName[]>()

const filesUnder = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(ttf|otf|ttc|otc)$/i.test(name))
      .sort()
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

const packages = createRequire(import.meta.url)

/** A file of a package, beside the one that it resolves to; a path that is nowhere where the package is missing. */
const within = (name: string, file: string): string => {
  try {
    return join(dirname(packages.resolve(name)), file)
  } catch {
    return join(name, file)
  }
}
