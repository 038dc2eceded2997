/** How this installation is: for whoever looks after it. */
import { doctorPages } from './doctor.page.tsx'

export { type Checkup, examine } from './examine.ts'
export type { Item, ItemState } from './judge.ts'
export { describeCheckup, runDoctor } from './run-doctor.ts'

export const doctorRoutes = [...doctorPages]
