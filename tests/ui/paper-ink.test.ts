import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAPER_INK } from '../../src/charts/picture.ts'

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const paper = readFileSync(new URL('../../src/ui/brief/Paper.svelte', import.meta.url), 'utf8')

/** A token as it stands on a light page. */
function light(name: string): string | undefined {
  return new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]
}

describe('the ink of pictures', () => {
  const named = {
    ...{ card: 'card', line: 'line', ink: 'ink', soft: 'soft', a: 'a', aWide: 'a-wide', aNarrow: 'a-narrow' },
    aFaint: 'a-faint',
    ...{ today: 'today', todayWide: 'today-wide', gold: 'gold', goldText: 'gold-text' },
  } as const

  it.each(Object.entries(named))('is the light page’s: %s', (ink, token) => {
    expect(PAPER_INK[ink as keyof typeof named]).toBe(light(token))
  })

  it.each(['ink', 'soft', 'line', 'a', 'gold'] as const)('is the paper’s, too: %s', (token) => {
    expect(new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(paper)?.[1]).toBe(light(token))
  })
})
