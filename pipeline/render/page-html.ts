import { createHash } from 'node:crypto'
import { escapeHtml } from './html.ts'
import { COLOURS } from './theme.ts'

export const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Paper under whatever stands on a page, light or dark as the reader prefers. */
const PAGE_STYLE = `body{margin:0;background:${COLOURS.light.paper}}@media(prefers-color-scheme:dark){body{background:${COLOURS.dark.paper}}}`

interface Parts {
  readonly lang: string
  readonly title: string
  readonly head?: string
  readonly body: string
  /** Style sheets and scripts of the body: nothing else may apply or run. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** A whole page under a policy of hashes: it loads nothing. */
export function pageHtml({ lang, title, head = '', body, styles, scripts }: Parts): string {
  const all = [...styles, PAGE_STYLE].map(hash).join(' ')
  const run = scripts.length ? `; script-src ${scripts.map(hash).join(' ')}` : ''
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${all}${run}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<title>${escapeHtml(title)}</title>${head}<style>${PAGE_STYLE}</style></head><body>${body}</body></html>\n`,
  ].join('')
}

export const htmlLang = (lang: 'zh' | 'en'): string => (lang === 'zh' ? 'zh-CN' : 'en')
