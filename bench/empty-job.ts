import { job } from '@canteen/plumbing/jobs.ts'
import { z } from 'zod'

/** Does nothing: what remains is the job runner itself. */
export const emptyJob = job({ name: 'empty', payload: z.object({}), run: async (_app: null) => undefined })
