import nodemailer from 'nodemailer'

export function openMail(server: string, from: string) {
  const transport = nodemailer.createTransport(server)
  return async (letter: {
    readonly to: string
    readonly subject: string
    readonly body: string
  }): Promise<void> => {
    await transport.sendMail({ from, to: letter.to, subject: letter.subject, text: letter.body })
  }
}
