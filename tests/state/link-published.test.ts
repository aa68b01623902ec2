import { describe, expect, it } from 'vitest'
import { withPublished, writePublished } from '../../src/state/link-published.ts'
import { MODEL_VERSION } from '../../src/engine/index.ts'
import { versionMark } from '../../src/state/link.ts'
import { openLink } from '../../src/state/link-open.ts'
import { readLink } from '../../src/state/link-read.ts'
import { open } from './surroundings.ts'
import { parsed, townFile } from './town.ts'

const town = parsed(townFile())

function read(text: string) {
  const link = openLink(text)
  if (!link) throw new Error('no link')
  return readLink(town, link)
}

describe('the digits as first published', () => {
  const was = (text: string) => read(`v1/town/was=${text}`)

  it('are read as they were written', () => {
    for (const tenths of [0, 7, 10, 'all'] as const) {
      const published = { tenths, low: '1.2', high: '27', model: '1.1.0' }
      expect(was(writePublished(published)).published).toEqual(published)
    }
  })

  it('stand before the mark of the data, which stays last', () => {
    const published = { tenths: 8, low: '27', high: '37', model: '1.1.0' }
    expect(withPublished('https://a.org/#v1/town/access=60/v=12ab', published)).toBe(
      'https://a.org/#v1/town/access=60/was=8:27..37@1.1.0/v=12ab'
    )
  })

  it('are left out and named when they cannot be read', () => {
    for (const text of ['11:2..3@1', '8:2..3', '8:-2..3@1.0', '8:<b>..3@1.0', '8:2..3@1.0 now']) {
      expect(was(text).published).toBeNull()
      expect(was(text).unread).toHaveLength(1)
    }
  })
})

describe('a session opened by such a link', () => {
  it('holds the digits while the question is theirs, whatever is looked at', async () => {
    const { session } = await open({ hash: 'v1/town/access=60/was=8:27..37@1.1.0' })
    const published = { tenths: 8, low: '27', high: '37', model: '1.1.0' }
    expect(session.published).toEqual(published)
    session.setView('method')
    session.setTab('time')
    expect(session.published).toEqual(published)
    session.setLever('access', 0.7)
    expect(session.published).toBeNull()
    session.undo()
    expect(session.published).toEqual(published)
  })

  it('says by how much they differ in place of a notice that they may', async () => {
    const { session } = await open({ hash: 'v1/town/access=60/was=8:27..37@1.0.0/v=0000' })
    expect(session.notices).toEqual([])
    expect(session.published?.model).toBe('1.0.0')
  })

  it('of an earlier model names it, without digits too, where the data are the same', async () => {
    const { session } = await open({ hash: `v1/town/access=60/v=${versionMark(town, '1.0.0')}` })
    expect(session.notices.map(({ text }) => text)).toEqual([
      `This link was made with model 1.0.0; the model here is ${MODEL_VERSION}. Your levers are as shared; some numbers may differ.`,
    ])
  })

  it('holds none by itself', async () => {
    expect((await open({ hash: 'v1/town/access=60' })).session.published).toBeNull()
  })
})
