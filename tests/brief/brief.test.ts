import { describe, expect, it } from 'vitest'
import { makeBrief } from '../../src/brief/brief.ts'
import type { Block, Brief, BriefTable } from '../../src/brief/types.ts'
import { plainText } from '../../src/messages/rich.ts'
import { chanceOf } from '../../src/messages/sentences/chance.ts'
import { loadLaw } from '../../src/state/law-library.ts'
import { language, quota, reform, townBrief } from './town-brief.ts'

const block = (brief: Brief, id: string): Block => {
  const found = brief.blocks.find((each) => each.id === id)
  if (!found) throw new Error(`no block ${id}`)
  return found
}

function tableOf(brief: Brief, id: string): BriefTable {
  const piece = block(brief, id).pieces.find(({ kind }) => kind === 'table')
  if (piece?.kind !== 'table') throw new Error(`no table in ${id}`)
  return piece.table
}

const words = (brief: Brief): string => JSON.stringify(brief)

describe('a brief', async () => {
  const input = await townBrief([reform(), quota()])
  const brief = makeBrief(input)

  it('leads with both sides of the count and the range', () => {
    const text = plainText(brief.headline.sentence)
    expect(text).toMatch(/farms get more than 25% of what Town spends on school meals in 2025/)
    expect(brief.headline.range).toMatch(/8 of 10 futures land/)
    expect(brief.headline.today).toMatch(/^Under today’s rules/)
  })

  it('has a column for each proposal, each cell a range or a count of futures', () => {
    const { columns, rows } = tableOf(brief, 'table')
    expect(columns).toEqual(['Measure', 'Today’s rules', 'A · Farms first', 'B · =1+1'])
    for (const row of rows) expect(row).toHaveLength(columns.length)
    const [share = []] = rows
    const series = input.summary.policies[2]?.metrics[input.focus.metric]
    const at = input.summary.years.indexOf(2025)
    expect(share[3]).toBe(language.format.range(series?.p10[at] ?? 0, series?.p90[at] ?? 0))
  })

  it('counts the futures ahead as the paired runs do', () => {
    const [today, a] = input.columns.policies
    const ahead = (a ?? []).filter((value, run) => value > (today?.[run] ?? 0)).length
    const row = tableOf(brief, 'table').rows.find(([name]) => name === 'Ahead of today’s rules')
    expect(row?.[2]).toBe(`${chanceOf(ahead, 60).k} of 10`)
  })

  it('marks who goes beyond the law, and says what the law is', () => {
    const rows = tableOf(brief, 'rules').rows
    const farms = rows.find(([name]) => /family farms/i.test(name ?? ''))
    expect(farms?.at(-1)).toBe(
      '■ Beyond the law (A, B). Food act <b>: At most a fifth. Checked 3 March 2024.'
    )
    expect(farms?.slice(2, 4)).toEqual(['to 30% by 2024', '30%'])
    expect(rows.find(([name]) => /help to bid/i.test(name ?? ''))?.at(-1)).toBe('–')
  })

  it('asks once what to ask of the law, not on each rule', () => {
    const asked = 'Does the help count as a subsidy or state aid, and what follows?'
    expect(words(brief).split(asked)).toHaveLength(2)
    expect(words(brief).split('Three questions for your legal officer:')).toHaveLength(2)
    expect(words(brief)).not.toContain('Not checked')
    const lists = block(brief, 'rules').pieces.flatMap((piece) =>
      piece.kind === 'list' ? [piece.items] : []
    )
    expect(lists.map((items) => items.length)).toEqual([3])
  })

  it('marks what is the law of the country, and asks nothing where all is known', async () => {
    const lawPack = await loadLaw('england')
    const known = makeBrief({ ...input, lawPack })
    const rows = tableOf(known, 'rules').rows
    const help = rows.find(([name]) => /help to bid/i.test(name ?? ''))?.at(-1)
    expect(help).toMatch(
      /^● Allowed now †\. Procurement Act 2023, section 12; .* Checked 30 November 2026\.$/
    )
    const texts = block(known, 'rules').pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
    expect(texts).toContain('† Law: England and Wales, not checked for this council.')
    expect(JSON.stringify(texts)).not.toContain('legal officer')
    // The place's own note is the place's.
    expect(rows.find(([name]) => /family farms/i.test(name ?? ''))?.at(-1)).not.toContain('†')
    expect(JSON.stringify(block(known, 'rests'))).toMatch(
      /The act, =State, 2020; .*policy statement|The act/i
    )
  })

  it('keeps the steps of several proposals for the annex, and shows those of one', async () => {
    const steps = 'Step by step: from 10% in 2021 to 30% in 2024.'
    expect(brief.annex.rules?.rows.find(([name]) => /family farms/i.test(name ?? ''))?.[2]).toBe(steps)
    const alone = makeBrief(await townBrief())
    expect(alone.annex.rules).toBeNull()
    expect(tableOf(alone, 'rules').rows.flat()).toContain(steps)
  })

  it('says the price with the gain, and what the range leaves out', () => {
    expect(brief.wording).toMatch(/changes by .+ points, and spending/)
    expect(block(brief, 'leavesOut').pieces).toEqual([
      { kind: 'list', items: ['=Bad weather. Nobody "knows" it.'] },
    ])
  })

  it('answers what the vote turns on, for the proposal that leads', () => {
    expect(brief.answers.caption).toBe('What the vote turns on: A · Farms first')
    expect(Object.fromEntries(brief.answers.rows as [string, string][])).toEqual({
      'How often?': `${brief.headline.range} ${brief.headline.today}`,
      'How much more?': expect.stringMatching(
        /^Farms first is (ahead|behind).+percentage points\.$/
      ) as string,
      'What does it cost?': expect.stringMatching(/^Spending (changes by|in 2025 stays)/) as string,
      'Is it legal?': 'Of its rules: 1 beyond the law, 1 to ask. Not legal advice.',
      'Was it right before?': 'Not tested: no reported results for this place.',
    })
    const lead = brief.answers.rows[1]?.[1] ?? ''
    expect(block(brief, 'table').pieces).not.toContainEqual({ kind: 'text', text: lead })
  })

  it('draws three pictures of several proposals and two of one', async () => {
    const ids = (of: Brief) =>
      block(of, 'charts').pieces.flatMap((piece) =>
        piece.kind === 'pictures' ? piece.pictures.map(({ id }) => id) : []
      )
    expect(ids(brief)).toEqual(['dots', 'time', 'strips'])
    expect(ids(makeBrief(await townBrief()))).toEqual(['dots', 'time'])
  })

  it('holds every number of the place in its annex', () => {
    expect(brief.annex.table.rows).toHaveLength(input.assumptions.length)
  })

  it('offers a wording that holds the count, the range, the change and the price', () => {
    expect(brief.wording).toContain(plainText(brief.headline.sentence))
    expect(brief.wording).toContain(brief.headline.range)
    expect(brief.wording).toMatch(/points, and spending|spending stays the same/)
    expect(brief.wording).toContain('not an official forecast')
  })

  it('never speaks of certainty, and of no chance as 0 of 10', () => {
    expect(words(brief)).not.toMatch(/0 of 10 futures|certain(ly)? (to|that)|optimal/)
  })

  it('takes the author’s title and notes, a line each, and leaves out notes that say nothing', () => {
    const own = { title: ' Farms now ', notes: 'One.\n\n  Two. \n' }
    const made = makeBrief({ ...input, own })
    expect(made.title).toBe('Farms now')
    expect(block(made, 'notes').pieces).toEqual([
      { kind: 'text', text: 'One.' },
      { kind: 'text', text: 'Two.' },
    ])
    expect(made.receipt.link).not.toMatch(/One|now/)
    expect(brief.blocks.some(({ id }) => id === 'notes')).toBe(false)
  })

  it('leaves out what matters most until it is known', () => {
    expect(brief.blocks.some(({ id }) => id === 'matters')).toBe(false)
    const known = makeBrief({ ...input, matters: ['Prices matter most.'] })
    expect(block(known, 'matters').pieces).toHaveLength(1)
  })

  it('states claim, objection and reply as they were given, and nothing where there is nothing to claim', () => {
    expect(brief.blocks.some(({ id }) => id === 'case')).toBe(false)
    const theCase = ['Claim: 23%.', 'Objection: it costs more.', 'Reply: by 2%.']
    expect(block(makeBrief({ ...input, theCase }), 'case').pieces).toEqual([{ kind: 'list', items: theCase }])
  })

  it('refuses a result of other proposals', () => {
    expect(() => makeBrief({ ...input, proposals: [reform()] })).toThrow(/3 policies, must be 2/)
  })
})

describe('a proposal that changes nothing', () => {
  it('says that it equals today’s rules', async () => {
    const brief = makeBrief(await townBrief([reform({ levers: {} })]))
    expect(block(brief, 'rules').pieces).toEqual([{ kind: 'text', text: 'No rule differs from today’s.' }])
    expect(words(brief)).toContain('Same as today’s rules')
    expect(words(brief)).toContain('spending stays the same')
  })
})

describe('the receipt', async () => {
  const input = await townBrief()
  const { receipt } = makeBrief(input)

  it('holds what finds the same digits again, the published ones in its link', () => {
    expect(receipt).toMatchObject({ seed: 1, runs: 60, date: '2026-11-22', years: '2020–2027' })
    expect(receipt.hash).toMatch(/^[0-9a-f]{16}$/)
    expect(receipt.link).toMatch(
      /^https:\/\/example\.org\/app\/#v1\/town\/was=(all|\d+):[\d.]+\.\.[\d.]+@[\d.]+\/v=12ab$/
    )
  })

  it('has a code of five letters that other digits change', async () => {
    expect(receipt.code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{5}$/)
    const other = makeBrief({ ...input, focus: { ...input.focus, target: 0.1 } }).receipt.code
    expect(other).not.toBe(receipt.code)
    // Other proposals beside it do not: the code is of the answer that leads.
    expect(makeBrief(await townBrief([reform(), quota()])).receipt.code).toBe(receipt.code)
  })
})

describe('the link of a brief', () => {
  it.each([
    ['https://example.org/app/#v1/town/v=12ab', 'the same digits on any computer'],
    ['http://127.0.0.1:4173/#v1/town/v=12ab', 'the same digits on this computer'],
    ['#v1/town/v=12ab', 'Add this to the address of any copy'],
  ])('is said to open where it does: %s', async (link, said) => {
    expect(JSON.stringify(block(makeBrief(await townBrief([reform()], { link })), 'cite'))).toContain(said)
  })
})
