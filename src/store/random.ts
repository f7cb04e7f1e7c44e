import { randomBytes } from 'node:crypto'

const poolSize = 8192
let pool = Buffer.alloc(0)

/** Fresh random bytes, each handed out once; drawn from the system a few thousand at a time, since a bulk import asks for hundreds of thousands of small pieces. */
export function freshBytes(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(Math.max(poolSize, count))
  const bytes = pool.subarray(0, count)
  pool = pool.subarray(count)
  return bytes
}
