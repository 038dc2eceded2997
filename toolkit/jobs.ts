/** Every job there is: what the worker can run. */
import { channelJobs } from './channels/channels.ts'
import { deliveryJobs } from './deliveries/deliveries.ts'
import { sendMail } from './mail/mail.ts'

export const jobs = [...channelJobs, ...deliveryJobs, sendMail]
