import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../language/problem.ts'

/**
 * Takes the data folder for this process alone: the embedded database has no lock of its own, and two processes would spoil it.
 * A lock left by a killed process is taken over. Returns the release.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const take = (): boolean => {
    try {
      const handle = openSync(path, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      return true
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
      throw fault
    }
  }
  if (!take()) {
    const holder = Number(readFileSync(path, 'utf8'))
    if (holder !== process.pid && isRunning(holder)) {
      throw refuse(
        'folder-in-use',
        `数据文件夹 ${folder} 正被另一个程序（进程 ${holder}）使用，请先停止它，或用 --data 指定另一个文件夹`,
        `The data folder ${folder} is in use by another process (${holder}): stop it first, or name another folder with --data`,
        423,
      )
    }
    rmSync(path)
    if (!take())
      throw refuse('folder-in-use', `数据文件夹 ${folder} 正被占用，请重试`, `The data folder ${folder} is in use: try again`, 423)
  }
  return () => rmSync(path, { force: true })
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
