/** Prints a result: JSON with `--json`, else lines for people. */
export function print(json: boolean, value: unknown, lines: () => string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 1)}\n` : `${lines().join('\n')}\n`)
}
