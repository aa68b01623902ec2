import { describe, expect, it, vi } from 'vitest'
import { Installing } from '../../src/device/install.svelte.ts'

function offered() {
  const page = new EventTarget()
  const installing = new Installing(page)
  const prompt = vi.fn(() => Promise.resolve())
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  return { page, installing, prompt, event }
}

describe('installing the page', () => {
  it('is offered only where the browser can, and asked on the user’s word only', async () => {
    const { page, installing, prompt, event } = offered()
    expect(installing.possible).toBe(false)
    page.dispatchEvent(event)
    expect(installing.possible).toBe(true)
    expect(event.defaultPrevented).toBe(true)
    expect(prompt).not.toHaveBeenCalled()
    await installing.ask()
    expect(prompt).toHaveBeenCalledOnce()
  })

  it('is asked once for each offer', async () => {
    const { page, installing, prompt, event } = offered()
    page.dispatchEvent(event)
    await installing.ask()
    await installing.ask()
    expect(prompt).toHaveBeenCalledOnce()
    expect(installing.possible).toBe(false)
  })

  it('is no longer offered once it is installed', () => {
    const { page, installing, event } = offered()
    page.dispatchEvent(event)
    page.dispatchEvent(new Event('appinstalled'))
    expect(installing.possible).toBe(false)
  })
})
