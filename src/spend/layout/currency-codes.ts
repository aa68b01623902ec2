const codes =
  /^(AUD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|GTQ|HKD|HNL|HUF|IDR|INR|JPY|KES|KRW|MXN|NGN|NOK|NZD|PEN|PHP|PLN|PYG|RON|RWF|SEK|SGD|THB|TRY|TWD|TZS|UAH|UGX|USD|UYU|VND|ZAR|ZMW)$/

/** Whether a text is the ISO 4217 code of a currency that files name, in capitals. */
export function isCurrencyCode(text: string): boolean {
  return codes.test(text)
}
