// What the page may load and do, said once: for the page itself, for `npm start`, and for the samples in docs/hosting.md.

/** Who may make markup and addresses of scripts: src/trusted-types.ts, Svelte's templates, and the page on the model. */
const TRUSTED_TYPES =
  "require-trusted-types-for 'script'; trusted-types default svelte-trusted-html spendshift-model"

const NOTHING_ELSE = "object-src 'none'; base-uri 'none'; form-action 'none'"

/**
 * The hosted page: everything from its own origin, no inline script, no inline style, no other host at all. Pictures may
 * also be made in the page (`data:`, `blob:`), for exports.
 */
export const PAGE_POLICY = [
  "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'",
  "manifest-src 'self'; img-src 'self' data: blob:",
  NOTHING_ELSE,
  TRUSTED_TYPES,
].join('; ')

/**
 * The single file: only what stands in it, named by its fingerprint, and workers made of it. It asks for nothing.
 *
 * @param {{ scripts: string[], styles: string[] }} hashes base64 SHA-256
 */
export function filePolicy({ scripts, styles }) {
  const named = (/** @type {string[]} */ hashes) => hashes.map((hash) => `'sha256-${hash}'`).join(' ')
  return [
    `default-src 'none'; script-src ${named(scripts)}; style-src ${named(styles)}; font-src data:`,
    "worker-src blob:; connect-src 'none'; img-src data: blob:",
    NOTHING_ELSE,
    TRUSTED_TYPES,
  ].join('; ')
}

/**
 * Headers for every file that a host sends. Only a header can forbid that the page be framed.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const HEADERS = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
}
