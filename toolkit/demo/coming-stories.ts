/** Posts that are on their way: drafts, posts that wait for somebody, and posts that are planned. */
import { approves, returns, type Story, sends, writes } from './acts.ts'
import { ago, on } from './when.ts'

export const onTheirWay: readonly Story[] = [
  {
    text: 'Could you drive a neighbour to their appointment? Our volunteer drivers',
    to: ['news'],
    acts: [writes('tom', ago(95))],
  },
  {
    text: 'Meet the night porters: who they are, how far they walk, and what keeps them smiling at 4am.',
    to: ['linkedin', 'instagram'],
    acts: [writes('grace', on(-4, '14:45'))],
  },
  {
    text: 'Our Riverside pharmacy is open until 8pm from next month. Ask the team about your repeat prescription.',
    link: 'https://www.fellside.example/pharmacy',
    to: ['news', 'x'],
    plan: on(3, '09:30'),
    acts: [writes('tom', on(-1, '14:00')), sends('tom', on(-1, '14:12'))],
  },
  {
    text: 'WINTER WELLBEING WALKS start on Saturday at 10am from the main entrance. Slow, friendly and free. Wear warm shoes #winterwellbeing',
    pictures: ['hills'],
    to: ['news', 'instagram'],
    plan: on(4, '08:30'),
    acts: [writes('grace', on(-1, '15:10')), sends('grace', on(-1, '15:15'))],
  },
  {
    text: 'We are looking for a catering assistant for our Netherby kitchen: 30 hours a week, and all the soup you can eat. Apply by Sunday week.',
    link: 'https://www.fellside.example/jobs/catering',
    to: ['jobs', 'linkedin'],
    plan: on(5, '12:00'),
    acts: [
      writes('tom', on(-2, '10:20')),
      sends('tom', on(-2, '10:30')),
      returns('asha', on(-2, '14:40'), 'Please add the pay band and who to ring. Then it is good to go.'),
    ],
  },
  {
    text: 'Tonight’s talk about living well with asthma starts at 7pm in the education centre. A nurse answers your questions afterwards.',
    to: ['news'],
    plan: on(-1, '08:30'),
    acts: [writes('tom', on(-2, '16:50')), sends('tom', on(-2, '16:55')), approves('grace', on(-1, '11:40'))],
  },
  {
    text: 'Lost property: three umbrellas, one left slipper and a very loved toy rabbit wait for you at the main reception.',
    to: ['news', 'x'],
    acts: [writes('tom', on(-1, '16:00')), sends('tom', on(-1, '16:01')), approves('asha', on(-1, '16:30'))],
  },
  {
    text: 'Feeling low in the dark months is common, and talking helps. You can refer yourself to our talking therapies team: no need to see a GP first.',
    link: 'https://www.fellside.example/talking-therapies',
    pictures: ['hills'],
    to: ['news', 'x'],
    own: {
      x: 'Feeling low in the dark months is common, and talking helps. You can refer yourself to our talking therapies team: no need to see a GP first.',
    },
    plan: on(1, '08:00'),
    acts: [writes('tom', on(-2, '09:30')), sends('tom', on(-2, '09:45')), approves('asha', on(-1, '10:05'))],
  },
  {
    text: 'Baby feeding cafe: drop in on Thursdays from 10am to midday at Netherby clinic. Tea for you, a soft mat for little ones.',
    pictures: ['pram'],
    to: ['maternity'],
    plan: on(2, '09:00'),
    acts: [
      writes('grace', on(-2, '12:30')),
      sends('grace', on(-2, '12:31')),
      approves('asha', on(-1, '10:07')),
    ],
  },
  {
    text: 'Our board meets in public next Wednesday at 1pm in the education centre. Come and listen, or send us a question by Monday.',
    link: 'https://www.fellside.example/board',
    to: ['news', 'linkedin'],
    plan: on(3, '13:00'),
    acts: [writes('tom', on(-3, '11:40')), sends('tom', on(-3, '11:50')), approves('grace', on(-1, '13:20'))],
  },
  {
    text: 'Thank you, volunteers: you gave 1,930 hours last month, from reading aloud to finding lost glasses.',
    pictures: ['garden'],
    to: ['news', 'instagram', 'linkedin'],
    plan: on(6, '17:00'),
    acts: [writes('tom', on(-3, '12:30')), sends('tom', on(-3, '12:31')), approves('asha', on(-1, '10:10'))],
  },
]
