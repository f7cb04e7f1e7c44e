import { OfficeFileProblem } from './office/office-file.ts'
import { Refused } from './language/problem.ts'
import { commands } from './command/commands.ts'
import { readArguments } from './command/arguments.ts'
import { usage } from './command/usage.ts'

/** The one program: `taizhang COMMAND …`. Exit status 0 only on success; an error is one clear line in both languages. */
async function main(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = words
  const command = commands[name]
  if (!command) {
    process.stderr.write(name === 'help' || name === '--help' ? '' : `没有“${name}”这个命令。There is no command ${name}.\n`)
    process.stdout.write(usage())
    return name === 'help' || name === '--help' ? 0 : 2
  }
  const args = readArguments(rest)
  if (args.flag('help')) {
    process.stdout.write(usage())
    return 0
  }
  return command(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (fault) {
  process.stderr.write(`${wordsOf(fault)}\n`)
  process.exitCode = 1
}

function wordsOf(fault: unknown): string {
  if (fault instanceof Refused)
    return fault.problems.map(problem => `${problem.zh} ${problem.en}${problem.column ? ` [${problem.column}]` : ''}`).join('；')
  if (fault instanceof OfficeFileProblem) return `${fault.zh} ${fault.en}`
  if (process.env.TAIZHANG_DEBUG) return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  return `程序出错：${fault instanceof Error ? fault.message : String(fault)}。The program failed; run again with TAIZHANG_DEBUG=1 for details.`
}
