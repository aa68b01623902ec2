/** How many cases a property test tries: as many as `RUNS` says, to be done now and then, else the usual number. */
export const runs = (usual: number): number => Number(process.env['RUNS'] ?? usual)
