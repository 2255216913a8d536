import { POST } from '../lexicon/layout.ts'
import {
  BYLINE_LABELS,
  BYLINE_MARKS,
  BYLINE_ROLES,
  BYLINE_SUFFIXES,
  BYLINE_TAILS,
  LABEL_ENDS,
  MEDIA_ENDS,
  MEDIA_OWN,
  POSTED,
  SURNAMES,
} from '../lexicon/layout-bylines.ts'

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const HAN = '[\\p{Script=Han}]'
const MARK = new RegExp(`^[${BYLINE_MARKS}]\\s*`, 'u')
const LABEL = new RegExp(`^(?:${longestFirst(BYLINE_LABELS)})(?:\\s*[${LABEL_ENDS}]\\s*|\\s+)`, 'u')
/** A medium, a place and a role before a name. */
const ROLE = new RegExp(
  `(?:(?:${longestFirst(MEDIA_OWN)}|${HAN}{2,6}?(?:${longestFirst(MEDIA_ENDS)}))[·・\\s]*)*(?:${POSTED}${HAN}{2,5}?)?(?:${longestFirst(BYLINE_ROLES)})[::\\s]*`,
  'gu',
)
const HAS_LABEL_END = new RegExp(`[${LABEL_ENDS}]`, 'u')
const HAS_ROLE = new RegExp(longestFirst(BYLINE_ROLES), 'u')
const TAIL = new RegExp(
  `[\\s/]+(?:${longestFirst(BYLINE_TAILS)})$|(?<=${HAN}{2})\\s*(?:${longestFirst(BYLINE_SUFFIXES)})$`,
  'u',
)
const NAME = new RegExp(`^(?:${HAN}{2,4}|${HAN}{1,6}(?:[·•‧・]${HAN}{1,8})+)$`, 'u')

const BRACKETED = /^[([【](.*)[)\]】]$/u
/** A medium joined to the role: what follows is a name, not a compound (记者观察). */
const MEDIA_ROLE = new RegExp(
  `(?:${longestFirst([...MEDIA_OWN, ...MEDIA_ENDS])})(?:${POSTED}${HAN}{2,5}?)?(?:${longestFirst(BYLINE_ROLES)})[: ]`,
  'u',
)

/** A folded line read as a byline. */
export interface Byline {
  readonly names: readonly string[]
  readonly rule: string
}

/** Longest byline, in characters. */
const LONGEST = 60

/** The names of a byline and what showed it to be one; null for any other line. `words` is folded. */
export function readByline(words: string): Byline | null {
  return readSigned(words) ?? (isLetterSpaced(words) ? readSigned(words.replace(/ /g, '')) : null)
}

/** `本 报 记 者`: single characters between spaces, and not `□ 张 三 李 四`, which is names. */
export function isLetterSpaced(words: string): boolean {
  const tokens = words.split(' ')
  if (tokens.length < 5 || tokens.filter(token => token.length === 1).length < tokens.length * 0.8) return false
  return readSigned(words) === null
}

function readSigned(words: string): Byline | null {
  if (words.length > LONGEST) return null
  const inner = BRACKETED.exec(words)?.[1] ?? words
  const unmarked = inner.replace(MARK, '')
  const unlabelled = unmarked.replace(LABEL, '')
  if (unlabelled === inner && !HAS_ROLE.test(words)) return null
  const unrolled = unlabelled.replace(ROLE, ' ')
  const names = namesOf(unrolled.replace(TAIL, ''))
  if (!names) return null
  if (unmarked !== inner) return { names, rule: 'byline-mark' }
  const labelled = unlabelled !== unmarked
  if (labelled && HAS_LABEL_END.test(words)) return { names, rule: 'byline-label' }
  // 记者观察, 记者手记 are headings: a name that only a role shows begins with a surname.
  return MEDIA_ROLE.test(unlabelled) || ((labelled || unrolled !== unlabelled) && names.some(isName))
    ? { names, rule: 'byline-role' }
    : null
}

/** Names under a title with nothing beside them: each begins with a surname. */
export function readBareNames(words: string): readonly string[] | null {
  const names = words.length <= 24 ? namesOf(BRACKETED.exec(words)?.[1] ?? words) : null
  return names?.every(name => isName(name) && name.length <= 3) ? names : null
}

const isName = (name: string): boolean => SURNAMES.includes(name[0]!) || /[·•‧・]/.test(name)

/** `市财政局局长 韩志远`: the name after a post, or null. */
export function readPostAndName(words: string): readonly string[] | null {
  const [, post, name] = /^(\S{3,24}) (\S{2,4})$/u.exec(words) ?? []
  return post && name && POST.test(post) && NAME.test(name) && isName(name) ? [name] : null
}

/** Names between spaces and commas, a spaced two-character name made one; null when something is no name. */
export function namesOf(words: string): string[] | null {
  const tokens = words.split(/[\s、,;/|:]+/u).filter(Boolean)
  const names: string[] = []
  for (let i = 0; i < tokens.length; ) {
    let name = tokens[i++]!
    // 张 三 李 四, 王 建 国: single characters make names, each begun by a surname.
    if (name.length === 1)
      while (tokens[i]?.length === 1 && name.length < 3 && !(name.length > 1 && SURNAMES.includes(tokens[i]!)))
        name += tokens[i++]
    names.push(name)
  }
  return names.length > 0 && names.length <= 8 && names.every(name => NAME.test(name)) ? names : null
}
