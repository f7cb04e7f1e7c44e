#!/usr/bin/env node
// Starts the program on the Node that comes with the package (24 or later); the machine's own Node only has to run this file.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeFlags } from './node-flags.js'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
const runsTypeScript = Number(process.versions.node.split('.')[0]) >= 24
const node = runsTypeScript || !existsSync(bundled) ? process.execPath : bundled
if (!runsTypeScript && node === process.execPath) {
  console.error('需要 Node 24：请在项目文件夹运行 npm ci 后重试。\nNode 24 is needed: run npm ci in the project folder and try again.')
  process.exit(1)
}
const child = spawn(node, [...nodeFlags, main, ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
