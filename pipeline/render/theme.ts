import type { Tone } from './types.ts'

export type Theme = 'light' | 'dark'
export const THEMES: readonly Theme[] = ['light', 'dark']

type Token = 'paper' | 'ink' | 'soft' | 'line' | 'rule' | 'box' | Tone | `${Tone}-pale` | `${Tone}-mid`

/** Colours by role. `-pale` fills a rounding range and is what an open end fades
 * to; `-mid` fills a range that is the subject itself. */
export const COLOURS: Record<Theme, Record<Token, string>> = {
  light: {
    paper: '#ffffff',
    ink: '#1a1a1e',
    soft: '#5a6270',
    line: '#d9dbde',
    rule: '#1a1a1e',
    box: '#f3f4f6',
    blue: '#1f5a99',
    'blue-pale': '#c3d3e5',
    'blue-mid': '#8fabcc',
    green: '#2f7d5b',
    'green-pale': '#b5d3c6',
    'green-mid': '#97beac',
    plum: '#74488f',
    'plum-pale': '#d9cbe2',
    'plum-mid': '#b9a3c7',
    ochre: '#8a6116',
    'ochre-pale': '#e2d5b8',
    'ochre-mid': '#c4b08a',
    grey: '#646c79',
    'grey-pale': '#dcdfe3',
    'grey-mid': '#b1b5bc',
    red: '#b23f2b',
    'red-pale': '#efcfc8',
    'red-mid': '#d89f95',
  },
  dark: {
    paper: '#14171c',
    ink: '#f2f3f5',
    soft: '#a9b0bb',
    line: '#383d45',
    rule: '#c9cdd3',
    box: '#1f242b',
    blue: '#6ba5e0',
    'blue-pale': '#2b4460',
    'blue-mid': '#41688f',
    green: '#63c294',
    'green-pale': '#28503e',
    'green-mid': '#3f7a5e',
    plum: '#bd95d6',
    'plum-pale': '#46345a',
    'plum-mid': '#775f88',
    ochre: '#d6a94d',
    'ochre-pale': '#574521',
    'ochre-mid': '#876c36',
    grey: '#9199a5',
    'grey-pale': '#343a43',
    'grey-mid': '#5d636d',
    red: '#f08a72',
    'red-pale': '#5e322a',
    'red-mid': '#975a4c',
  },
}

/** Replaces `var(--role)` by the theme's colour, for pictures that stand alone. Throws on an unknown role. */
export function paint(svg: string, theme: Theme): string {
  return svg.replace(/var\(--([a-z-]+)\)/g, (_, role: string) => {
    const colour = COLOURS[theme][role as Token]
    if (!colour) throw new Error(`charts: the colour role ${role} is not in theme.ts`)
    return colour
  })
}

/** CSS custom properties of a theme, for embeds. */
export const customProperties = (theme: Theme, used: (role: string) => boolean): string =>
  Object.entries(COLOURS[theme])
    .filter(([role]) => used(role))
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';')
