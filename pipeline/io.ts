import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder; every path below is relative to it. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const RAW = join(ROOT, 'raw')
export const STAGES = join(ROOT, 'build', 'stages')
export const OUTPUT = join(ROOT, 'output')
export const CHARTS = join(ROOT, 'charts')

/** SHA-256 of bytes or UTF-8 text, lower-case hexadecimal. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** Every file below a folder, as sorted relative paths with forward slashes; none if the folder is missing. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Writes a file whole or not at all: a temporary file beside it, synced, then renamed. Creates its folder. */
export function writeAtomic(path: string, data: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w')
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

const unchanged = (path: string, data: Uint8Array | string): boolean =>
  existsSync(path) && readFileSync(path).equals(typeof data === 'string' ? Buffer.from(data) : data)

/**
 * Makes a folder hold exactly `files` (relative path → content): writes what differs, each file whole,
 * then removes what is no longer made. `owns` limits the removal where several scripts share a folder.
 */
export function writeTree(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  owns: (path: string) => boolean = () => true,
): void {
  for (const [path, data] of files) if (!unchanged(join(folder, path), data)) writeAtomic(join(folder, path), data)
  for (const path of filesBelow(folder)) if (owns(path) && !files.has(path)) rmSync(join(folder, path))
}

/** Writes the records of a stage, one JSON value per line, to `build/stages/<name>.ndjson`. */
export function writeStage(name: string, records: Iterable<unknown>): void {
  let text = ''
  for (const record of records) text += `${JSON.stringify(record)}\n`
  writeAtomic(join(STAGES, `${name}.ndjson`), text)
}

/** Reads the records of a stage in the order written. Throws when the stage has not run. */
export function readStage<T>(name: string): T[] {
  const path = join(STAGES, `${name}.ndjson`)
  if (!existsSync(path))
    throw new Error(`build/stages/${name}.ndjson is missing: run make, which makes the stages in order`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

/** Shows `label done/total` on a terminal's last line; silent in a pipe. */
export function progress(label: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${label} ${done}/${total}${done === total ? '\n' : ''}`)
}
