import { z } from 'zod';
import { CUSTODIES } from '../model/custody.ts';
import { DECLARED_FORMATS, POLICY } from '../model/documents.ts';
import { fieldTypes } from '../model/field-types.ts';
import { CASES, DOCUMENT } from './pack-sentences.ts';
import { CASE, COLUMNS, FACT, FIELD, LANGUAGES, OPTION, QUESTION, REPAIR, RULE } from './question-sentences.ts';
import { said } from './said.ts';

/** What authors write, strictly: a misspelt key is a message, not silence. Meaning is checked by check-pack. */
export const text = z.string();
export const bilingual = z.strictObject(said({ fr: text, en: text }, LANGUAGES));
export const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'my_id');
export const optionId = z.string().regex(/^[a-z0-9][a-z0-9_]*$/, 'my_option');
export const condition = z.string();
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '2026-11-20');

export const perLanguage = z.strictObject(said({ fr: z.tuple([text, text]), en: z.tuple([text, text]) }, LANGUAGES));

/** Read by read-default, which knows the field's type. */
const anyDefault = z.unknown();

export const optionSchema = z.strictObject(
  said(
    {
      id: optionId,
      label: bilingual,
      short: bilingual.optional(),
      when: condition.optional(),
      typed_in: id.optional(),
      typed_label: bilingual.optional(),
      exclusive: z.literal(true).optional(),
      excludes: optionId.optional(),
      only_in: z.enum(['fr', 'en']).optional(),
      fixed: z.literal(true).optional(),
    },
    OPTION,
  ),
);

const fieldShape = said(
  {
    id,
    type: z.enum(fieldTypes).optional(),
    label: bilingual,
    help: bilingual.optional(),
    when: condition.optional(),
    default: anyDefault.optional(),
    undecided_default: anyDefault.optional(),
    required: z.literal(true).optional(),
    options: z.array(optionSchema).optional(),
    options_from: id.optional(),
    unit: perLanguage.optional(),
    ranked: z.literal(true).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.number().optional(),
    max_length: z.number().optional(),
    example: bilingual.optional(),
    blank: bilingual.optional(),
  },
  FIELD,
);

export const columnSchema = z.strictObject(fieldShape);
export const fieldSchema = z.strictObject({
  ...fieldShape,
  ...said({ columns: z.array(columnSchema).optional(), inline: bilingual.optional() }, COLUMNS),
});
export const questionSchema = z.strictObject({
  ...fieldSchema.shape,
  ...said(
    {
      quick: z.literal(true).optional(),
      folded: z.literal(true).optional(),
      why: bilingual,
      sources: z.array(text),
      fields: z.array(fieldSchema).optional(),
    },
    QUESTION,
  ),
});
export const questionsSchema = z.array(questionSchema);

const severity = z.enum(['E', 'W', 'I']);

export const ruleSchema = z.strictObject(
  said(
    {
      id,
      severity: z.union([
        severity,
        z.array(z.strictObject(said({ when: condition.optional(), value: severity }, CASE))),
      ]),
      when: condition.optional(),
      message: bilingual,
      questions: z.array(id),
      repair: z.array(z.strictObject(said({ label: bilingual, set: z.record(id, anyDefault) }, REPAIR))),
    },
    RULE,
  ),
);
export const rulesSchema = z.array(ruleSchema);

export const factSchema = z.strictObject(
  said(
    {
      id: optionId,
      label: bilingual,
      short: bilingual.optional(),
      values: z.record(id, z.union([text, z.number(), z.array(text), bilingual])).optional(),
      when: condition.optional(),
      typed_in: id.optional(),
      typed_label: bilingual.optional(),
      source: z.union([text, bilingual]),
      verified: date,
      check_again: date,
      to_confirm: z.literal(true).optional(),
    },
    FACT,
  ),
);
export const factsSchema = z.array(factSchema);

const paper = z.enum(['letter', 'a4']);

export const documentSchema = z.strictObject(
  said(
    {
      title: bilingual,
      when: condition.optional(),
      contents: z.literal(true).optional(),
      order: z.number().optional(),
      sheet: z.literal(true).optional(),
      landscape: z.literal(true).optional(),
      kit: z.literal(true).optional(),
      formats: z.array(z.enum(DECLARED_FORMATS)).optional(),
      floors_of: z.literal(POLICY).optional(),
      paper: z.union([
        paper,
        z.strictObject(
          said({ cases: z.array(z.strictObject(said({ when: condition.optional(), value: paper }, CASE))) }, CASES),
        ),
      ]),
    },
    DOCUMENT,
  ),
);

const clauseClass = z.enum(['floor', 'core', 'personal', 'advice', 'fact']);

export const sectionSchema = z.strictObject({
  title: text,
  class: clauseClass,
  annex: z.literal(true).optional(),
  unnumbered: z.literal(true).optional(),
});
/** Of which French words a sister is the English: their fingerprint. */
const of = z
  .string()
  .regex(/^[a-p]{8}$/, 'abcdefgh')
  .optional();

export const sectionSisterSchema = z.strictObject({ title: text, of });

/** What may be said of each floor apart; bare, of the one that holds the list or the table. */
const perFloor = <T extends z.ZodType>(one: T) =>
  z.union([one, z.strictObject({ decision: one.optional(), practice: one.optional() })]).optional();

export const clauseSchema = z.strictObject({
  title: text,
  class: clauseClass,
  custody: z.enum(CUSTODIES),
  when: condition.optional(),
  rationale: text,
  sources: z.array(text),
  basis: text.optional(),
  reason: text.optional(),
  facts: z.array(optionId).optional(),
  repeat: perFloor(id),
  otherwise: z.literal('none').optional(),
  drawn: perFloor(z.literal(true)),
  rows: z.literal('linked').optional(),
  in: z.enum(['guide', 'policy']).optional(),
  not_discussed: z
    .union(
      [z.strictObject({ before: bilingual }), z.strictObject({ if: bilingual })],
      'before: {fr, en} / if: {fr, en}',
    )
    .optional(),
  to_correct: condition.optional(),
});
export const clauseSisterSchema = z.strictObject({
  title: text,
  rationale: text,
  basis: text.optional(),
  reason: text.optional(),
  of,
});

export type WrittenField = z.infer<typeof fieldSchema>;
export type WrittenQuestion = z.infer<typeof questionSchema>;
export type WrittenClause = z.infer<typeof clauseSchema>;
export type WrittenFact = z.infer<typeof factSchema>;
