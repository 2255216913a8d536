#!/usr/bin/env -S npx tsx
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDocument } from './document/parse.ts'
import { explain } from './explain.ts'
import { type Extraction, extract } from './extract.ts'
import { filesBelow, progress, sha256, writeAtomic } from './io.ts'
import { FORMATS, type Format, openTables, renderPage } from './tables/print.ts'
import { InputError } from './text/errors.ts'

const USAGE = `banmian: Chinese newspaper pages → numbers, statistics and arguments, each traced to its characters

  tsx pipeline/cli.ts extract FILE… [--format json|ndjson|csv|parquet] [--out DIR] [--explain]

  FILE       a text file, a folder of .txt files, or - for standard input
  --format   json (default): one object per file; ndjson: the same, one line per file;
             csv, parquet: one file per table for all inputs together, in --out DIR
  --out DIR  write there instead of standard output: DIR/<name>.json, or DIR/<table>.csv
  --explain  print, instead of the tables, which words and rules gave what

  exit codes: 0 fine · 1 some inputs failed, each named on standard error · 2 wrong usage`

class UsageError extends Error {}

interface Options {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly out: string | null
  readonly explain: boolean
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
  })
  const [verb, ...inputs] = positionals
  if (verb !== 'extract')
    throw new UsageError(
      verb ? `unknown command ${verb}: the command is extract` : 'no command: the command is extract',
    )
  if (!inputs.length) throw new UsageError('no FILE: name a file, a folder, or - for standard input')
  const format = FORMATS.find(known => known === values.format)
  if (!format) throw new UsageError(`unknown format ${values.format}: one of ${FORMATS.join(', ')}`)
  if ((format === 'csv' || format === 'parquet') && !values.out)
    throw new UsageError(`--format ${format} writes several files: name their folder with --out DIR`)
  return { inputs, format, out: values.out ?? null, explain: values.explain }
}

/** The files an argument stands for: itself, or every .txt file below a folder. */
function filesOf(input: string): string[] {
  if (input === '-') return ['-']
  if (!existsSync(input)) throw new InputError(input, 'command line', 'there is no such file', 'check the name')
  if (!statSync(input).isDirectory()) return [input]
  return filesBelow(input)
    .filter(file => file.endsWith('.txt'))
    .map(file => join(input, file))
}

function extractFile(path: string): Extraction {
  const bytes = readFileSync(path === '-' ? 0 : path)
  return extract(parseDocument(bytes, path === '-' ? 'stdin.txt' : basename(path), { sha256: sha256(bytes) }))
}

/** Runs `work` on every input; a failing one is named on standard error and the others go on. */
function each(inputs: readonly string[], work: (path: string, extraction: Extraction) => void): number {
  let failures = 0
  const attempt = <T>(name: string, task: () => T): T | null => {
    try {
      return task()
    } catch (error) {
      failures++
      console.error(error instanceof InputError ? error.message : `${name}: ${(error as Error).message}`)
      return null
    }
  }
  const files = inputs.flatMap(input => attempt(input, () => filesOf(input)) ?? [])
  const named = new Set<string>()
  for (const [i, path] of files.entries()) {
    attempt(path, () => {
      const extraction = extractFile(path)
      const { id } = extraction.document
      if (named.has(id)) throw new InputError(path, 'command line', `another input is named ${id} too`, 'rename one')
      named.add(id)
      work(path, extraction)
    })
    progress('extract', i + 1, files.length)
  }
  return failures
}

async function run(args: readonly string[]): Promise<number> {
  if (args.some(arg => arg === '--help' || arg === '-h')) {
    console.log(USAGE)
    return 0
  }
  const options = readOptions(args)
  const { format, out } = options
  const put = (name: string, text: string) => {
    if (out) writeAtomic(resolve(out, name), text)
    else process.stdout.write(text)
  }
  if (options.explain)
    return each(options.inputs, (_, extraction) => put(`${extraction.document.id}.txt`, explain(extraction)))
  if (format === 'json' || format === 'ndjson')
    return each(options.inputs, (_, extraction) =>
      put(`${extraction.document.id}.${format}`, renderPage(extraction, format)),
    )
  const tables = await openTables(format, resolve(out ?? '.'))
  const failures = each(options.inputs, (_, extraction) => tables.append(extraction))
  tables.close()
  return failures
}

process.stdout.on('error', error => {
  if ((error as { code?: string }).code !== 'EPIPE') throw error
  process.exit(0) // the reader, e.g. head, has seen enough
})

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 1 : 0
} catch (error) {
  const usage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!usage) throw error
  console.error(`banmian: ${(error as Error).message}.\n\n${USAGE}`)
  process.exitCode = 2
}
