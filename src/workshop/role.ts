/** Who sits at the tables, in the order of the cards. */
export const ROLES = [
  ...(['finance', 'legal', 'smallFirms', 'cooperatives'] as const),
  ...(['chamber', 'supplier', 'residents', 'press'] as const),
] as const
export type Role = (typeof ROLES)[number]
