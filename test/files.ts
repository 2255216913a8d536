import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, ROOT } from '../pipeline/io.ts'

/** Relative paths of the source files below a folder of the project. */
export const sources = (folder: string): string[] =>
  filesBelow(join(ROOT, folder))
    .filter(file => file.endsWith('.ts') && !file.includes('node_modules'))
    .map(file => `${folder}/${file}`)

/** Text of a project file. */
export const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
