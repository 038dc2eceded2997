import { z } from 'zod'
import { ErrorSummary } from '../web/fields.tsx'
import { Form } from '../web/form.tsx'
import { pageNotFound } from '../web/refusals.tsx'
import { type Answer, action, page, perMinute, type Route } from '../web/route.ts'
import { type AddedPicture, addPicture } from './add-picture.ts'
import { largestUpload } from './picture.ts'
import { findPictures } from './pictures.store.ts'
import { readPictureBytes } from './read-picture-bytes.ts'

/** What scripts of ours read. */
type PictureData =
  | { readonly picture: AddedPicture & { readonly address: string } }
  | { readonly refusal: string }

const data = (answer: PictureData, status: 201 | 422): Answer => ({
  kind: 'file',
  type: 'application/json',
  bytes: JSON.stringify(answer),
  status,
  cache: 'no-store',
})

export const pictureAddress = (id: string): string => `/pictures/${id}`

const show = page({
  path: '/pictures/:pictureId',
  who: 'staff',
  query: z.object({ pictureId: z.uuid() }),
  show: async (trust, by, { pictureId }) => {
    const found = await trust.db.within(by.organisationId, (tx) =>
      findPictures(tx, by.organisationId, [pictureId]),
    )
    const picture = found.get(pictureId)
    if (!picture) return pageNotFound
    const bytes = await readPictureBytes(trust, picture.fileKey)
    return { kind: 'file', type: picture.type, bytes, cache: 'private-forever' }
  },
})

/** One picture per form. Without a script, the answer is a page with the picture and how to go on. */
const add = action({
  path: '/pictures',
  who: ['author', 'approver'],
  limit: perMinute(60),
  uploads: largestUpload,
  form: z.object({}),
  act: async (trust, by, _form, visit) => {
    const upload = visit.uploads[0]
    const added = upload
      ? await addPicture(trust, by, upload.bytes)
      : ({ ok: false, why: { message: 'Choose a picture first.' } } as const)
    if (visit.wantsData) {
      return added.ok
        ? data({ picture: { ...added.value, address: pictureAddress(added.value.id) } }, 201)
        : data({ refusal: added.why.message }, 422)
    }
    return added.ok ? addedPage(added.value) : refusedPage(added.why.message)
  },
})

const addedPage = (picture: AddedPicture): Answer => ({
  kind: 'page',
  title: 'Picture added',
  status: 201,
  body: (
    <>
      <h1>Picture added</h1>
      <p>Canteen made it anew, so where and with what it was taken is no longer in the file.</p>
      <img
        className="canteen-picture"
        src={pictureAddress(picture.id)}
        width={picture.width}
        height={picture.height}
        alt="What you just added"
      />
      <p>Go back to your post and reload the page to see it there.</p>
    </>
  ),
})

const refusedPage = (message: string): Answer => ({
  kind: 'page',
  title: 'This picture cannot be used',
  status: 422,
  body: (
    <>
      <ErrorSummary errors={[{ field: 'picture', message }]} />
      <h1>This picture cannot be used</h1>
      <Form to="/pictures" uploads>
        <div className="nhsuk-form-group nhsuk-form-group--error">
          <label className="nhsuk-label" htmlFor="picture">
            Choose another picture
          </label>
          <span className="nhsuk-error-message" id="picture-error">
            <span className="nhsuk-u-visually-hidden">Error:</span> {message}
          </span>
          <input
            className="nhsuk-file-upload nhsuk-file-upload--error"
            id="picture"
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            aria-describedby="picture-error"
          />
        </div>
        <button type="submit" className="nhsuk-button">
          Add picture
        </button>
      </Form>
    </>
  ),
})

export const pictureRoutes: readonly Route[] = [show, add]
