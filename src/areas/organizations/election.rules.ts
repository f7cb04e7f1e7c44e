import { isBranch } from '../../codes/organization-type.ts'
import type { LookedUpRule } from '../../engine/engine.ts'
import { error, warning } from '../../language/problem.ts'
import { checkCommittee } from './committee-checks.ts'
import { rollCounts } from './roll-count.rules.ts'

/** Temporary and functional organizations, whose officers are appointed. */
const appointed = new Set(['LS', 'LW', 'GN'])

/** ORG-08: temporary and functional organizations hold no election. */
export const mayElect: LookedUpRule = async hands => {
  for (const { org, problems } of hands)
    if (appointed.has(org.type))
      problems.push(
        error(
          'ORG_TYPE_FORBIDS_ACTION',
          `“${org.shortName}”是临时或功能型党组织，班子由上级指定，不进行选举`,
          `${org.shortName} is temporary or functional: its officers are appointed, not elected`,
          'org',
        ),
      )
}

/** ORG-04, ELE-10: seats fit the number of formal members, and no more are entitled than stand on the roll as formal members. */
export const rollFits: LookedUpRule = async (hands, { tx, viewer }) => {
  const told = hands.filter(({ values }) => typeof values.requestedOn === 'string')
  const dayOf = (values: Record<string, unknown>): string => String(values.heldOn ?? values.requestedOn)
  const counts = await rollCounts(
    tx,
    viewer.district,
    told.map(({ org, values }) => ({ org: org.id, day: dayOf(values) })),
  )
  told.forEach(({ org, values, problems }, i) => {
    const formal = counts[i]?.formal ?? 0
    const { seats, eligible, kind } = values
    if (typeof seats === 'number' && kind !== 'by-election')
      problems.push(...checkCommittee({ type: org.type, formal, day: dayOf(values) }, seats, 'seats'))
    if (typeof eligible === 'number' && isBranch(org.type) && eligible > formal)
      problems.push(
        warning(
          'ELE_NOT_ENTITLED',
          `有选举权应到${eligible}人，多于名册上的正式党员${formal}人，请核对`,
          `${eligible} entitled, but ${formal} formal members on the roll: check`,
          'eligible',
        ),
      )
  })
}
