import type { Engine } from '../engine/engine.ts'
import { refuse } from '../language/problem.ts'
import type { AnyRegister } from '../language/register.ts'
import type { Viewer } from '../language/viewer.ts'

/** The register of a path, for a viewer whose role reads it; the row policies stand behind this (SEC-03: deny by default). */
export function registerFor(engine: Engine, viewer: Viewer, name: string): AnyRegister {
  const reg = Object.hasOwn(engine.registers, name) ? engine.registers[name] : undefined
  if (!reg) throw refuse('no-such-register', `没有“${name.slice(0, 50)}”这个台账`, `There is no register ${name.slice(0, 50)}`, 404)
  const reads = reg.may.read.includes(viewer.role) || (viewer.role === 'member' && reg.subject !== undefined)
  if (!reads) throw refuse('not-allowed', `您的角色不能查看“${reg.zh}”`, `Your role may not read ${reg.en}`, 403)
  return reg
}
