import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { demoAccounts, openDemoAccounts } from '../demo/accounts.ts'
import { beginSheets } from '../demo/begun-sheets.ts'
import { buildDistrict, type Said } from '../demo/district.ts'
import { fullSize, lastDay, madeDistrict, type Size } from '../demo/size.ts'
import { refuse } from '../language/problem.ts'
import { lockFolder } from '../store/lock.ts'
import { syncFolder } from '../store/sync-folder.ts'
import { keepSetting } from '../store/setting.ts'
import { openEngine } from './open-engine.ts'

/**
 * Builds the made district in a folder beside the data folder and renames it when it is whole, so that a build that was killed leaves nothing half.
 * @param say takes lines of progress: what, how many, seconds
 */
export async function buildDemo(folder: string, size: Size, say: (line: string) => void): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw refuse(
      'folder-not-empty',
      `文件夹“${folder}”里有别的文件，请用 --data 指定空文件夹`,
      `The folder ${folder} holds other files: name an empty one with --data`,
    )
  const building = `${folder}.building`
  if (existsSync(building)) {
    lockFolder(building)()
    rmSync(building, { recursive: true })
  }
  const from = performance.now()
  const seconds = (): string => `${((performance.now() - from) / 1000).toFixed(1)} s`
  say('正在建立演示区，约需一分钟。Building the demo district; about a minute.')
  const { engine, close } = await openEngine(building, true)
  try {
    // A build that is killed is thrown away, so nothing has to reach the disk before its end; the checkpoint and the sync below see to that.
    await engine.store.asSystem('made district', tx => tx.rows('set synchronous_commit = off'))
    say(`数据库 database  ${seconds()}`)
    const { counts, units } = await buildDistrict(engine, size, progress(say, seconds))
    await openDemoAccounts(engine, units, size === fullSize ? demoAccounts : [], new Date())
    for (const [name, value] of [
      ['demo', 'true'],
      ['today', lastDay],
      ['district', madeDistrict],
    ] as const)
      await keepSetting(engine.store, name, value)
    // Statistics for the planner, and a short way to open: nothing of the build has to be replayed.
    await engine.store.measure()
    await beginSheets(engine, units)
    await engine.store.asSystem('made district', tx => tx.rows('checkpoint'))
    say(`记录 records ${[...counts.values()].reduce((sum, count) => sum + count, 0)}  ${seconds()}`)
  } finally {
    await close()
  }
  syncFolder(building)
  if (existsSync(folder)) rmdirSync(folder)
  renameSync(building, folder)
  say(`演示区已建好 The demo district is built: ${folder}  ${seconds()}`)
}

function progress(say: (line: string) => void, seconds: () => string): Said {
  return step => {
    if (step.part === 'tree') say(`组织 organizations ${step.count}  ${seconds()}`)
    else if (step.part === 'members') say(`党员 members ${step.count}  ${seconds()}`)
    else if (/-(03|06|09|12)$/.test(step.month) || step.month === lastDay.slice(0, 7)) say(`${step.month}  ${seconds()}`)
  }
}
