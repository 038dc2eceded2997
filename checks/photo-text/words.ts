/** The words and phrases that the rule looks for. */
import { phrases } from '../language/phrases.ts'

/** Boards, screens and papers that are full of people. */
export const surfaces = phrases`
  whiteboard|white-board|wristband|wrist-band|id-band|handover|handover-sheet|drug-chart|obs-chart|patient-list|theatre-list|clinic-list|ward-board|patient-board|notes|casenotes|case-notes|x-ray|xray|scan|ecg|ultrasound|patient-record|prescription|blood-form|sample-pot|specimen|monitor|patient-label|stickers|ward-round-list|jobs-list
  (patient / ward / handover / theatre / clinic / drug / obs / bed) (board / list / chart / screen / sheet / label / notes / file / status board)
  computer|laptop|pc|tablet|ipad|pacs|epr|systmone|rio screen
`
export const shown = phrases`
  (on / in / behind / see / seen / showing / shows / read / photo of / picture of / pic of / photographed / background) ..6 (whiteboard / wristband / handover sheet / drug chart / patient list / theatre list / clinic list / ward board / patient board / casenotes / case notes / patient record / patient notes)
  (look at / check out / heres) ..4 (whiteboard / handover sheet / patient list / theatre list / clinic list / ward board / list today)
`
