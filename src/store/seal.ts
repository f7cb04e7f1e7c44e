import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshBytes } from './random.ts'

/** Keys of the sealed columns, derived from one master key that lies outside the database (SEC-20…22). */
export interface Seal {
  /** Seals a value for one place (`table.column.id`): SM4-CTR with a random IV, then HMAC-SM3 over all of it and the place. */
  close: (value: string, place: string) => string
  /** Opens what `close` made; throws where it was altered or moved to another place. */
  open: (sealed: string, place: string) => string
  /** The same for equal values: HMAC-SM3 with a key of its own, to look a value up without opening any. */
  blindIndex: (value: string, column: string) => string
}

/** The seal of a data folder; a new master key is made where there is none. It must be backed up apart from the database. */
export function sealOf(folder: string): Seal {
  const path = join(folder, 'keys', 'master.key')
  if (!existsSync(path)) {
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 })
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  chmodSync(path, 0o600)
  return sealWith(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'))
}

/** A seal from a master key of 32 bytes. */
export function sealWith(master: Buffer): Seal {
  // As key objects: preparing raw bytes anew takes three times as long as the digest itself.
  const derive = (purpose: string, length: number): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sm3', master, Buffer.alloc(0), `taizhang ${purpose}`, length)))
  const encryption = derive('encryption', 16)
  const integrity = derive('integrity', 32)
  const index = derive('index', 32)
  const tagOf = (body: Buffer, place: string): Buffer =>
    createHmac('sm3', integrity).update(body).update('\0').update(place).digest().subarray(0, 16)
  return {
    close: (value, place) => {
      const iv = freshBytes(16)
      const cipher = createCipheriv('sm4-ctr', encryption, iv)
      const body = Buffer.concat([Buffer.from([1, 1]), iv, cipher.update(value, 'utf8'), cipher.final()])
      return Buffer.concat([body, tagOf(body, place)]).toString('base64')
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed, 'base64')
      const body = bytes.subarray(0, -16)
      if (bytes.length < 34 || !timingSafeEqual(bytes.subarray(-16), tagOf(body, place)))
        throw new Error(`sealed value of ${place} was altered`)
      const decipher = createDecipheriv('sm4-ctr', encryption, body.subarray(2, 18))
      return Buffer.concat([decipher.update(body.subarray(18)), decipher.final()]).toString('utf8')
    },
    blindIndex: (value, column) => createHmac('sm3', index).update(`${column}\0${value}`).digest('base64'),
  }
}
