import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refuse } from '../language/problem.ts'
import { startServer } from '../server/start.ts'
import type { Arguments } from './arguments.ts'
import { openEngine } from './open-engine.ts'

/** Where the built pages lie. */
export function builtPages(): string {
  const folder = fileURLToPath(new URL('../../dist/web', import.meta.url))
  if (!existsSync(folder))
    throw refuse('not-built', '网页还没有生成，请先运行 npm run build', 'The pages are not built yet: run npm run build')
  return folder
}

/** `start`: for real use. Refuses demo accounts; asks for a first administrator where there is none. */
export async function startCommand(args: Arguments): Promise<number> {
  const webFolder = builtPages()
  const { engine, close } = await openEngine(args.data)
  try {
    const { address, closed } = await startServer(engine, {
      port: Number(args.option('port') ?? 8080),
      host: args.option('host') ?? '127.0.0.1',
      webFolder,
    })
    process.stdout.write(`台账已启动：${address}\nTaizhang is running at ${address}\n`)
    await closed
    return 0
  } finally {
    await close()
  }
}
