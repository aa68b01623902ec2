interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string }
  ): { createHTML(html: string): string }
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('spendshift-model', { createHTML: (html) => html })

/**
 * The project's own description of the model, in which all HTML is escaped, as markup that the page's policy lets in.
 * Nothing that a user or a file brings may come here.
 */
export function ownMarkup(html: string): string {
  return policy?.createHTML(html) ?? html
}
