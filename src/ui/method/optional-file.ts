type Files = Readonly<Record<string, () => Promise<unknown>>>

/** What the only file of a glob holds; null when there is none, or when it cannot be had. */
export async function optionalFile<Content>(files: Files): Promise<Content | null> {
  const [load] = Object.values(files)
  if (!load) return null
  try {
    return (await load()) as Content
  } catch {
    return null
  }
}
