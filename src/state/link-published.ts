/** The digits of a result as a brief or a file first showed them. */
export interface Published {
  /** Futures of 10 above the target: 0 for almost none, 10 for nearly all, `all` for all that were run. */
  readonly tenths: number | 'all'
  /** Range of 8 of 10 futures, in percent, with the decimals that were shown. */
  readonly low: string
  readonly high: string
  /** Version of the model. */
  readonly model: string
}

const SHAPE = /^(all|10|\d):(\d{1,3}(?:\.\d)?)\.\.(\d{1,3}(?:\.\d)?)@(\d[\w.-]{0,15})$/

/** `8:27..37@1.1.0` */
export function writePublished({ tenths, low, high, model }: Published): string {
  return `${tenths}:${low}..${high}@${model}`
}

/** Reads what `writePublished` wrote; null for anything else. */
export function readPublished(text: string): Published | null {
  const [, tenths, low, high, model] = SHAPE.exec(text) ?? []
  if (tenths === undefined || low === undefined || high === undefined || model === undefined) return null
  return { tenths: tenths === 'all' ? tenths : Number(tenths), low, high, model }
}

/** A link with the digits that are being published; its last part, the mark of the data, stays last. */
export function withPublished(link: string, published: Published): string {
  return link.replace(/\/(?=v=[^/]*$)/, `/was=${writePublished(published)}/`)
}
