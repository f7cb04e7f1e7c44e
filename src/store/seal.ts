import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { freshBytes } from './random.ts'

/** Keys of the sealed columns, derived from one master key that lies outside the database (SEC-20…22). */
export interface Seal {
  /** Seals a value for one place (`table.column.id`): SM4-CTR with a random IV, then HMAC-SM3 over all of it and the place. */
  close: (value: string, place: string) => string
  /** Opens what `close` made; throws where it was altered or moved to another place. */
  open: (sealed: string, place: string) => string
  /** The same for equal values: HMAC-SM3 with a key of its own, to look a value up without opening any. */
  blindIndex: (value: string, column: string) => string
  /** The seal under a key of its own (an emergency's), made at its first use; one that was destroyed closes and opens nothing (decision 39). */
  under: (name: string) => Seal
  /** Destroys a key, and those under it (`name/…`), for good; that it was is kept beside the keys and so apart from every backup: what it sealed cannot be opened again, wherever it lies. */
  destroy: (name: string) => void
  /** Whether a key, or the one above it, was destroyed. */
  isDestroyed: (name: string) => boolean
}

/** Thrown where a value is sealed under a key that has been destroyed. */
export class KeyDestroyed extends Error {}

/**
 * The seal of a data folder; a new master key is made where there is none. It must be backed up apart from the database.
 * Keys of emergencies lie beside it in `emergency/`, with the list of those destroyed; they belong into no backup (decision 39).
 */
export function sealOf(folder: string): Seal {
  const keys = join(folder, 'keys')
  const apart = join(keys, 'emergency')
  const list = join(apart, 'destroyed.txt')
  const keyFile = (name: string): string => join(apart, `${name}.key`)
  const known = new Map<string, Seal>()
  let read = { at: -1, names: [] as string[] }
  const destroyed = (): string[] => {
    const at = statSync(list, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (at !== read.at) read = { at, names: at ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [] }
    return read.names
  }
  const isDestroyed = (name: string): boolean => isUnder(name, destroyed())
  const whole: Seal = {
    ...sealWith(keyAt(join(keys, 'master.key'))),
    under: name => {
      if (isDestroyed(name)) return gone(name)
      const seal = known.get(name) ?? { ...sealWith(keyAt(keyFile(name))), under: whole.under, destroy: whole.destroy, isDestroyed }
      known.set(name, seal)
      return seal
    },
    destroy: name => {
      mkdirSync(apart, { recursive: true, mode: 0o700 })
      appendFileSync(list, `${name}\n`, { mode: 0o600, flush: true })
      read = { at: -1, names: [] }
      for (const one of known.keys()) if (isUnder(one, [name])) known.delete(one)
      const below = existsSync(join(apart, name)) ? readdirSync(join(apart, name)).map(file => join(apart, name, file)) : []
      for (const path of [keyFile(name), ...below].filter(one => existsSync(one))) {
        // Overwritten first: a deleted file's bytes may lie on the disk for long.
        writeFileSync(path, randomBytes(64).toString('hex'), { flush: true })
        rmSync(path)
      }
    },
    isDestroyed,
  }
  return whole
}

/** The key in a file, made at its first use and on the disk before anything is sealed with it. */
function keyAt(path: string): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if (!existsSync(path)) writeNew(path)
  chmodSync(path, 0o600)
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
}

/** Another process may have been first: then its key holds. */
function writeNew(path: string): void {
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (fault) {
    if (!existsSync(path)) throw fault
  } finally {
    rmSync(draft)
  }
}

/** A key is destroyed with the one above it: `programme-7/2020-02-03` with `programme-7`. */
const isUnder = (name: string, gone: readonly string[]): boolean => gone.some(one => name === one || name.startsWith(`${one}/`))

function gone(name: string): Seal {
  const refuse = (): never => {
    throw new KeyDestroyed(`the key ${name} was destroyed`)
  }
  return { close: refuse, open: refuse, blindIndex: refuse, under: refuse, destroy: refuse, isDestroyed: () => true }
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
  const destroyed = new Set<string>()
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
    under: name =>
      isUnder(name, [...destroyed])
        ? gone(name)
        : sealWith(Buffer.from(hkdfSync('sm3', master, Buffer.alloc(0), `taizhang key ${name}`, 32))),
    destroy: name => void destroyed.add(name),
    isDestroyed: name => isUnder(name, [...destroyed]),
  }
}
