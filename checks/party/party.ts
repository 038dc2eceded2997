import { type Rule, rule } from '../rule.ts'
import { quote } from '../words.ts'
import { harmless, namesParty, ofRuling, partisan, takesSides, votes } from './words.ts'

/** An organisation that takes sides in politics. */
export const takingSides: Rule = rule({
  id: 'pol.party',
  title: 'Taking sides in politics',
  severity: 'high',
  officialOnly: true,
  source: {
    title:
      'NHS England: pre-election guidance for NHS organisations, and the Seven Principles of Public Life',
    address:
      'https://www.england.nhs.uk/long-read/pre-election-guidance-for-nhs-organisations-general-election-2024/',
    paraphrase: true,
  },
  suggestion:
    'Take the party out. An NHS account serves people of every view. In your own name, on your own account, you are free to say it.',
  triggers: [votes, partisan, ofRuling, namesParty],
  consults: [harmless, takesSides],
  find: ({ text }, _, reading) =>
    [
      ...reading.hits(votes),
      ...reading.hits(partisan),
      ...reading.hits(ofRuling),
      ...(reading.has(takesSides) ? reading.hits(namesParty).slice(0, 1) : []),
    ]
      .filter((hit) => !reading.hasNear(harmless, hit) && !reading.isQuoted(hit))
      .map(({ start, end }) => ({
        start,
        end,
        reason: `${quote(text.slice(start, end))} takes a side for or against a party or politician, on an account that belongs to the NHS.`,
      })),
})
