#!/usr/bin/env node
import { readCommandLineSettings } from '@canteen/plumbing/settings.ts'
import { runCommandLine, terminalOf } from '../toolkit/command-line/command-line.ts'

const terminal = terminalOf(process, readCommandLineSettings())
process.exitCode = await runCommandLine(process.argv.slice(2), terminal)
// What is left to read, or a connection kept open, must not keep the program from ending.
process.stdin.destroy()
