/** Every job there is: what the worker can run. */
import { deliveryJobs } from './deliveries/deliveries.ts'
import { sendMail } from './mail/mail.ts'

export const jobs = [...deliveryJobs, sendMail]
