/** What to ask oneself before posting anything, in about a minute. Yes is the good answer to each. */
export const canteenRule = 'If you would not say it aloud in the canteen, do not post it online.'

export const sevenQuestions: readonly string[] = [
  'Could I say this aloud in the canteen, with patients, their families and my manager at the next table?',
  'Have I left out what could show who a patient is? A place, a day, an age or an illness can be enough, even without a name.',
  'If there is a picture, have I looked at all of it: faces, screens, boards, badges, papers? Has everyone in it said yes?',
  'Do I know that it is true, and can I say where it comes from?',
  'Is it kind and fair to the people it is about, and to those who may read it?',
  'Is it clear that I speak for myself, and is it mine to tell?',
  'Am I calm, and will I still be glad of it if everyone reads it, years from now?',
]
