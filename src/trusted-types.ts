interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): unknown
}

/**
 * Tells browsers that know Trusted Types which addresses may be run as scripts and workers: those of the page's own
 * origin, or, in the copy that is a single file, those that it made itself. The page's policy asks for that; whatever is
 * not allowed here throws, and no text becomes script or markup at all.
 */
export function allowOwnScripts(page: Window): void {
  const { trustedTypes } = page as Window & { readonly trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address, page.location) ? address : null),
  })
}

function isOwn(address: string, page: Location): boolean {
  const { protocol, origin } = new URL(address, page.href)
  return page.protocol === 'file:'
    ? protocol === 'blob:'
    : protocol === page.protocol && origin === page.origin
}
