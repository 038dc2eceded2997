/** What is wrong with a field, in words for whoever writes the program. Pure. */
import type { z } from 'zod'
import type { FieldError } from '../web/route.ts'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

export function sayIssue(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field === '' ? key : `${field}.${key}`,
      message: 'This field is not known here',
    }))
  }
  return [{ field, message: sayOne(issue) }]
}

function sayOne(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `This must be given, and must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `This must be one of: ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `This is too much: the most is ${issue.maximum}`
    case 'too_small':
      return `This is too little: the least is ${issue.minimum}`
    case 'invalid_format':
      return issue.format === 'uuid' ? 'This must be an id as Canteen gives them' : issue.message
    case 'invalid_union':
      return 'This fits none of the shapes that are taken here'
    default:
      return issue.message
  }
}
