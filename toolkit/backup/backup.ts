/** Everything this installation knows, in one file, and back again. */
export { type Made, makeBackup } from './make-backup.ts'
export { type Restored, restoreBackup } from './restore-backup.ts'
export { unfinishedRestore } from './unfinished.ts'
