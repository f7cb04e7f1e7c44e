import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of one's own in a temporary folder, reached by its socket alone. */
export interface Server {
  /** For `openStore`: the database `postgres`, whose locale is C.UTF-8. */
  url: string
  /** What the server writes beside its answers, for a message when something fails. */
  log: string
  /** Stops the server and removes its folder. */
  stop: () => void
}

/**
 * Starts a server from the binaries on this machine, for tests and measurements; set for two cores and a few GB of memory.
 * PostgreSQL refuses to run as root: there it runs as the user `postgres` of the Debian package (or `nobody`).
 * @throws Error where there are no binaries and they cannot be installed
 */
export function startServer(settings: Readonly<Record<string, string>> = {}): Server {
  const bin = binaries()
  const user = process.getuid?.() === 0 ? ordinaryUser() : undefined
  const run = (program: string, ...args: string[]): void => {
    const command = join(bin, program)
    const [file, all] = user ? ['runuser', ['-u', user, '--', command, ...args]] : [command, args]
    execFileSync(file, all, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() })
  }
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-server-'))
  if (user) execFileSync('chown', [user, folder])
  const data = join(folder, 'data')
  const log = join(folder, 'server.log')
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
  const lines = Object.entries({ ...defaults(folder), ...settings }).map(([name, value]) => `${name} = '${value}'`)
  appendFileSync(join(data, 'postgresql.conf'), `${lines.join('\n')}\n`)
  run('pg_ctl', '-D', data, '-l', log, '-w', 'start')
  let running = true
  const stop = (): void => {
    if (!running) return
    running = false
    process.off('exit', stop)
    run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)
  return { url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, log, stop }
}

const defaults = (folder: string): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: folder,
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
})

/** Folder of the newest server binaries; Debian's package is installed where there are none and the user is root. */
function binaries(): string {
  const there = newest()
  if (there) return there
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'postgresql'], options)
  }
  const installed = newest()
  if (installed) return installed
  throw new Error('No PostgreSQL server (15 or newer) on this machine: install one, on Debian with `apt-get install postgresql`')
}

function newest(): string | undefined {
  const root = '/usr/lib/postgresql'
  const folders = existsSync(root)
    ? readdirSync(root)
        .filter(version => Number(version) >= 15)
        .sort((a, b) => Number(b) - Number(a))
        .map(version => join(root, version, 'bin'))
    : []
  const onPath = (process.env.PATH ?? '').split(':').filter(Boolean)
  return [...folders, ...onPath].find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

function ordinaryUser(): string {
  const known = (name: string): boolean => {
    try {
      execFileSync('id', [name], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  const user = ['postgres', 'nobody'].find(known)
  if (!user)
    throw new Error(
      'PostgreSQL does not run as root and there is no ordinary user `postgres`: install the Debian package, or run as an ordinary user',
    )
  return user
}
