import { PAGE_POLICY } from './security.mjs'

/**
 * A plugin for Vite: what the head of the hosted page holds beyond `index.html`. The policy stands in the page itself
 * too, so that it holds on hosts that let nobody set headers. Not while developing, when Vite injects scripts and styles.
 *
 * @returns {import('vite').Plugin}
 */
export function pageHeadPlugin() {
  return {
    name: 'spendshift:page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
          injectTo: 'head-prepend',
        },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
      ],
    },
  }
}
