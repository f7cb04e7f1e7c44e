import { useState } from 'react'

/** A setting of this browser, kept under a name; `fallback` until somebody sets it. */
export function useKept<T>(name: string, fallback: T): [T, (value: T) => void] {
  const key = `taizhang.${name}`
  const [value, setValue] = useState<T>(() => {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? fallback // cast: only this hook writes under the name
    } catch {
      return fallback
    }
  })
  return [
    value,
    next => {
      setValue(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
  ]
}
