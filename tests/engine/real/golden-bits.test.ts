import { expect, it } from 'vitest'
import { hashOfReals } from './golden-bits.ts'

it('computes the bits it has always computed', () => {
  expect(hashOfReals()).toMatchInlineSnapshot(`
    {
      "betaBelowOne": "6435a085",
      "expOfSmall": "b5d78a41",
      "expOfWide": "67c6db90",
      "exponentialNearOne": "9defb070",
      "gammaAboveOne": "a9907b5e",
      "gammaBelowOne": "ade7686b",
      "logGamma": "e60c4dd2",
      "logNearOne": "35ebb4b9",
      "logOfUnit": "03752c30",
      "logOfWide": "dc39f54d",
      "nextBeta": "42e52f61",
      "nextExponential": "95bbbbf3",
      "nextNormal": "fbbca752",
      "nextUniform": "0dd3f7c9",
      "nextWord": "2c74237b",
      "normalQuantile": "751dfb7a",
      "power": "d8c98993",
    }
  `)
})
