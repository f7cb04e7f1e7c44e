import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { demoAccounts } from '../demo/accounts.ts'
import { fullSize } from '../demo/size.ts'
import { refuse } from '../language/problem.ts'
import { startServer } from '../server/start.ts'
import type { Arguments } from './arguments.ts'
import { buildDemo } from './build-demo.ts'
import { openEngine } from './open-engine.ts'
import { builtPages } from './start.ts'

/** `demo`: builds the made district where it is not there yet, and starts it. */
export async function demoCommand(args: Arguments): Promise<number> {
  if (process.env.TAIZHANG_DATABASE_URL)
    throw refuse(
      'demo-on-server',
      '演示区只用内嵌数据库，请先取消环境变量 TAIZHANG_DATABASE_URL',
      'The demo uses the embedded database alone: unset TAIZHANG_DATABASE_URL first',
    )
  const serve = !args.flag('no-serve')
  const webFolder = serve ? builtPages() : undefined
  if (args.flag('fresh')) await clearDemo(args.data)
  if (existsSync(join(args.data, 'database'))) await refuseRealData(args.data)
  else await buildDemo(args.data, fullSize, line => process.stdout.write(`${line}\n`))
  return webFolder ? serveDemo(args, webFolder) : 0
}

async function serveDemo(args: Arguments, webFolder: string): Promise<number> {
  const { engine, close } = await openEngine(args.data)
  try {
    const { address, closed } = await startServer(engine, {
      port: Number(args.option('port') ?? 8080),
      host: args.option('host') ?? '127.0.0.1',
      webFolder,
      demo: { accounts: demoAccounts },
    })
    const lines = demoAccounts.map(
      account => `  ${account.signIn.padEnd(10)} ${account.password}  ${account.zh} ${account.en} · ${account.orgName}`,
    )
    process.stdout.write(`演示区已启动：${address}\nThe demo is running at ${address}\n${lines.join('\n')}\n`)
    await closed
    return 0
  } finally {
    await close()
  }
}

/** Takes a finished demo away for a new build; real data is never touched. */
async function clearDemo(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'database'))) return
  await refuseRealData(folder)
  rmSync(folder, { recursive: true })
}

async function refuseRealData(folder: string): Promise<void> {
  const { demo, close } = await openEngine(folder)
  await close()
  if (!demo)
    throw refuse(
      'real-data',
      `文件夹“${folder}”里是正式数据，不能当演示区用，请用 --data 指定另一个文件夹`,
      `The folder ${folder} holds real data: name another one with --data`,
      409,
    )
}
