import nodemailer from 'nodemailer'

/** Milliseconds; a mail server that has fallen silent is asked again later. */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

export function openMail(server: string, from: string) {
  const transport = nodemailer.createTransport({ url: server, ...patience })
  return async (letter: {
    readonly to: string
    readonly subject: string
    readonly body: string
  }): Promise<void> => {
    await transport.sendMail({ from, to: letter.to, subject: letter.subject, text: letter.body })
  }
}
