import { describe, expect, it, vi } from 'vitest'
import { createDesk } from '../../src/desk/desk.ts'
import { playYear } from '../../src/runner/play-year.ts'
import type { Answer, DeskSettings } from '../../src/desk/types.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { createFolder, quickCli } from '../cli/run-cli.ts'
import { registerText } from './register.ts'

vi.setConfig({ testTimeout: 30_000 })

const settings: DeskSettings = { title: 'Alderton', country: 'GB', local: '', currency: '', directory: null }
const file = (text: string, name = 'register.csv') => ({ name, blob: new Blob([text]) })
const quiet = () => undefined

function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.text)
  return answer.value
}

async function deskWith(text: string) {
  const desk = createDesk(playYear)
  const { mapping } = must(await desk.survey([file(text)], quiet))
  const read = must(await desk.read(mapping, quiet))
  return { desk, mapping, read }
}

describe('the desk', () => {
  it('goes from a file to a place that Explore can open, and checks it', async () => {
    const { desk, read, mapping } = await deskWith(registerText())
    expect(mapping.tables[0]?.columns).toMatchObject({
      value: { column: 'Contract value' },
      bids: { column: 'Number of bids' },
      supplier: { column: 'Supplier name' },
    })
    expect(read).toMatchObject({ records: 240, kept: 240 })
    const place = must(await desk.calibrate(settings))
    const parsed = parseScenario(JSON.parse(place.text))
    expect(parsed).toMatchObject({ ok: true, scenario: { id: 'alderton', title: 'Alderton' } })
    expect(place.report.rows.contracts).toBe(240)
    expect(place.suppliers).toHaveLength(4)
    const report = must(await desk.check(quiet))
    expect(report.check?.measures.map(({ id }) => id)).toContain('bids')
    expect(report.holdOut?.heldOut).toBe(2023)
  })

  it('gives the same place bit for bit from the same file', async () => {
    const [one, two] = [await deskWith(registerText()), await deskWith(registerText())]
    const [first, second] = [await one.desk.calibrate(settings), await two.desk.calibrate(settings)]
    expect(must(first).text).toBe(must(second).text)
  })

  it('makes the place that the command line makes of the same file, mapping and choices', async () => {
    const folder = createFolder()
    const text = registerText()
    const [, line = ''] = text.split('\n')
    const doubled = `${text}${line}\n${line}\n`
    const { desk, mapping } = await deskWith(doubled)
    const choices = { repeats: 'keep' } as const
    must(await desk.clean(choices))
    const place = must(await desk.calibrate({ ...settings, local: 'M3' }))
    const path = folder.write('register.csv', doubled)
    const map = folder.write('mapping.json', JSON.stringify({ ...mapping, choices }))
    const names = ['--id', 'alderton', '--title', 'Alderton', '--place', 'Alderton,GB']
    const report = folder.path('report.json')
    const more = ['--map', map, '--local', 'M3', '--report', report]
    const { out, problems } = await quickCli('calibrate', path, ...names, ...more)
    folder.remove()
    expect(problems).toEqual([])
    expect(JSON.parse(place.text)).toEqual(JSON.parse(out))
  })

  it('follows the choices about what was found', async () => {
    const text = registerText()
    const [, line = ''] = text.split('\n')
    const { desk, read } = await deskWith(`${text}${line}\n${line}\n`)
    expect(read.findings).toContainEqual(expect.objectContaining({ id: 'repeats', count: 2 }))
    const dropped = must(await desk.clean({ repeats: 'drop' }))
    expect(dropped.kept).toBe(240)
    expect(must(await desk.clean({ repeats: 'keep' })).kept).toBe(242)
  })

  it('tells local suppliers by the list, and certified ones by the directory', async () => {
    const { desk } = await deskWith(registerText())
    const directory = file('name,traits\nCedar Foods plc,minority-owned\n', 'certified.csv')
    const place = must(await desk.calibrate({ ...settings, local: 'M3', directory }))
    const of = (name: string) => place.suppliers.find((each) => each.name === name)
    expect(of('Cedar Foods plc')?.traits).toContain('minorityOwned')
    expect(of('Alder Works Ltd')?.traits).toContain('local')
    expect(of('Birch Cleaning Co-operative')?.traits).toEqual(['cooperative'])
  })

  it('says what is wrong with a file, and which', async () => {
    const desk = createDesk(playYear)
    expect(await desk.survey([file('', 'empty.csv')], quiet)).toMatchObject({
      ok: false,
      problem: { file: 'empty.csv', key: 'spend.error.empty' },
    })
    const { mapping } = must(
      await desk.survey(
        [file('Supplier,Value,Date\nAlpha Ltd,100,2024-01-05\nBeta Ltd,200,2024-02-05\n')],
        quiet
      )
    )
    must(await desk.read(mapping, quiet))
    expect(await desk.calibrate(settings)).toMatchObject({
      ok: false,
      problem: { key: 'spend.error.tooFew' },
    })
    const { desk: ready } = await deskWith(registerText())
    const directory = file('colour\nred\n', 'colours.csv')
    expect(await ready.calibrate({ ...settings, directory })).toMatchObject({
      ok: false,
      problem: { key: 'spend.error.directory', file: 'colours.csv' },
    })
  })
})
