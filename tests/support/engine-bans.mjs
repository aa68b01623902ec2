// What the engine may not name, for the linter and the architecture test alike.

/** Functions of Math whose last bits differ between JavaScript engines; results must not. */
export const inexactMath = [
  ...['log', 'exp', 'pow', 'sin', 'cos', 'tan', 'log2', 'log10', 'log1p', 'expm1', 'sinh', 'cosh', 'tanh'],
  ...['asinh', 'acosh', 'atanh', 'cbrt', 'atan', 'atan2', 'asin', 'acos', 'hypot'],
]

/** Anything that would make a result depend on more than its input, or the engine on where it runs. */
export const hostGlobals = [
  ...['Date', 'performance', 'crypto', 'console', 'process', 'globalThis', 'self', 'window', 'document'],
  ...['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'Promise', 'Intl'],
]
