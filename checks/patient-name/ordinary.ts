import { isIn, wordClass } from '../language/word-class.ts'

/** Words that stand beside a name, or begin with a capital, and are no part of it. */
const ordinary = wordClass(
  `the a an and or but if so as at by for from in into of off on onto out over to up with about after before since until than that this these those there here then when where while who whom whose why how what which
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself one ones some any all each every both few many more most other another such no not nor only own same too very
  am is are was were be been being do does did doing have has had having can could will would shall should may might must ought dont didnt doesnt isnt wasnt cant wont hasnt hadnt wouldnt couldnt
  just again back today tonight tomorrow yesterday now still yet already always never ever also even really quite almost finally please thanks thank sorry hello hi hey yes yeah ok okay oh ah lol omg bless rip poor dear lovely little old big young new good great best happy sad well done
  came come comes coming went go goes going gone got get gets getting gave give gives made make makes said say says asked ask asks told tell tells took take takes taken needs need needed wants want wanted keeps kept keep let lets left leave leaves rang ring rings called call calls looked look looks saw see seen sees had passed died dies dead fell fall falls
  missed miss finished started starts start stop stopped pulled refused refuses wet soiled shouted screamed pressed presses hit bit tried won lost loses held sat sits lies lying lay walked walks moved moves loves love loved likes hates thinks thought knows knew sends sent brought bring turns turned stays stayed lives lived waits waiting spent
  admitted discharged clerked transferred readmitted sectioned deteriorated arrested aspirated diagnosed prescribed referred swabbed
  ward wards unit bed beds bay side room cubicle chair trolley corridor hospital clinic surgery practice theatre icu itu hdu nicu amu mau sau ed a&e ae resus nhs gp cqc hr it uk pals camhs cmht patient patients pt px resident client inpatient nurse nurses doctor doctors sister matron team staff shift night nights day days week weeks month months year years hour hours
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun christmas easter
  bloods scan scans results result catheter cannula stoma drip dressing meds medication chemo insulin op surgery appointment dnacpr mri ct ecg bp uti covid flu cancer dementia sepsis stroke diabetes copd imaging angiogram spectroscopy arthrogram enteroclysis venogram cholangiogram urogram
  mum dad nan gran nana mam son daughter wife husband family baby twins girl boy lady gentleman man woman
  nhsuk facebook twitter instagram tiktok whatsapp zoom teams university college school trust street road avenue lane house park north south east west royal general infirmary st saint mr mrs ms dr prof dna dnad rip`.replace(
    /\s+/g,
    ',',
  ),
)

export const isOrdinary = (word: string): boolean => isIn(ordinary, word)
