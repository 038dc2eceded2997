import { table } from './table.ts'
export const measureStart = async (_: { say: (text: string) => void }) => table('', [])
