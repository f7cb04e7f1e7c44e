import type { AskedTwice } from '../../derive/asked-twice.ts'
import { columnLabel } from '../../derive/show.ts'
import type { AnyRegister } from '../../language/register.ts'
import { type Lang, nameOf, say } from '../../language/words.ts'
import { useKnown } from '../known.tsx'
import { useLang, useWords } from '../lang.tsx'

/** Facts asked twice: what has no reason first, then what is asked all the same, with why. */
export function AskedList({ list }: { list: readonly AskedTwice[] }) {
  const t = useWords()
  const open = list.filter(one => one.why === null)
  const explained = list.filter(one => one.why !== null)
  return (
    <>
      <p>
        {open.length === 0
          ? t('没有重复填报的事项。', 'No fact is asked twice without a reason.')
          : t(`重复填报 ${open.length} 项：`, `${open.length} facts are asked twice:`)}
      </p>
      {open.length > 0 && <AskedTable list={open} />}
      {explained.length > 0 && (
        <details>
          <summary>
            {t(
              `有同名项目、确需分别填写的 ${explained.length} 项及理由`,
              `${explained.length} fields of the same name that are needed, with the reason`,
            )}
          </summary>
          <AskedTable list={explained} />
        </details>
      )}
    </>
  )
}

function AskedTable({ list }: { list: readonly AskedTwice[] }) {
  const t = useWords()
  const lang = useLang()
  const { registers } = useKnown()
  const register = (name: string): string => nameOf(registers.get(name) ?? { zh: name, en: name }, lang)
  return (
    <div className="table-frame">
      <table className="list">
        <thead>
          <tr>
            <th>{t('台账', 'Register')}</th>
            <th>{t('项目', 'Field')}</th>
            <th>{t('同名项目在', 'Of the same name in')}</th>
            <th>{t('理由', 'Reason')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(one => (
            <tr key={`${one.register}.${one.column}.${one.held.register}`}>
              <td>{register(one.register)}</td>
              <td>{pathLabel(registers.get(one.register), one, lang)}</td>
              <td>{register(one.held.register)}</td>
              <td className="quiet">{one.why ? say(one.why, lang) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The label of a column; of a part's column with the part before it. */
function pathLabel(reg: AnyRegister | undefined, one: AskedTwice, lang: Lang): string {
  const [first = '', inner] = one.column.split('.')
  const column = reg?.columns[first]
  if (!column) return nameOf(one, lang)
  const part = inner !== undefined && column.kind === 'lines' ? column.of[inner] : undefined
  return part ? `${nameOf(column, lang)} · ${columnLabel(part, lang)}` : columnLabel(column, lang)
}
