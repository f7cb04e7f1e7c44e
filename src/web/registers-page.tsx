import { nameOf, say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Place, registerPlace } from '../ui/place.tsx'
import { areasFor } from './catalogue-map.ts'
import { PageHead } from '../ui/page-head.tsx'
import { menuPages } from './menu.ts'

/** All registers by area of work, and on a phone the pages that its bar has no room for. */
export function RegistersPage() {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  return (
    <>
      <PageHead title={t('台账', 'Registers')} />
      <ul className="page-links">
        {menuPages(role)
          .filter(page => page.path !== '/')
          .map(page => (
            <li key={page.path}>
              <Place to={page.path}>{say(page.name, lang)}</Place>
            </li>
          ))}
      </ul>
      {areasFor(role).map(area => (
        <section key={area.key} className="area">
          <h2>{nameOf(area, lang)}</h2>
          <ul className="register-links">
            {area.registers.map(reg => (
              <li key={reg.name}>
                <Place to={registerPlace(reg.name)}>
                  <b>{nameOf(reg, lang)}</b>
                  <span className="quiet">{say(reg.about, lang)}</span>
                </Place>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
