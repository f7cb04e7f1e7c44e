import { RightOutlined } from '@ant-design/icons'
import { nameOf, say } from '../language/words.ts'
import { useKnown } from '../ui/known.tsx'
import { useLang, useWords } from '../ui/lang.tsx'
import { Place, registerPlace, usePlaces } from '../ui/place.tsx'
import { useKept } from '../ui/use-kept.ts'
import { areasFor } from './catalogue-map.ts'
import { menuPages } from './menu.ts'

/** The menu: pages, then the areas of work in the order of the summary; what a person may not see is not there. */
export function SideMenu() {
  const t = useWords()
  const lang = useLang()
  const { role } = useKnown()
  const { path } = usePlaces()
  const [open, setOpen] = useKept<string[]>('menu', [])
  const areas = areasFor(role)
  const current = areas.find(area => area.registers.some(reg => isUnder(path, registerPlace(reg.name))))
  return (
    <nav className="side-menu" aria-label={t('主菜单', 'Main menu')}>
      <ul>
        {menuPages(role).map(page => (
          <li key={page.path}>
            <Place to={page.path} current={page.path === '/' ? path === '/' : isUnder(path, page.path)}>
              {say(page.name, lang)}
            </Place>
          </li>
        ))}
      </ul>
      <ul className="areas">
        {areas.map(area => {
          const unfolded = open.includes(area.key) || area === current
          return (
            <li key={area.key}>
              <button
                type="button"
                aria-expanded={unfolded}
                onClick={() => setOpen(open.includes(area.key) ? open.filter(name => name !== area.key) : [...open, area.key])}
              >
                <RightOutlined aria-hidden rotate={unfolded ? 90 : 0} /> {nameOf(area, lang)}
              </button>
              {unfolded && (
                <ul>
                  {area.registers.map(reg => (
                    <li key={reg.name}>
                      <Place to={registerPlace(reg.name)} current={isUnder(path, registerPlace(reg.name))}>
                        {nameOf(reg, lang)}
                      </Place>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const isUnder = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)
