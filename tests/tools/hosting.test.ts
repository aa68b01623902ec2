import { describe, expect, it } from 'vitest'
import { filePolicy, HEADERS, PAGE_POLICY } from '../../src/tools/security.mjs'
import { hostingSample } from '../support/hosting.ts'

describe.each(['nginx', 'caddy'] as const)('the sample for %s', (language) => {
  const sample = hostingSample(language)

  it.each(Object.entries(HEADERS))('sets %s as npm start does', (name, value) => {
    expect(sample).toContain(`${name} "${value}"`)
  })
})

describe('the policy', () => {
  it('lets in no inline code, no text as code and no other host', () => {
    for (const policy of [PAGE_POLICY, filePolicy({ scripts: ['a'], styles: ['b'] })]) {
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'none'"])
        expect(policy).toContain(part)
      expect(policy).toContain("require-trusted-types-for 'script'")
    }
  })
})
