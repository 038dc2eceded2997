/** Joiners: how somebody new comes in, and how somebody who forgot their password comes back. */
import { inviteRoutes } from './invite.page.tsx'
import { joinRoutes } from './join.page.tsx'

export { deleteOpenInvitations as voidInvitations } from './invitations.store.ts'
export { emailField, LinkToPassOn, nameField } from './invite.page.tsx'
export { type Invited, inviteWithin } from './invite.ts'

export const joinerRoutes = [...inviteRoutes, ...joinRoutes]
