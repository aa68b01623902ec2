import type { EvidenceId } from '../../analysis/opponent/evidence.ts'

/** What each source found, in a sentence; title, publisher and year stand beside it. */
export const evidence: Readonly<Record<EvidenceId, string>> = {
  'marion-2007':
    'Road works in California: where small firms had a 5% preference, costs were 3.8% higher, because large firms with lower costs stayed away. Had they still come, the loss would have been 0.1%.',
  'athey-2013':
    'Timber sales in the United States: reserving sales for small firms cut efficiency by 17% and the state’s revenue by 5%; paying small bidders a subsidy instead cost almost nothing.',
  'nakabayashi-2013':
    'Public works in Japan, half of them reserved for small firms: without that, about 40% of the small firms would leave, and the lost competition would cost more than buying from them does.',
  'krasnokutskaya-2011':
    'The same Californian preference: whether firms stay away or come because of it changes the verdict.',
  'cappelletti-2022':
    'Ten years of federal contracts in the United States: reserved contracts drew more bidders, not fewer, and had higher cost overruns and delays.',
  'roy-2024':
    'Federal research contracts in the United States: reserved contracts had lower overruns and fewer delays than open ones.',
  'afic-2023': 'Mainland Tanzania, 30% reserved by law: special groups won 0.002% of contracts in 2020/21.',
  'salud-con-lupa-2025':
    'School meals in Peru, 30% from family farms by law: less than 1% reached them in 2022 to 2024.',
  'vitrine-giba-2016':
    'School meals in São Paulo, 30% from family farms by law: from 1% in 2012 to 27% reported in 2016, after calls that farms could answer.',
  'internal-auditor-2016':
    'A programme for disadvantaged firms in the United States: 30 of 48 applicants that auditors looked at failed at least one condition.',
  'croson-1989':
    'Richmond, Virginia: a quota by race was struck down for want of proof of discrimination in that market.',
  'livelaw-2024':
    'Kerala: the High Court upheld a preference of up to 10% over the lowest bid for labour societies.',
  'iustel-2025':
    'Spain: the Supreme Court upheld contracts reserved for social work centres, after the European court had allowed it in 2021.',
  'onmanorama-undue-2023':
    'Kerala: of some 400 labour societies, one drew most of the benefit. The series is critical of the awards.',
  'lewis-2017':
    'A programme for disadvantaged firms in the United States: they grew like others while funded, and went out of business more often.',
  'hvide-2023':
    'Road works in Norway: young firms that won a contract were 20% larger years later; for mature firms there was no effect.',
  'scoop-2024':
    'New Zealand: a target for Māori firms, raised to 8% in 2023, was ended by the next government. From a party’s statement.',
  'barrot-nanda-2020':
    'Faster payment to small firms in the United States: they hired, and others hired less, so that little was left where labour was scarce.',
  'ferraz-2015':
    'Brazil: of the people hired after a contract was won, 93% came from unemployment or informal work.',
}
