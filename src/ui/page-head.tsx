import { type ReactNode, useEffect } from 'react'

/** The title of a page with its actions at the right; also the title of the browser's tab. */
export function PageHead({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 台账`
  }, [title])
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {note && <p className="quiet">{note}</p>}
      </div>
      {children && <div className="acts">{children}</div>}
    </header>
  )
}
