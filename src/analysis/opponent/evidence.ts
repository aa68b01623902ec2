/** A public source on a standard objection. What it found is said in the page's language, under the same id. */
export interface EvidenceSource {
  readonly title: string
  /** Who wrote and who published it. */
  readonly publisher: string
  readonly year: number
  /** Where to find it, as text. */
  readonly address?: string
  /** What its finding was read in. */
  readonly read: 'abstract' | 'press' | 'recalled'
}

/** The sources that objections to reserved and preferred buying, and answers to them, are drawn from. */
export const EVIDENCE = {
  'marion-2007': {
    title:
      'Are bid preferences benign? The effect of small business subsidies in highway procurement auctions',
    publisher: 'Journal of Public Economics 91 (Marion)',
    year: 2007,
    read: 'abstract',
  },
  'athey-2013': {
    title: 'Set-asides and subsidies in auctions',
    publisher: 'American Economic Journal: Microeconomics 5 (Athey, Coey and Levin)',
    year: 2013,
    address: 'NBER working paper 16851',
    read: 'abstract',
  },
  'nakabayashi-2013': {
    title: 'Small business set-asides in procurement auctions: an empirical analysis',
    publisher: 'Journal of Public Economics 100 (Nakabayashi), first as a discussion paper in 2010',
    year: 2013,
    read: 'abstract',
  },
  'krasnokutskaya-2011': {
    title: 'Bid preference programs and participation in highway procurement auctions',
    publisher: 'American Economic Review 101 (Krasnokutskaya and Seim)',
    year: 2011,
    read: 'abstract',
  },
  'cappelletti-2022': {
    title: 'Targeted bidders in government tenders',
    publisher: 'ZEW Discussion Paper 22-030 (Cappelletti and Giuffrida)',
    year: 2022,
    read: 'abstract',
  },
  'roy-2024': {
    title:
      'Advancing small business inclusion in public procurement: evidence from U.S. federal government R&D contracts',
    publisher: 'Production and Operations Management (Roy, Mishra and Sinha)',
    year: 2024,
    address: 'SSRN 4852064',
    read: 'abstract',
  },
  'afic-2023': {
    title: 'Tanzania’s regulator plans to amend the law for special groups',
    publisher: 'Africa Freedom of Information Centre',
    year: 2023,
    address: 'africafoicentre.org',
    read: 'press',
  },
  'salud-con-lupa-2025': {
    title: 'The state had to buy S/1,284m of food from family farms, but the money did not reach them',
    publisher: 'Salud con lupa',
    year: 2025,
    address: 'saludconlupa.com',
    read: 'press',
  },
  'vitrine-giba-2016': {
    title: 'Share of family farming in school meals',
    publisher: 'Vitrine do Giba',
    year: 2016,
    address: 'vitrinedogiba.com',
    read: 'press',
  },
  'internal-auditor-2016': {
    title: 'Auditors find many applicants of a business development programme did not qualify',
    publisher: 'Internal Auditor',
    year: 2016,
    read: 'press',
  },
  'croson-1989': {
    title: 'City of Richmond v. J.A. Croson Co., 488 U.S. 469',
    publisher: 'Supreme Court of the United States',
    year: 1989,
    read: 'recalled',
  },
  'livelaw-2024': {
    title: 'High Court rejects challenge to orders preferring labour societies',
    publisher: 'LiveLaw',
    year: 2024,
    address: 'livelaw.in',
    read: 'press',
  },
  'iustel-2025': {
    title: 'The Supreme Court upholds contracts reserved for special work centres of social initiative',
    publisher: 'Diario del Derecho (Iustel)',
    year: 2025,
    address: 'iustel.com',
    read: 'press',
  },
  'onmanorama-undue-2023': {
    title: 'Undue preference in awarding government contracts',
    publisher: 'Onmanorama',
    year: 2023,
    address: 'onmanorama.com/news/kerala/2023/09/27',
    read: 'press',
  },
  'lewis-2017': {
    title: 'Effects of federal socioeconomic contracting preferences',
    publisher: 'Small Business Economics 49 (Lewis)',
    year: 2017,
    read: 'abstract',
  },
  'hvide-2023': {
    title: 'Do temporary demand shocks have long-term effects for startups?',
    publisher: 'Review of Financial Studies (Hvide and Meling)',
    year: 2023,
    read: 'abstract',
  },
  'scoop-2024': {
    title: 'Opposition statement on the end of progressive procurement',
    publisher: 'Scoop',
    year: 2024,
    address: 'scoop.co.nz/stories/PA2409/S00028',
    read: 'press',
  },
  'barrot-nanda-2020': {
    title: 'The employment effects of faster payment: evidence from the federal QuickPay reform',
    publisher: 'Journal of Finance (Barrot and Nanda)',
    year: 2020,
    address: 'SSRN 2808666',
    read: 'abstract',
  },
  'ferraz-2015': {
    title: 'Procuring firm growth: the effects of government purchases on firm dynamics',
    publisher: 'National Bureau of Economic Research (Ferraz, Finan and Szerman)',
    year: 2015,
    address: 'Working paper 21219',
    read: 'abstract',
  },
} as const satisfies Readonly<Record<string, EvidenceSource>>

export type EvidenceId = keyof typeof EVIDENCE
