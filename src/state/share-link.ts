/** Where a link opens: on any device, on this computer alone, or behind the address of any copy of the page. */
export type LinkReach = 'anywhere' | 'thisComputer' | 'anyCopy'

/** Where a link that was made with `shareLink` opens. */
export function linkReach(link: string): LinkReach {
  if (link.startsWith('#')) return 'anyCopy'
  return /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?\//.test(link) ? 'thisComputer' : 'anywhere'
}

/**
 * A link as files and texts carry it. The page on a stick has an address of this computer alone, in which its user's name
 * may stand: of that only the state is passed on.
 */
export function shareLink(link: string): string {
  return link.startsWith('file:') ? link.replace(/^[^#]*#?/, '#') : link
}
