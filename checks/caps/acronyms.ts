/** Which words in capitals are names for things rather than shouting. */

const acronyms = new Set(
  (
    'AIDS ALS AMU ANP APPG ASD ASDA BAPIO BAME BAPEN BASICS BBC BLS BNF BSL BUPA CAMHS CAHMS CBT CIPFA CDIFF COPD ' +
    'COSHH COVID CPAP BIPAP CQC CQUIN CRISPR CSNAT DATIX DIEP DEFRA DNACPR DNAR DOAC DOLS DVLA EAPC EMAS EMDR EMIS ENT ' +
    'EPIC EPRR ESNEFT EU FAQ FAST FGM FOI FRCA GERD GIRFT GOSH GUM HASU HEE HELLP HIV HMRC HPV HSIB HSSIB IAPT ICU IKEA IMCA ' +
    'INR ISAS ISBN KPI LAMP LEGO LETB LGBTQ LGBTQIA LIDL MASH MENCAP MIND MOT MRSA NASA NATO NEBDN NEET NELFT NEWS NICE ' +
    'NICU NIHR NSAID NSPCC OCD OFSTED OPEL OSCE OXFAM PACS PALS PET PHE PICU PICC PIN PIP POTS PPE PROMS PREMS PTSD PUBMED ' +
    'QALY RADAR RADA RCEM RCOG RCPCH REM RIDDOR RIO RNIB RNID RNLI RSPCA RSV SANDS SARS SATS SBAR SCBU SEND SENCO SEMH ' +
    'SEQOHS SHO SHOUT SIM SIREN STEM STEMI NSTEMI STP SUDEP SUDIC SWAST TAVI TAVR TED TENS TIA TURP UCAS UCLH ' +
    'UKHSA UNESCO UNICEF UNISON USA USDAW VAT VAWG VCSE VIP VTE WASPI WHO WRES YMCA ZOE AED AHP AKI AMHP BOTOX BPPV CEO COO CFO ' +
    'DOB EDI ECMO ECG EEG ELFT EPMA ESR GCSE GDPR GOV HCA HCSA IBD IBS ICB ICS ITU IUD IVF JUCD LARC LAS LHB LMC MDT MIU NAPC ' +
    'NEAS NIV NWAS OBE MBE OOH PCN PCR PEEP PEG PGD PIR PPG QEH RAAC RCGP SABA SAS SCAS SECAMB SPR UTC UTI WAST WIFI YAS ' +
    'SALT ORLA ARIA LOLER CUH ROSC RSI SVT VF AFIB LOL OMG FYI ASAP RIP BST GMT ETA UFO DIY GIF SOS TBC TBA ICYMI RSVP ' +
    'HRT MMR NHS NHSE NHSX RCN BMA GMC NMC HCPC GDC GPHC FFP PSBAR TOXBASE MENB MENACWY AAA AAC BOOTS TESCO TUI USB ' +
    'A&E AI IT HR UK US EU ED ER OR GP GPS OT PT CT MRI ID TV PE DR QR GO PM AM OK'
  ).split(' '),
)

/** Both a word and an acronym: the company it keeps must tell. */
export const couldBeEither: ReadonlySet<string> = new Set(
  'IT US OR GO AM WHO FAST NEWS MIND AND PET STEM SALT PIN PIP QUIT NEXT'.split(' '),
)

/** Short words that people do shout. Any other word of two or three letters in capitals is taken for an acronym. */
const shortWords = new Set(
  (
    'AN AS AT BE BY DO HE IF IN IS ME MY NO OF ON SO TO UP WE ALL ANY ARE ASK BAD BIG BUT BUY CAN DAY DID EAT END FAR FEW FLU ' +
    'FOR FUN GET GOT HAD HAS HER HIM HIS HOT HOW ITS JAB JOB JOY LET LOT MAY MEN NEW NOT NOW OFF OLD ONE OUR OUT OWN PAY PUT RUN SAY ' +
    'SEE SHE SIX SIT TEN THE TOO TOP TRY TWO USE WAR WAS WAY WHY WIN WON YES YET YOU YN YR EICH'
  ).split(' '),
)

export function isAcronym(written: string): boolean {
  if (/[’'](?:T|LL|RE|VE|M|D)$/.test(written)) return false
  const bare = written.replace(/[’']S?$/, '')
  if (shortWords.has(bare)) return false
  if (bare.length <= 3 || acronyms.has(bare)) return true
  if (acronyms.has(bare.replace(/S$/, ''))) return true
  if (/^UH/.test(bare) || !startsLikeWord.test(bare)) return true
  return !/[AEIOUYÀ-ÖØ-Ýŵŷ]/iu.test(bare) || isRoman(bare)
}

/** No English or Welsh word begins with BC or NH. */
const startsLikeWord =
  /^(?:[^B-DF-HJ-NP-TV-XZ]|.[^B-DF-HJ-NP-TV-XZ]|B[LR]|C[HLR]|D[DRW]|F[FLR]|G[HLNRW]|K[N]|LL|P[HLRS]|RH|S[CHKLMNPQTW]|T[HRSW]|W[HR])/

const isRoman = (bare: string): boolean => /^[IVX]{2,}$/.test(bare)

/** Names that keep a capital or capitals when the shouting stops. */
export const properNames: ReadonlyMap<string, string> = new Map(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November ' +
    'December Christmas Easter Eid Diwali Ramadan Hanukkah Britain British England English Scotland Scottish Wales Welsh Ireland Irish ' +
    'London Leeds Manchester Birmingham Liverpool Bristol Sheffield Newcastle Glasgow Edinburgh Cardiff Belfast Yorkshire Cornwall Devon ' +
    'Kent Essex Sussex Norfolk Suffolk Cumbria Europe Facebook Instagram Twitter YouTube'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)
