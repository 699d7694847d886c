import { z } from 'zod';
import {
  bilingual,
  date,
  factSchema,
  fieldSchema,
  id,
  localSchema,
  optionId,
  optionSchema,
  questionSchema,
  roleSchema,
  ruleSchema,
  stepSchema,
  text,
} from './schema.ts';

/**
 * What a member writes, strictly, to change a pack: of a known id any key may be given; read-changes sees that a new
 * one is whole.
 */
const before = optionId.optional();

const optionChange = optionSchema.partial().extend({ id: optionId, before });
const columnChange = fieldSchema
  .omit({ columns: true })
  .partial()
  .extend({ id, before, options: z.array(optionChange).optional() });
const fieldChange = columnChange.extend({ columns: z.array(columnChange).optional() });
const questionChange = questionSchema
  .partial()
  .extend({ ...fieldChange.shape, fields: z.array(fieldChange).optional() });

/** What a new one must have. */
export const newOptionSchema = optionSchema.extend({ before });
export const newFieldSchema = fieldSchema.extend({ before });
export const newQuestionSchema = questionSchema.extend({ before });
export const newFactSchema = factSchema.extend({ before });
export const newStepSchema = stepSchema.extend({ before });
export const newRoleSchema = roleSchema.extend({ before });

export const questionChangesSchema = z.array(questionChange);
const ruleChange = ruleSchema.partial().extend({ id, reason: bilingual.optional() });
export const ruleChangesSchema = z.array(ruleChange);
const factChange = factSchema.partial().extend({ id: optionId, before });
export const factChangesSchema = z.array(factChange);

const dotted = z.string().regex(/^[a-z][a-z0-9_]*\.[a-z0-9][a-z0-9_]*$/, 'goals.fundraise');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, '"#0b5c6b"');

/** One thing taken away: exactly one of its kinds is named. */
const hidden = z.strictObject({
  clause: id.optional(),
  question: id.optional(),
  option: dotted.optional(),
  rule: id.optional(),
  document: id.optional(),
  reason: bilingual,
});

export const overlaySchema = z.strictObject({
  name: id,
  version: text,
  licence: text,
  changes: id,
  /** The version of the pack it changes that it was last compared with. */
  made_for: text,
  label: bilingual,
  presentation: z.strictObject({ sentence: bilingual, what: bilingual, about: z.array(bilingual) }).optional(),
  logo: z
    .string()
    .regex(/^[a-z0-9-]+\.svg$/, 'logo.svg')
    .optional(),
  colours: z.strictObject({ light: colour, dark: colour }).optional(),
  local: z.array(localSchema.partial().extend({ id: localSchema.shape.id })).optional(),
  steps: z.array(stepSchema.partial().extend({ id, before })).optional(),
  quick: z.array(id).optional(),
  roles: z.array(roleSchema.partial().extend({ id, before })).optional(),
  words: z.record(id, bilingual).optional(),
  hide: z.array(hidden).optional(),
});

/** One id that took another's place: exactly one of its kinds is named. */
const renamed = z.strictObject({
  question: id.optional(),
  option: dotted.optional(),
  clause: id.optional(),
  to: optionId,
});

export const changelogSchema = z.array(
  z.strictObject({
    version: text,
    date,
    words: bilingual,
    clauses: z.array(id).optional(),
    questions: z.array(id).optional(),
    renamed: z.array(renamed).optional(),
  }),
);

export type WrittenFieldChange = z.infer<typeof fieldChange>;
export type WrittenQuestionChange = z.infer<typeof questionChange>;
export type WrittenRuleChange = z.infer<typeof ruleChange>;
export type WrittenFactChange = z.infer<typeof factChange>;
export type WrittenOverlay = z.infer<typeof overlaySchema>;
export type WrittenChangelog = z.infer<typeof changelogSchema>;
