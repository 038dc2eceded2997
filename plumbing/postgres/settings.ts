/** What we ask of PostgreSQL: no network, little memory at rest, nothing personal in its log. */
export function settingsFor(socketFolder: string): Record<string, string> {
  return { ...closed(socketFolder), ...thrifty, ...quiet }
}

/** Reached through a file in a private folder only: no port, so no password to guess. */
const closed = (socketFolder: string): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: socketFolder,
  unix_socket_permissions: '0700',
})

/** Small queries by one organisation: helpers that speed up large ones would only hold memory. */
const thrifty: Record<string, string> = {
  shared_buffers: '32MB',
  max_connections: '60',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  autovacuum_max_workers: '1',
  max_wal_size: '512MB',
  jit: 'off',
}

/** The words of a failed statement, and the row it failed on, may be somebody's: they stay out of the log. */
const quiet: Record<string, string> = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
}

/** For tests only: a database that is thrown away needs no care for power cuts. */
export const careless: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}
