import { expect, it, vi } from 'vitest'
import { quickCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 240_000 })

it.each(['your-town', 'recoleta-street-cleaning'])(
  'levers: every lever of %s does what is expected of it',
  async (place) => {
    const { out, problems } = await quickCli('levers', place, '--runs', '4', '--json')
    expect(problems).toEqual([])
    const { trials } = JSON.parse(out) as { trials: readonly { lever: string; verdict: string | null }[] }
    expect(trials.length).toBeGreaterThan(30)
    expect(trials.some(({ verdict }) => verdict === 'asExpected')).toBe(true)
  }
)
