import type { RouteKind } from '../record.ts'
import { plainCell } from './yes-no.ts'

/** A route read off the words of a procedure, and the words that told. */
export interface RouteGuess {
  readonly route: RouteKind
  readonly phrase: string | null
}

/**
 * Words of procedures, from the most telling; the first that is found decides. A call to a few invited firms and a
 * quotation are competition, so they count as open; what was let without any call is direct.
 */
const signs: readonly (readonly [RouteKind, RegExp])[] = [
  ['inHouse', /\b(in[- ]?house|intra[- ]?group|teckal|encomienda|medio propio)\b|in-house/],
  [
    'reserved',
    /\b(reserved|set[- ]?aside|reserve aux|reservad[oa]|8\(a\)|sdvosb|hubzone|cota reservada|chamada publica)\b/,
  ],
  ['direct', /未經公開評選|单一来源|直接采购|直接委託|逕洽/],
  ['open', /經公開評選|公開|公开|选择性|選擇性|邀请招标|竞争性|询价|競爭|詢價/],
  [
    'direct',
    /\b(without|sans|sin|sem) (prior |prealable )?(publication|publicite|advert\w*|competition|call|mise en concurrence|publicacion|licitacion)/,
  ],
  [
    'direct',
    /\b(direct(ly)?|directa|direto|direta|adjudicacion directa|contratacion directa|single|sole|diretto|affidamento|freihandig\w*|direktvergabe|direktauftrag|negotiated without)\b/,
  ],
  [
    'direct',
    /\b(exempt\w*|exception|waiver|non[- ]?competitive|noncompetitive|not competed|not available for competition|emergency|urgencia)\b/,
  ],
  [
    'direct',
    /\b(dispensa|inexigibilidade|limited|limitada|restringida sin|nrfp|gre a gre|single tender action|sta|extension)\b/,
  ],
  [
    'open',
    /\b(open|ouvert\w*|abierta|abierto|aberta|publica|publico|public\w*|advertised|competitive|competed|competition)\b/,
  ],
  [
    'open',
    /\b(adaptee|mapa|appel d.offres|offentlich\w*|beschrankt\w*|concurrentielle|concurrence|concurso|licitacion|licitacao|pregao|concorrencia|tomada de precos|convite)\b/,
  ],
  [
    'open',
    /\b(invitacion|invitation|cotizacion|mini[- ]?comp\w*|further competition|framework|selective|restricted|restreint\w*|restringid\w+)\b/,
  ],
  [
    'open',
    /\b(itt|rfq|rft|rfp|rfsq|rfpq|ifb|itb|rfx|quot\w*|tender\w*|auction|bid\w*|subasta|seleccion abreviada|minima cuantia|dps)\b/,
  ],
  ['open', /\b(dialogue|dialogo|accelerated|negotiated|negocie\w*|light touch|approved list|call[- ]?off)\b/],
]

/** The route that the words of a procedure speak of; `unknown` when none is known. */
export function routeOf(procedure: string): RouteGuess {
  const plain = plainCell(procedure)
  for (const [route, sign] of signs) {
    const found = sign.exec(plain)
    if (found !== null) return { route, phrase: found[0] }
  }
  return { route: 'unknown', phrase: null }
}
