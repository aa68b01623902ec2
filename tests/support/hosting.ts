import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A sample of docs/hosting.md, as a reader would copy it. */
export function hostingSample(language: 'nginx' | 'caddy'): string {
  const text = readFileSync(fileURLToPath(new URL('../../docs/hosting.md', import.meta.url)), 'utf8')
  const [, sample] = new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``).exec(text) ?? []
  if (sample === undefined) throw new Error(`docs/hosting.md has no sample for ${language}`)
  return sample
}
