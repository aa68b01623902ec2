/** Which workshop's round stands revealed: of any other one the result stays covered. */
class Cover {
  /** Its id; null while none does. */
  open: string | null = $state(null)
}

export const cover = new Cover()
