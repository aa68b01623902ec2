import { fold } from './fold.ts'
import type { Finding, Rule, SupplierTrait } from './traits.ts'

/** Words of a name that say what the supplier is. */
interface Pattern {
  readonly trait: SupplierTrait
  readonly rule: Extract<Rule, 'legalForm' | 'words'>
  /** Found in the name as written, where capitals or dots matter. */
  readonly written?: RegExp
  /** Found in the folded name. */
  readonly folded?: RegExp
  /** Says that the words mean something else, in the folded name. */
  readonly unless?: RegExp
}

const word = (text: string): RegExp => new RegExp(`(?:^| )(?:${text})(?= |$)`, 'u')

/** Banks that kept the name, and co-operation as an activity rather than as a form. */
const NOT_COOPERATIVE = word(
  'co ?operative bank(?: (?:plc|ltd|limited))?|co ?operative (?:extension|education|research|agreement|purchasing|purchase)|' +
    'banco cooperativo|berufsgenossenschaft\\S*|\\S*berufsgenossenschaft'
)

const PATTERNS: readonly Pattern[] = [
  {
    trait: 'cooperative',
    rule: 'words',
    // English, Romance and Germanic names, and what Slavic, Finnic, Hungarian and Turkish ones say for it.
    folded: word(
      'co ?operatives?|co op|workers? co ?op|co ops|cooperativ[ao]s?|cooperatiu|cooperatif|cooperatie|cooperatieve|cooperatiefs?|' +
        'kooperativ[ae]?|kooperatif\\S*|kooperatiba|koperasi|' +
        '\\S*genossenschaft|ekonomisk forening|andelsselskab\\S*|samvirkelag|osuuskunta|\\S*osuuskunta|' +
        'spoldzielni\\S*|druzstvo|\\S*szovetkezet|ushirika|hop tac xa|кооператив\\S*|συνεταιρισμο\\S*'
    ),
    unless: NOT_COOPERATIVE,
  },
  { trait: 'cooperative', rule: 'words', folded: /合作社|協同組合|协同组合|협동조합|सहकारी|สหกรณ์|تعاونية/u },
  {
    trait: 'cooperative',
    rule: 'legalForm',
    folded: word(
      's ?coop|s coop \\S+|soc coop|sdad coop|sociedad coop|societa coop|coop soc(?:iale)?|koop elk|' +
        's ?c de r ?l|s ?c ?c ?l|scop|scic|cuma|amba|osk|' +
        'community benefit society|industrial and provident society|registered co ?operative society'
    ),
  },
  { trait: 'cooperative', rule: 'legalForm', written: /(?:^|\s)(?:e\.\s?G\.|eG)(?=[\s,.)]|$)/u },
  {
    trait: 'nonProfit',
    rule: 'legalForm',
    folded: word(
      'cic|community interest company|ggmbh|asbl|vzw|onlus|charitable incorporated organisation|' +
        'association loi (?:de )?1901|asociacion civil|institucion de asistencia privada'
    ),
  },
  { trait: 'nonProfit', rule: 'legalForm', written: /(?:^|\s)(?:e\.\s?V\.|eV)(?=[\s,.)]|$)/u },
  { trait: 'nonProfit', rule: 'legalForm', written: /(?:^|[\s,])(?:A\.\s?C\.|I\.\s?A\.\s?P\.)$/u },
  {
    trait: 'nonProfit',
    rule: 'words',
    folded: word(
      'charity(?=$)|charitable trust|registered charity|stiftung|\\S+stiftung|stichting|vereniging|fundacion|fundacao|fondazione|' +
        'gemeinnutzige|non profit|nonprofit|not for profit|sin fines de lucro|sans but lucratif'
    ),
    unless: word('(?:ltd|limited|gmbh|sa|sl|bv|ag)'),
  },
  {
    trait: 'nonProfit',
    rule: 'legalForm',
    folded:
      /財團法人|社團法人|特定非営利活動法人|特定非營利活動法人|npo法人|社会福祉法人|公益財団法人|公益社団法人/u,
  },
  { trait: 'familyFarm', rule: 'legalForm', folded: word('gaec') },
  {
    trait: 'familyFarm',
    rule: 'words',
    folded: word('agricultura familiar|agricultor(?:es)? familiar(?:es)?|family farms?|ferme familiale'),
  },
  // Sole traders and partnerships by their form; builders of the class 土木包工業 may take small works only.
  {
    trait: 'small',
    rule: 'legalForm',
    folded: /(?:土木包工業|企業社|工程行|商行|企業行|工作室|實業社)(?: |$)/u,
    unless: /公司|株式会社/u,
  },
  { trait: 'small', rule: 'legalForm', written: /(?:^|[\s-])(?:LTDA|EIRELI)\.?[\s-]+(?:ME|EPP)\.?$/u },
  { trait: 'small', rule: 'legalForm', written: /(?:\se\.\s?K\.|\sUG \(haftungsbeschränkt\))$/u },
]

const WOMEN = word('women|womens|mujeres|mulheres|femmes|frauen|donne|kvinn\\S*|mahila|wanawake')

/** What the words and the legal form of a name say; nothing is ever said against a trait. */
export function readName(name: string): Finding[] {
  const folded = fold(name)
  const written = name.normalize('NFC').trim()
  const findings: Finding[] = []
  for (const { trait, rule, unless, ...pattern } of PATTERNS) {
    if (findings.some((each) => each.trait === trait)) continue
    const found = pattern.folded?.exec(folded) ?? pattern.written?.exec(written)
    if (!found || (unless && unless.test(folded))) continue
    findings.push({ trait, holds: true, rule, evidence: found[0].trim() })
  }
  const women = WOMEN.exec(folded)
  // Women alone may be whom a firm serves; a cooperative of women is led by them.
  if (women && findings.some(({ trait }) => trait === 'cooperative')) {
    findings.push({ trait: 'womenLed', holds: true, rule: 'words', evidence: women[0].trim() })
  }
  return findings
}
