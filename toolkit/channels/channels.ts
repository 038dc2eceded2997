/** The official accounts: who answers for each, and the permission we hold to post to it. */
import { checkConnection, checkConnections, type Duty } from './check-connection.job.ts'

export type { Channel, ChannelConnection } from './channel.ts'
export { chooseAccount } from './choose-account.ts'
export { closeChannel } from './close-channel.ts'
export { connectWithPassword, type PasswordForm } from './connect-with-password.ts'
export { credentialsFor, healthyCredentialsOf } from './credentials.ts'
export { finishConnecting } from './finish-connecting.ts'
export { handOverChannels } from './hand-over-channels.ts'
export { markConnectionBroken } from './mark-connection-broken.ts'
export { channelById, channelsOf, connectionsEnding } from './read-channels.ts'
export { type ChannelForm, registerChannel } from './register-channel.ts'
export { channelRoutes } from './routes.ts'
export { sayChannel } from './say-channel.ts'
export { sealConnectionsAnew } from './seal-connections-anew.ts'
export { startConnecting } from './start-connecting.ts'
export type { ChannelRefusal, ConnectRefusal } from './why-not.ts'
export { wireFor } from './wire.ts'

export const channelJobs = [checkConnection]
export const channelDuties: readonly Duty[] = [checkConnections]
