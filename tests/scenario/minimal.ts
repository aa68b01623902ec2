/** The least that a scenario file must hold: two groups, one category, today's rules. */
export const minimal = () => ({
  id: 'small-town',
  title: 'A small town',
  groups: [
    { id: 'big-firms', name: 'Big firms', capacityPerYear: 9e6 },
    { id: 'local-firms', name: 'Local firms', traits: ['local'], capacityPerYear: 3e6 },
  ],
  categories: [{ id: 'repairs', name: 'Repairs', tendersPerYear: 40, medianValue: 150_000 }],
  policies: { baseline: { name: "Today's rules", levers: {} } },
})

/** Changes one field of the minimal file; the path has slashes, and `undefined` leaves the field out. */
export function minimalWith(path: string, value: unknown): unknown {
  const file: unknown = minimal()
  const keys = path.split('/')
  const last = keys.pop() ?? ''
  let parent = file as Record<string, unknown>
  for (const key of keys) parent = (parent[key] ??= {}) as Record<string, unknown>
  parent[last] = value
  return JSON.parse(JSON.stringify(file))
}
