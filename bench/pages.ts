import { table } from './table.ts'
export const measurePages = async (_: { posts: number; say: (text: string) => void }) => table('', [])
