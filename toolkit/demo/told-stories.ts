/** A fortnight of posts: what went out, and what did not go as planned. */
import {
  approves,
  cancels,
  goesOut,
  looks,
  proves,
  publishesNow,
  returns,
  type Story,
  sends,
  upsets,
  writes,
} from './acts.ts'
import { rosa } from './open-channels.ts'
import { ago, on } from './when.ts'

const onX = (id: string): string => `https://x.com/FellsideNHS/status/${id}`
const onLinkedIn = (id: string): string => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`

export const wentOut: readonly Story[] = [
  {
    text: 'Thank you to everybody who gave blood at our Riverside clinic last week. 212 people came, and 38 of them for the first time. A cup of tea is always waiting for you.',
    pictures: ['cups'],
    to: ['news', 'x'],
    own: {
      x: '212 people gave blood at our Riverside clinic last week, 38 of them for the first time. Thank you!',
    },
    plan: on(-13, '09:00'),
    acts: [
      writes('tom', on(-15, '14:10')),
      sends('tom', on(-15, '14:25')),
      approves('grace', on(-14, '09:40')),
      goesOut(on(-13, '09:00')),
      proves('tom', on(-13, '09:12'), 'x', onX('1989000000000004111')),
    ],
  },
  {
    text: 'Car park B at Fellside General is closed from Monday 6am to Wednesday 8pm while we mend the drains. Car parks A and D are open. Please leave 15 minutes more for your journey.',
    link: 'https://www.fellside.example/getting-here',
    pictures: ['carPark'],
    to: ['news', 'x'],
    own: {
      x: 'Car park B at Fellside General is closed until Wednesday 8pm while we mend the drains. Car parks A and D are open. Please leave 15 minutes more for your journey.',
    },
    plan: on(-11, '07:30'),
    acts: [
      writes('tom', on(-12, '15:20')),
      sends('tom', on(-12, '15:31')),
      approves('asha', on(-12, '16:05')),
      goesOut(on(-11, '07:30')),
      proves('tom', on(-11, '07:44'), 'x', onX('1989700000000008222')),
    ],
  },
  {
    text: 'Expecting a baby in the new year? Our midwives show families round the birth centre every second Thursday at 6:30pm. Come as you are, with whoever will be with you on the day.',
    link: 'https://www.fellside.example/maternity/visit',
    pictures: ['pram'],
    to: ['maternity', 'news'],
    plan: on(-8, '18:00'),
    acts: [
      writes('grace', on(-9, '11:05')),
      sends('grace', on(-9, '11:06')),
      approves('asha', on(-9, '13:50')),
      goesOut(on(-8, '18:00')),
    ],
  },
  {
    text: 'Our ward gardeners have won the county’s Kind Places award. Six patients and nine members of staff planted every one of those flowers.',
    pictures: ['garden'],
    to: ['news', 'linkedin', 'instagram'],
    own: {
      linkedin:
        'Proud of our ward gardeners, who have won the county’s Kind Places award. Six patients and nine colleagues planted every flower, and people on the ward now choose to spend their afternoons outside.',
    },
    plan: on(-6, '12:15'),
    acts: [
      writes('tom', on(-7, '10:00')),
      sends('tom', on(-7, '10:12')),
      returns(
        'asha',
        on(-7, '11:30'),
        'Lovely. Please check that all six patients said yes to being named as “patients” here.',
      ),
      sends('tom', on(-7, '15:02')),
      approves('asha', on(-7, '15:20')),
      goesOut(on(-6, '12:15')),
      proves('grace', on(-6, '12:40'), 'linkedin', onLinkedIn('7391000000000004333')),
      proves('tom', on(-6, '12:50'), 'instagram', 'https://www.instagram.com/p/DRfellside01/'),
    ],
  },
  {
    text: 'The River Fell is high tonight. All our clinics are open. The road through Netherby is closed, so please come by the A-road. If you cannot get to your appointment, ring the number on your letter: nobody loses their place because of the weather.',
    to: ['news', 'x'],
    own: {
      x: 'The River Fell is high tonight. All our clinics are open. The road through Netherby is closed. If you cannot get to your appointment, ring the number on your letter: nobody loses their place because of the weather.',
    },
    acts: [
      writes('tom', on(-4, '16:35')),
      sends('tom', on(-4, '16:36')),
      approves('grace', on(-4, '16:44')),
      publishesNow('tom', on(-4, '16:45')),
      proves('tom', on(-4, '16:52'), 'x', onX('1991300000000001444')),
    ],
  },
  {
    text: 'Flu clinics are open this week for everybody who is 65 or over, pregnant, or living with a long-term condition. No appointment needed: come to any of our eleven clinics between 9am and 4pm.',
    link: 'https://www.fellside.example/flu',
    pictures: ['plaster'],
    to: ['news', 'maternity', 'x'],
    own: {
      x: 'Flu clinics are open this week for everybody who is 65 or over, pregnant, or living with a long-term condition. No appointment needed, 9am to 4pm.',
    },
    plan: on(-1, '09:00'),
    acts: [
      writes('tom', on(-3, '10:15')),
      sends('tom', on(-3, '10:40')),
      approves('asha', on(-3, '13:05')),
      goesOut(on(-1, '09:00')),
      proves('tom', on(-1, '09:06'), 'x', onX('1992700000000002555')),
    ],
  },
]

export const wentWrong: readonly Story[] = [
  {
    text: 'Come and see what a day on our stroke ward is like: nurses, therapists and porters answer your questions at our open day on Saturday week.',
    link: 'https://www.fellside.example/open-day',
    to: ['jobs', 'linkedin'],
    plan: on(-2, '10:00'),
    acts: [
      writes('grace', on(-5, '14:00')),
      sends('grace', on(-5, '14:05')),
      approves('asha', on(-5, '15:10')),
      upsets(on(-3, '17:45'), ({ practice }) => practice.changePassword(rosa)),
      goesOut(on(-2, '10:00')),
      proves('grace', on(-2, '10:30'), 'linkedin', onLinkedIn('7392000000000006777')),
    ],
  },
  {
    text: 'Our new booklet tells you what to pack, what to leave at home and where to find us when you come in for an operation.',
    link: 'https://www.fellside.example/your-operation-booklet',
    to: ['news'],
    plan: on(-2, '15:30'),
    acts: [
      writes('tom', on(-3, '15:00')),
      sends('tom', on(-3, '15:04')),
      approves('grace', on(-3, '16:20')),
      upsets(on(-2, '15:29'), ({ practice, channels }) =>
        practice.breakCall('publish-text', 'F11', channels.news.connection.accountId ?? '', 2),
      ),
      goesOut(on(-2, '15:30')),
      goesOut(on(-2, '15:33')),
    ],
  },
  {
    text: 'Hello to the 14 newly qualified midwives who start with us today. Your first week is for finding the good biscuits.',
    to: ['maternity'],
    plan: on(-1, '11:00'),
    acts: [
      writes('grace', on(-2, '11:20')),
      sends('grace', on(-2, '11:21')),
      approves('asha', on(-2, '12:00')),
      upsets(on(-1, '10:59'), async ({ practice, channels }) => {
        const account = channels.maternity.connection.accountId ?? ''
        await practice.breakCall('publish-text', 'accept-then-drop', account, 1)
        await practice.breakCall('list-posts', 'server-error', account, 2)
      }),
      goesOut(on(-1, '11:00')),
      looks(on(-1, '11:01')),
      looks(on(-1, '11:32')),
    ],
  },
  {
    text: 'The lift in the east wing is out of order until 5pm. Porters are at the east door to help you, and the west lift is working.',
    to: ['news'],
    plan: on(-1, '13:00'),
    acts: [
      writes('tom', on(-1, '12:10')),
      sends('tom', on(-1, '12:12')),
      approves('grace', on(-1, '12:31')),
      goesOut(on(-1, '16:10')),
    ],
  },
  {
    text: 'The choir of St Bride’s sings carols in the main entrance this Friday at 4pm. Everybody is welcome to join in.',
    pictures: ['hills'],
    to: ['news', 'instagram'],
    plan: on(2, '12:00'),
    acts: [
      writes('tom', on(-5, '09:50')),
      sends('tom', on(-5, '10:00')),
      approves('grace', on(-5, '11:15')),
      cancels('tom', on(-2, '09:05')),
    ],
  },
  {
    text: 'Tea, cake and company: our carers’ cafe is back this afternoon at 2pm in the canteen. No need to book.',
    pictures: ['cups'],
    to: ['instagram', 'x', 'bluesky'],
    plan: ago(25),
    acts: [
      writes('tom', on(-2, '13:30')),
      sends('tom', on(-2, '13:42')),
      approves('asha', on(-2, '16:00')),
      goesOut(ago(25)),
    ],
  },
]
