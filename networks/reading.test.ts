import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networks } from './index.ts'
import type { NetworkId } from './network.ts'

type Line = readonly [typed: string, answer: string | RegExp]

const addresses: Record<NetworkId, { readonly takes: readonly Line[]; readonly refuses: readonly Line[] }> = {
  facebook: {
    takes: [
      ['https://www.facebook.com/AlderbrookNHS', 'https://www.facebook.com/AlderbrookNHS'],
      ['m.facebook.com/AlderbrookNHS/?ref=x', 'https://www.facebook.com/AlderbrookNHS'],
      ['@AlderbrookNHS', 'https://www.facebook.com/AlderbrookNHS'],
      [
        'https://www.facebook.com/pages/Alderbrook/100000000000001',
        'https://www.facebook.com/100000000000001',
      ],
      [
        'https://www.facebook.com/p/Alderbrook-100000000000001/',
        'https://www.facebook.com/p/Alderbrook-100000000000001',
      ],
    ],
    refuses: [
      ['https://www.facebook.com/profile.php?id=100001', /person’s own profile.*pages\/create/],
      ['facebook.com/people/Nia-Example/100001', /person’s own profile.*pages\/create/],
      ['https://www.facebook.com/groups/flu', /group.*pages\/create/],
      ['https://www.facebook.com/', /front page/],
      ['https://www.facebook.com/share/p/abc', /not the name/],
      ['https://x.com/AlderbrookNHS', /on X, not on Facebook/],
      ['https://alderbrook.example/', /not an address on Facebook/],
      ['', /not the name/],
    ],
  },
  bluesky: {
    takes: [
      ['@Alderbrook.bsky.social', 'https://bsky.app/profile/alderbrook.bsky.social'],
      ['https://bsky.app/profile/alderbrook.nhs.uk', 'https://bsky.app/profile/alderbrook.nhs.uk'],
    ],
    refuses: [
      ['alderbrook', /looks like name\.bsky\.social/],
      ['https://bsky.app/search', /not the address of a Bluesky profile/],
      ['https://www.threads.com/@alderbrook', /on Threads/],
    ],
  },
  x: {
    takes: [
      ['@Alderbrook_NHS', 'https://x.com/Alderbrook_NHS'],
      ['https://twitter.com/Alderbrook_NHS?s=20', 'https://x.com/Alderbrook_NHS'],
    ],
    refuses: [
      ['https://x.com/home', /not the name/],
      ['a-name-with-dashes', /not the name/],
    ],
  },
  linkedin: {
    takes: [
      [
        'https://www.linkedin.com/company/alderbrook-nhs/about/',
        'https://www.linkedin.com/company/alderbrook-nhs',
      ],
      ['alderbrook-nhs', 'https://www.linkedin.com/company/alderbrook-nhs'],
    ],
    refuses: [
      ['https://www.linkedin.com/in/nia-example', /person’s own profile.*company\/setup/],
      ['https://www.linkedin.com/jobs/', /not a company page/],
    ],
  },
  youtube: {
    takes: [
      ['https://www.youtube.com/@AlderbrookNHS/videos', 'https://www.youtube.com/@AlderbrookNHS'],
      [
        'https://youtube.com/channel/UCabcdefghijklmnopqrstuv',
        'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      ],
    ],
    refuses: [['https://www.youtube.com/watch?v=abcdefghijk', /not the address of a YouTube channel/]],
  },
  instagram: {
    takes: [['https://www.instagram.com/Alderbrook.NHS/', 'https://www.instagram.com/alderbrook.nhs']],
    refuses: [
      ['https://www.instagram.com/p/Cabcdef/', /not the name/],
      ['two..dots', /not the name/],
    ],
  },
  threads: {
    takes: [['https://www.threads.net/@alderbrook', 'https://www.threads.com/@alderbrook']],
    refuses: [['https://www.threads.com/search', /not a Threads account/]],
  },
  mastodon: {
    takes: [
      ['@alderbrook@social.example', 'https://social.example/@alderbrook'],
      ['https://social.example/@alderbrook', 'https://social.example/@alderbrook'],
      ['https://other.example/@alderbrook@social.example', 'https://social.example/@alderbrook'],
      ['https://social.example/users/alderbrook', 'https://social.example/@alderbrook'],
    ],
    refuses: [
      ['@alderbrook', /with its server/],
      ['https://bsky.app/@alderbrook', /on Bluesky/],
    ],
  },
}

const fb = 'https://www.facebook.com/AlderbrookNHS'
const posts: Record<
  NetworkId,
  { readonly channel: string; readonly takes: readonly Line[]; readonly refuses: readonly Line[] }
> = {
  facebook: {
    channel: fb,
    takes: [
      [`${fb}/posts/pfbid0abcDEF?ref=share&mibextid=x`, 'pfbid0abcDEF'],
      ['https://m.facebook.com/alderbrooknhs/posts/a-title/123456/', '123456'],
      ['https://www.facebook.com/100000000000001/posts/123456', '123456'],
      ['https://www.facebook.com/permalink.php?story_fbid=123&id=100000000000001', '123'],
      ['https://www.facebook.com/share/p/1AbCdEf/', '1AbCdEf'],
      ['https://www.facebook.com/100000000000001_123456', '100000000000001_123456'],
      ['https://www.facebook.com/photo/?fbid=987&set=a.1', '987'],
    ],
    refuses: [
      [fb, /not the address of one post/],
      ['https://www.facebook.com/Another/posts/123', /by Another, not by your channel AlderbrookNHS/],
      ['https://x.com/AlderbrookNHS/status/1', /on X, not on Facebook/],
      ['posted it', /not a web address/],
    ],
  },
  bluesky: {
    channel: 'https://bsky.app/profile/alderbrook.nhs.uk',
    takes: [
      [
        'https://bsky.app/profile/alderbrook.nhs.uk/post/3l6oveex3ii2l',
        'at://alderbrook.nhs.uk/app.bsky.feed.post/3l6oveex3ii2l',
      ],
    ],
    refuses: [
      ['https://bsky.app/profile/alderbrook.nhs.uk', /not the address of one post/],
      ['https://bsky.app/profile/other.example/post/3l6oveex3ii2l', /by other\.example/],
      ['https://bsky.app/profile/did:plc:abc/post/3l6oveex3ii2l', /number in place of your handle/],
    ],
  },
  x: {
    channel: 'https://x.com/Alderbrook',
    takes: [
      ['https://twitter.com/alderbrook/status/1790000000000000001?s=20', '1790000000000000001'],
      ['https://x.com/i/web/status/17', '17'],
    ],
    refuses: [
      ['https://x.com/Another/status/1', /by @Another/],
      ['https://x.com/Alderbrook', /not the address of one post/],
    ],
  },
  linkedin: {
    channel: 'https://www.linkedin.com/company/alderbrook-nhs',
    takes: [
      [
        'https://www.linkedin.com/posts/alderbrook-nhs_flu-clinics-activity-7141138937766391808-aBcD',
        'urn:li:activity:7141138937766391808',
      ],
      ['https://www.linkedin.com/feed/update/urn:li:share:714/', 'urn:li:share:714'],
    ],
    refuses: [
      ['https://www.linkedin.com/posts/nia-example_flu-activity-71-aBcD', /by nia-example/],
      ['https://www.linkedin.com/company/alderbrook-nhs', /not the address of one post/],
    ],
  },
  youtube: {
    channel: 'https://www.youtube.com/@AlderbrookNHS',
    takes: [
      ['https://youtu.be/abcdefghijk?t=3', 'abcdefghijk'],
      ['https://www.youtube.com/watch?app=desktop&v=abcdefghijk', 'abcdefghijk'],
      ['https://www.youtube.com/shorts/abcdefghijk', 'abcdefghijk'],
    ],
    refuses: [['https://www.youtube.com/@AlderbrookNHS', /not the address of one post/]],
  },
  instagram: {
    channel: 'https://www.instagram.com/alderbrook',
    takes: [
      ['https://www.instagram.com/p/Cabc_def-1/?igsh=x', 'Cabc_def-1'],
      ['https://www.instagram.com/Alderbrook/reel/Cabcdef/', 'Cabcdef'],
    ],
    refuses: [
      ['https://www.instagram.com/another/p/Cabcdef/', /by @another/],
      ['https://www.instagram.com/alderbrook/', /not the address of one post/],
    ],
  },
  threads: {
    channel: 'https://www.threads.com/@alderbrook',
    takes: [['https://www.threads.net/@alderbrook/post/DAbcdef', 'DAbcdef']],
    refuses: [
      ['https://www.threads.com/@another/post/DAbcdef', /by @another/],
      ['https://www.threads.com/@alderbrook', /not the address of one post/],
    ],
  },
  mastodon: {
    channel: 'https://social.example/@alderbrook',
    takes: [
      ['https://social.example/@alderbrook/113000000000000001', '113000000000000001'],
      ['https://social.example/users/alderbrook/statuses/113', '113'],
    ],
    refuses: [
      ['https://other.example/@alderbrook@social.example/113', /on other\.example/],
      ['https://social.example/@another/113', /by @another/],
      ['https://social.example/@alderbrook', /not the address of one post/],
    ],
  },
}

for (const network of Object.values(networks)) {
  describe(network.name, () => {
    for (const [typed, address] of addresses[network.id].takes) {
      it(`takes ${typed}`, () => expect(network.readAddress(typed)).toMatchObject({ ok: true, address }))
    }
    for (const [typed, reason] of addresses[network.id].refuses) {
      it(`refuses ${typed || 'nothing'}`, () =>
        expect(network.readAddress(typed)).toEqual({ ok: false, reason: expect.stringMatching(reason) }))
    }
    const { channel, takes, refuses } = posts[network.id]
    for (const [typed, networkPostId] of takes) {
      it(`takes the post ${typed}`, () => {
        const read = network.readPostLink(typed, channel)
        expect(read).toMatchObject({ ok: true, networkPostId })
        // What it hands back, it takes again.
        expect(read.ok && network.readPostLink(read.link, channel)).toMatchObject({ ok: true, networkPostId })
      })
    }
    for (const [typed, reason] of refuses) {
      it(`refuses the post ${typed}`, () =>
        expect(network.readPostLink(typed, channel)).toEqual({
          ok: false,
          reason: expect.stringMatching(reason),
        }))
    }
    it('says where to post by hand', () => expect(network.openAddress(channel)).toMatch(/^https:\/\//))
  })
}

it('reads anything without throwing, and its own answer as itself', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('https://%', '@@', 'https://x.com/%E0%A4%A'),
  )
  fc.assert(
    fc.property(typed, (text) => {
      for (const network of Object.values(networks)) {
        network.readPostLink(text, posts[network.id].channel)
        const read = network.readAddress(text)
        if (read.ok) expect(network.readAddress(read.address)).toEqual(read)
      }
    }),
    { numRuns: 40 },
  )
})
