import { expect, it } from 'vitest'
import { hashOfReals } from './golden-bits.ts'

it('computes the bits it has always computed', () => {
  expect(hashOfReals()).toMatchInlineSnapshot(`
    {
      "betaBelowOne": "a41b8b5a",
      "expOfSmall": "b5d78a41",
      "expOfWide": "67c6db90",
      "exponentialNearOne": "9defb070",
      "gammaAboveOne": "a9907b5e",
      "gammaBelowOne": "43fc87af",
      "integerPower": "70e974ee",
      "logGamma": "e60c4dd2",
      "logNearOne": "9bb541f2",
      "logOfUnit": "438846bf",
      "logOfWide": "d8724e4c",
      "nextBeta": "987fd28b",
      "nextExponential": "722985aa",
      "nextNormal": "fbbca752",
      "nextUniform": "0dd3f7c9",
      "nextWord": "2c74237b",
      "normalQuantile": "751dfb7a",
      "power": "d8c98993",
    }
  `)
})
