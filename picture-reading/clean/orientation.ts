/** The smallest piece of metadata that says which way up a picture is. Pure. */

/** One entry, number 0x0112, a short: the form that all readers know. Not needed for 1, upright. */
export const orientationOnly = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  )
