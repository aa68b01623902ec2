/** Reference values to some 200 bits, by integer arithmetic alone: a fixed-point number is value × 2^PLACES. */
const PLACES = 224n
const ONE = 1n << PLACES

/** An exact double: mantissa × 2^exponent. */
export function parts(x: number): { mantissa: bigint; exponent: bigint } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const biased = (bits >> 52n) & 0x7ffn
  const fraction = bits & 0xfffffffffffffn
  const mantissa = biased === 0n ? fraction : fraction | (1n << 52n)
  const exponent = (biased === 0n ? 1n : biased) - 1075n
  return { mantissa: bits >> 63n ? -mantissa : mantissa, exponent }
}

function shift(x: bigint, places: bigint): bigint {
  return places >= 0n ? x << places : x >> -places
}

export function fixed(x: number): bigint {
  const { mantissa, exponent } = parts(x)
  return shift(mantissa, exponent + PLACES)
}

/** artanh z or, with sign −1, arctan z, of z = over / under in fixed point. */
function arc(over: bigint, under: bigint, sign: bigint): bigint {
  const z = (over << PLACES) / under
  const square = (sign * z * z) >> PLACES
  let term = z
  let sum = 0n
  for (let odd = 1n; term > 1n || term < -1n; odd += 2n) {
    sum += term / odd
    term = (term * square) >> PLACES
  }
  return sum
}

const LN2 = 18n * arc(1n, 26n, 1n) - 2n * arc(1n, 4801n, 1n) + 8n * arc(1n, 8749n, 1n)
const PI = 16n * arc(1n, 5n, -1n) - 4n * arc(1n, 239n, -1n)

/** Logarithm of mantissa × 2^exponent in fixed point. */
function logOf(mantissa: bigint, exponent: bigint): bigint {
  const bits = BigInt(mantissa.toString(2).length) - 1n
  const one = 1n << bits
  return 2n * arc(mantissa - one, mantissa + one, 1n) + (exponent + bits) * LN2
}

export function referenceLog(x: number): bigint {
  const { mantissa, exponent } = parts(x)
  return logOf(mantissa, exponent)
}

/** Exponential of a fixed-point number, as one in [1, 2) times 2^exponent. */
export function referenceExp(point: bigint): { value: bigint; exponent: bigint } {
  const exponent = (point < 0n ? point - LN2 + 1n : point) / LN2
  const rest = point - exponent * LN2
  let term = ONE
  let value = 0n
  for (let n = 1n; term > 0n; n++) {
    value += term
    term = (term * rest) / (n << PLACES)
  }
  return { value, exponent }
}

/** Bernoulli numbers B2, B4, … as fractions, by the recurrence Σ C(n + 1, k) B_k = 0. */
function bernoulli(count: number): { over: bigint; under: bigint }[] {
  const all: { over: bigint; under: bigint }[] = [{ over: 1n, under: 1n }]
  for (let n = 1n; n <= 2 * count; n++) {
    let over = 0n
    let under = 1n
    let choose = 1n
    all.forEach((earlier, k) => {
      over = over * earlier.under + choose * earlier.over * under
      under *= earlier.under
      const common = divisor(over, under)
      over /= common
      under /= common
      choose = (choose * (n + 1n - BigInt(k))) / BigInt(k + 1)
    })
    all.push({ over: -over, under: under * (n + 1n) })
  }
  return all.filter((_, n) => n > 0 && n % 2 === 0)
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b)
}

const BERNOULLI = bernoulli(30)

/** logΓ(x) in fixed point for x ≥ 2^-60: Stirling's series of 30 terms at x + 40, then back by recurrence. */
export function referenceLogGamma(x: number): bigint {
  let product = ONE
  let point = fixed(x)
  for (let i = 0; i < 40; i++) {
    product = (product * point) >> PLACES
    point += ONE
  }
  let sum = (((point - ONE / 2n) * logOf(point, -PLACES)) >> PLACES) - point + logOf(2n * PI, -PLACES) / 2n
  let power = point
  BERNOULLI.forEach(({ over, under }, i) => {
    const n = BigInt(2 * i + 2)
    sum += (((over << PLACES) / (under * n * (n - 1n))) << PLACES) / power
    power = (((power * point) >> PLACES) * point) >> PLACES
  })
  return sum - logOf(product, -PLACES)
}

/** How far a double is from a reference (a fixed-point number times 2^exponent). */
export function errorOf(computed: number, reference: bigint, exponent = 0n): number {
  const { mantissa, exponent: own } = parts(computed)
  const difference = shift(mantissa, own - exponent + PLACES) - reference
  return Math.abs(Number(difference)) / Number(ONE)
}

/** The error in units of the last place that the reference has in double precision. */
export function ulpsOf(computed: number, reference: bigint, exponent = 0n): number {
  const size = reference < 0n ? -reference : reference
  const bits = BigInt(size.toString(2).length) - 1n
  return errorOf(computed, reference, exponent) / 2 ** Number(bits - PLACES - 52n)
}

/** The error over the reference itself. */
export function relativeErrorOf(computed: number, reference: bigint, exponent = 0n): number {
  return errorOf(computed, reference, exponent) / Math.abs(Number(reference) / Number(ONE))
}
