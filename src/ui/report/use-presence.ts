import { useEffect, useState } from 'react'
import { isGone, isHere } from '../../client/report-sections.ts'

/** Milliseconds between two signs of life. */
const beat = 15_000

/** The names of the others who write a report now; nobody where one does not write it oneself. Nothing of it is kept anywhere. */
export function usePresence(report: number, writes: boolean): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([])
  useEffect(() => {
    if (!writes) return setOthers([])
    let open = true
    const say = () =>
      void isHere(report).then(
        names => open && setOthers(names),
        () => open && setOthers([]),
      )
    say()
    const timer = setInterval(say, beat)
    return () => {
      open = false
      clearInterval(timer)
      void isGone(report).catch(() => undefined)
    }
  }, [report, writes])
  return others
}
