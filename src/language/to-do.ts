/** Something that waits, with its reason; nothing of it is stored (decision 36). */
export interface ToDo {
  id: string
  zh: string
  en: string
  why: { zh: string; en: string }
  due: string | null
  href: string
  kind: string
}
