/** Version of the model: it changes whenever the same job gives other numbers. */
export const MODEL_VERSION = '2.0.0'
