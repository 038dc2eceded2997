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

/** Medicines that need a prescription and are often sold to the public against the rules. */
export const soldPrescriptionMedicine = wordClass(
  `botox, azzalure, dysport, bocouture, xeomin, letybo, nuceiva, botulinum, wegovy, wegovi, mounjaro, mounjaros, manjaro, mounjarno, ozempic, saxenda, victoza, trulicity, rybelsus, semaglutide, tirzepatide, liraglutide, retatrutide, reta, orforglipron, dulaglutide, zepbound,
  viagra, sildenafil, cialis, tadalafil, levitra, finasteride, dutasteride, tretinoin, tret, retin a, roaccutane, accutane, isotretinoin, kenalog, modafinil, melatonin, propranolol, circadin,
  testosterone, trt, hrt patches, hydroxocobalamin, antibiotics, amoxicillin, doxycycline, nitrofurantoin, fluconazole, duromine, phentermine, orlistat, xenical, mysimba, lidocaine cream, emla, hyalase, hyaluronidase, lemon bottle, naltrexone, sertraline, diazepam, codeine, zopiclone, prednisolone, metformin, salbutamol, ventolin, epipen, ketamine, spironolactone, minoxidil tablets, latisse, bimatoprost, azelaic acid, adderall, elvanse, ritalin`,
)

/** The same, by what people call them so as not to name them. */
export const sloganMedicine = wordClass(
  `skinny jab, skinny jabs, skinny pen, skinny pens, skinny injection, skinny injections, fat jab, fat jabs, slimming jab, slimming jabs, slimming injection, slimming injections, slimming pen, slimming pens, weight loss jab, weight loss jabs, weight loss injection, weight loss injections, weight loss pen, weight loss pens, weight loss shot, weight loss shots, weightloss jab, weightloss jabs, weightloss injection, weightloss injections, weightloss pen, weightloss pens, obesity jab, obesity jabs, obesity injection, diet jab, diet jabs, diet injection, diet pen, appetite jab, appetite injection, appetite suppressant, fat dissolving, fat dissolving injections, fat loss jab, fat loss jabs, fat loss injections, fat loss pen, glp 1, glp1, glp 1s, glp1s, mj pen, the jab everyone, fat melting, jab for weight,
  anti wrinkle, antiwrinkle, anti wrinkle injection, anti wrinkle injections, anti wrinkle jab, anti wrinkle jabs, wrinkle relaxing, wrinkle relaxer, wrinkle relaxers, wrinkle relaxing injections, wrinkle jab, wrinkle jabs, wrinkle injections, frown line injections, forehead jab, forehead freeze, toxin, tox, baby tox, beauty jab, beauty jabs, smoothing injections, jaw slimming injections, masseter, gummy smile, lip flip, sweat injections, sweat jab, excessive sweating injections, hay fever jab, hay fever injection, hayfever jab, hayfever injection, b12 shot, b12 shots, b12 jab, b12 injection, b12 injections, vitamin injection, vitamin injections, tanning jab, tanning jabs, tanning injection, tanning injections, melanotan, erection pills, ed pills, blue pill, little blue pill, hair loss tablets, morning after pill, acne tablets, sleeping tablets, testosterone replacement, peptide, peptides`,
)

/** What people take, or have, and should not stop by themselves. */
export const treatment = wordClass(
  `inhaler, inhalers, puffer, puffers, preventer, preventers, statin, statins, insulin, antidepressant, antidepressants, antipsychotic, antipsychotics, ssri, ssris, sertraline, citalopram, fluoxetine, prozac, lithium, clozapine, olanzapine, chemo, chemotherapy, radiotherapy, immunotherapy, tamoxifen, warfarin, apixaban, blood thinner, blood thinners, anticoagulant, anticoagulants, aspirin, beta blocker, beta blockers, bisoprolol, ramipril, amlodipine, blood pressure tablets, blood pressure tablet, blood pressure pills, blood pressure meds, bp tablets, bp meds, heart tablets, heart meds, water tablets, steroid, steroids, steroid cream, prednisolone, methotrexate, biologics, epilepsy drugs, epilepsy meds, epilim, lamotrigine, keppra, valproate, metformin, thyroxine, levothyroxine, hrt, antibiotics, painkillers, meds, medication, medications, medicine, medicines, tablets, pills, pill, drugs, prescription, prescriptions, treatment, treatments, dialysis, antivirals, hiv meds, prep, vaccine, vaccines, jab, jabs, nebuliser, nebulisers, adhd meds, ritalin, elvanse, omeprazole, oxygen, cpap, contraception, epipen, epipens, antihistamines, injections, surgery, operation, screening, smear, mammogram, transfusion, transfusions`,
)
