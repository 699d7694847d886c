import { z } from 'zod';
import {
  bilingual,
  date,
  documentSchema,
  factSchema,
  fieldSchema,
  id,
  optionId,
  optionSchema,
  questionSchema,
  ruleSchema,
  text,
} from './schema.ts';
import { derivedSchema, includedSchema, localSchema, roleSchema, stepSchema } from './pack-schema.ts';
import { COLOURS, DERIVED, GONE, HIDDEN, OVERLAY, PRESENTATION, RELEASE, RENAMED } from './pack-sentences.ts';
import { BEFORE, COLUMNS, FIELD, QUESTION, REASON } from './question-sentences.ts';
import { said } from './said.ts';

/**
 * What a member writes, strictly, to change a pack: of a known id any key may be given; read-changes sees that a new
 * one is whole.
 */
const { before } = said({ before: optionId.optional() }, BEFORE);

const reason = said({ reason: bilingual.optional() }, REASON);

const optionChange = optionSchema.partial().extend({ id: optionSchema.shape.id, before });
const columnChange = fieldSchema
  .omit({ columns: true, inline: true })
  .partial()
  .extend({
    id: fieldSchema.shape.id,
    before,
    ...said({ options: z.array(optionChange).optional() }, { options: FIELD.options }),
  });
const fieldChange = columnChange.extend(
  said({ columns: z.array(columnChange).optional(), inline: bilingual.optional() }, COLUMNS),
);
const questionChange = questionSchema.partial().extend({
  ...fieldChange.shape,
  ...said({ fields: z.array(fieldChange).optional() }, { fields: QUESTION.fields }),
  ...reason,
});

const includedChange = includedSchema.extend({ before });

/** What a new one must have. */
export const newOptionSchema = optionSchema.extend({ before });
export const newFieldSchema = fieldSchema.extend({ before });
export const newQuestionSchema = questionSchema.extend({ before });
export const newFactSchema = factSchema.extend({ before });
export const newStepSchema = stepSchema.extend({ before });
export const newRoleSchema = roleSchema.extend({ before });
export const newDerivedSchema = derivedSchema.extend({ includes: z.array(includedChange).optional() });

export const questionChangesSchema = z.array(questionChange);
const ruleChange = ruleSchema.partial().extend({ id: ruleSchema.shape.id, ...reason });
export const ruleChangesSchema = z.array(ruleChange);
const factChange = factSchema.partial().extend({ id: factSchema.shape.id, before, ...reason });
export const factChangesSchema = z.array(factChange);
export const documentChangeSchema = documentSchema.extend(reason);

const derivedChange = derivedSchema.partial().extend({
  id: derivedSchema.shape.id,
  ...said({ includes: z.array(includedChange).optional() }, { includes: DERIVED.includes }),
});

const dotted = z.string().regex(/^[a-z][a-z0-9_]*\.[a-z0-9][a-z0-9_]*$/, 'goals.fundraise');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, '"#0b5c6b"');

/** One thing taken away: exactly one of its kinds is named. */
const hidden = z.strictObject(
  said(
    {
      clause: id.optional(),
      question: id.optional(),
      option: dotted.optional(),
      rule: id.optional(),
      document: id.optional(),
      reason: bilingual,
    },
    HIDDEN,
  ),
);

export const overlaySchema = z.strictObject(
  said(
    {
      name: id,
      version: text,
      licence: text,
      changes: id,
      made_for: text,
      label: bilingual,
      presentation: z
        .strictObject(said({ sentence: bilingual, what: bilingual, about: z.array(bilingual) }, PRESENTATION))
        .optional(),
      logo: z
        .string()
        .regex(/^[a-z0-9-]+\.svg$/, 'logo.svg')
        .optional(),
      colours: z.strictObject(said({ light: colour, dark: colour }, COLOURS)).optional(),
      local: z.array(localSchema.partial().extend({ id: localSchema.shape.id })).optional(),
      steps: z.array(stepSchema.partial().extend({ id: stepSchema.shape.id, before })).optional(),
      quick: z.array(id).optional(),
      roles: z.array(roleSchema.partial().extend({ id: roleSchema.shape.id, before, ...reason })).optional(),
      words: z.record(id, bilingual).optional(),
      derived: z.array(derivedChange).optional(),
      hide: z.array(hidden).optional(),
    },
    OVERLAY,
  ),
);

/** One id that took another's place: exactly one of its kinds is named. */
const renamed = z.strictObject(
  said(
    {
      question: id.optional(),
      option: dotted.optional(),
      clause: id.optional(),
      to: optionId,
    },
    RENAMED,
  ),
);

/** A clause or a document that is no more, and what says it now; nothing where nothing is left of it. */
const gone = z.strictObject(said({ id, into: id.optional() }, GONE));

export const changelogSchema = z.array(
  z.strictObject(
    said(
      {
        version: text,
        date,
        words: bilingual,
        clauses: z.array(id).optional(),
        questions: z.array(id).optional(),
        renamed: z.array(renamed).optional(),
        gone: z.array(gone).optional(),
      },
      RELEASE,
    ),
  ),
);

export type WrittenFieldChange = z.infer<typeof fieldChange>;
export type WrittenQuestionChange = z.infer<typeof questionChange>;
export type WrittenRuleChange = z.infer<typeof ruleChange>;
export type WrittenDerivedChange = z.infer<typeof derivedChange>;
export type WrittenFactChange = z.infer<typeof factChange>;
export type WrittenOverlay = z.infer<typeof overlaySchema>;
export type WrittenChangelog = z.infer<typeof changelogSchema>;
