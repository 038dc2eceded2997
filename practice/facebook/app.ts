/** The app that Canteen is registered as here. Not a secret: it opens nothing but this practice machine. */
export const practiceApp = { clientId: 'practice-app', clientSecret: 'practice-secret' } as const

/** Versions of the Graph API that answer today. */
export const graphVersions = ['v22.0', 'v23.0', 'v24.0', 'v25.0', 'v26.0'] as const
export const newestVersion = 'v26.0'

/** What to give the Facebook connector so that it talks to the practice network at this address. */
export const facebookSettings = (address: string) => ({
  apiBase: `${address}/facebook/graph`,
  authBase: `${address}/facebook/www`,
  version: newestVersion,
  ...practiceApp,
})
