import type { Engine } from '../engine/engine.ts'
import { eraseDue } from '../engine/programme/erase.ts'
import { exportAnchors } from '../engine/record/verify.ts'
import { refuse } from '../language/problem.ts'
import { type AppOptions, buildApp } from './app.ts'
import { ensureAdministrator } from './first-administrator.ts'

/** How a server is started. */
export interface StartOptions extends Pick<AppOptions, 'webFolder' | 'demo'> {
  port: number
  /** Address to listen on; this machine alone (127.0.0.1) unless said otherwise. */
  host?: string
}

/** A running server. */
export interface Running {
  /** Where a browser finds it. */
  address: string
  close: () => Promise<void>
  /** Settles once it has stopped, by `close` or by a signal. */
  closed: Promise<void>
}

/**
 * Starts the server and stops it in good order on SIGINT and SIGTERM. TAIZHANG_TLS=1 says that a proxy in front speaks HTTPS.
 * @throws Refused where a real start finds accounts of a demo, or no administrator and nobody to ask for one
 */
export async function startServer(engine: Engine, { port, host = '127.0.0.1', webFolder, demo }: StartOptions): Promise<Running> {
  if (!demo) {
    await refuseDemoAccounts(engine)
    await ensureAdministrator(engine)
  }
  await engine.store.measure()
  await daily(engine)
  const behindTls = process.env.TAIZHANG_TLS === '1'
  const app = buildApp(engine, { webFolder, demo, secureCookies: behindTls, trustProxy: behindTls, log: true })
  const hourly = setInterval(() => void daily(engine).catch(fault => app.log.error(fault)), 3_600_000)
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  const close = async (): Promise<void> => {
    clearInterval(hourly)
    for (const signal of signals) process.off(signal, stop)
    await app.close()
    resolve()
  }
  const stop = (): void => void close()
  const address = await app.listen({ port, host })
  for (const signal of signals) process.once(signal, stop)
  return { address, close, closed }
}

/** What a day asks for, at each start and each hour: done twice it does nothing more. */
async function daily(engine: Engine): Promise<void> {
  await exportAnchors(engine.store, engine.today())
  await eraseDue(engine)
}

const signals = ['SIGINT', 'SIGTERM'] as const

async function refuseDemoAccounts(engine: Engine): Promise<void> {
  const demo = await engine.store.asSystem('start', tx => tx.first('select 1 from account where demo limit 1'))
  if (demo)
    throw refuse(
      'demo-accounts',
      '这个数据文件夹是演示数据，口令是公开的，不能正式启动。看演示请运行 taizhang demo；正式使用请用 --data 另指一个文件夹',
      'This data folder is a demo with public passwords and is not started for real use: run taizhang demo to try it, or name another folder with --data',
      409,
    )
}
