/** Medicines by the names people use. Brand and generic names are facts, from the British National Formulary's index and daily speech. */
import { wordClass } from '../language/word-class.ts'

/** Strong painkillers and others that the law controls. */
export const controlledMedicine = wordClass(
  `morphine, oramorph, mst, zomorph, sevredol, oxycodone, oxynorm, oxycontin, longtec, shortec, fentanyl, fentanyl patch, fentanyl patches,
  buprenorphine, butrans, buprenorphine patch, subutex, methadone, codeine, co codamol, cocodamol, dihydrocodeine, dhc, df118, tramadol, tramadols, tapentadol,
  palexia, pethidine, diamorphine, ketamine, midazolam, diazepam, valium, lorazepam, temazepam, zopiclone, zolpidem, nitrazepam,
  clonazepam, pregabalin, pregabs, lyrica, gabapentin, gabbies, methylphenidate, ritalin, concerta, elvanse, lisdexamfetamine, dexamfetamine,
  medikinet, sativex, testosterone`,
)
